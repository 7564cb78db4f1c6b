using NodaTime;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>A clock that goes on some seconds whenever it is asked: a run takes the same hours however fast the machine is.</summary>
public sealed class SteppingClock(int minutes, int secondsPerLook) : IClock
{
    public static readonly Instant FirstMorning = Instant.FromUtc(2026, 4, 28, 1, 0);

    private long looks;

    public Instant GetCurrentInstant() => FirstMorning + Duration.FromMinutes(minutes) + Duration.FromSeconds(secondsPerLook * Interlocked.Increment(ref looks));
}
