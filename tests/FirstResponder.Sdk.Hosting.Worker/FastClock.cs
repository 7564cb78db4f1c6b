using NodaTime;

namespace FirstResponder.Sdk.Hosting.Worker;

/// <summary>A clock on which a minute, the desk's lease on a case, takes a second; the same on every node.</summary>
internal sealed class FastClock(Errand errand) : IClock
{
    private const int Speed = 60;

    public Instant GetCurrentInstant() =>
        Instant.FromUnixTimeMilliseconds(errand.Start) + (SystemClock.Instance.GetCurrentInstant() - Instant.FromUnixTimeMilliseconds(errand.SetOut)) * Speed;
}
