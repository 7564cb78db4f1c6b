using NodaTime;

namespace QuickStart.Scripts;

/// <summary>A clock that stands where the scheduler puts it. The desk takes any <see cref="IClock"/>, so half a year is played in a second.</summary>
internal sealed class ScriptedClock : IClock
{
    public Instant Now { get; set; }

    public Instant GetCurrentInstant() => Now;
}
