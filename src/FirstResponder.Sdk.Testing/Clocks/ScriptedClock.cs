using NodaTime;

namespace FirstResponder.Sdk.Testing.Clocks;

/// <summary>A clock that stands where a test puts it, so that the desk's time is the script's: a year passes in a millisecond, and the same run gives the same history.</summary>
public sealed class ScriptedClock : IClock
{
    private readonly object gate = new();
    private Instant now;

    /// <summary>A clock that stands at <paramref name="start"/>.</summary>
    /// <param name="start">The moment (UTC).</param>
    public ScriptedClock(Instant start) => now = start;

    /// <summary>Where the clock stands (UTC). It may be set back: a host's clock does that too, and the desk must bear it.</summary>
    public Instant Now
    {
        get
        {
            lock (gate)
            {
                return now;
            }
        }

        set
        {
            lock (gate)
            {
                now = value;
            }
        }
    }

    /// <summary>Moves the clock on.</summary>
    /// <param name="elapsed">How far; negative moves it back.</param>
    public void Advance(Duration elapsed)
    {
        lock (gate)
        {
            now += elapsed;
        }
    }

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Now;
}
