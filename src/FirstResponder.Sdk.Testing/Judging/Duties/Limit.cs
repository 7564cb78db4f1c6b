using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The last permitted instant and the first late one; both nothing for 立即.</summary>
internal readonly struct Limit(Instant due, Instant lateFrom)
{
    public Instant Due => due;

    public Instant LateFrom => lateFrom;
}
