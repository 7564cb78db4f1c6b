using NodaTime;

namespace Abroad;

/// <summary>Stands still.</summary>
internal sealed class Clock(Instant now) : IClock
{
    public Instant Now { get; set; } = now;

    public Instant GetCurrentInstant() => Now;
}
