using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Where a scenario stands when somebody acts: what a command is built from, so that the same scenario plays with any case ids and any people.</summary>
public sealed class ScenarioMoment
{
    private readonly DateTimeZone zone;
    private readonly LocalDateTime time;
    private readonly IReadOnlyList<CaseView> views;
    private readonly CaseKey? key;

    internal ScenarioMoment(ScenarioCast cast, LocalDateTime time, DateTimeZone zone, CaseKey? key, IReadOnlyList<CaseView> views)
    {
        Cast = cast;
        this.time = time;
        this.zone = zone;
        this.key = key;
        this.views = views;
    }

    /// <summary>The people and the estate.</summary>
    public ScenarioCast Cast { get; }

    /// <summary>The key of the case that the scenario speaks of now.</summary>
    /// <exception cref="InvalidOperationException">Nothing was accepted yet.</exception>
    public CaseKey Key => key ?? throw new InvalidOperationException("情景中尚未受理任何诉求。 / Nothing was accepted yet in this scenario.");

    /// <summary>When it happens.</summary>
    public Instant Now => time.InZoneStrictly(zone).ToInstant();

    /// <summary>Who acts when this part acts.</summary>
    public Actor By(Who who) => Cast.ActorOf(who);

    /// <summary>The employee who plays a part.</summary>
    /// <exception cref="ArgumentException">The part is not an employee's.</exception>
    public Staff Staff(Who who) => Cast.StaffOf(who);

    /// <summary>An instant from the estate's local time: "2026-04-28 09:00", "04-28 09:00" of the same year or "09:00" of the same day, seconds optional.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public Instant At(string local) => LocalTime.Parse(local, time).InZoneStrictly(zone).ToInstant();

    /// <summary>A time promised to the owner: a moment as <see cref="At"/> reads it, or a day "2026-06-10", to its end (24:00).</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public PromisedTime Promise(string local) => Scenarios.Promise.Of(local ?? throw new ArgumentNullException(nameof(local)), time, zone)!.Value;

    /// <summary>A case of the scenario as it stands, numbered from 1 in the order of acceptance; children of a case have their place when the scenario turned to them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such case.</exception>
    public Case Case(int number) => number >= 1 && number <= views.Count
        ? views[number - 1].Case
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"情景中有 {views.Count} 个案件。 / The scenario has {views.Count} cases.");
}
