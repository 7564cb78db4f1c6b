using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Properties;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>A life that one number writes: plausible and hostile commands put to the real deciding code, and the history that comes of it.</summary>
internal sealed class HonestWalk(int seed)
{
    private const int Steps = 70;

    private static readonly Instant[] Starts =
    [
        Day(2026, 4, 28), Day(2026, 4, 30), Day(2026, 9, 24), Day(2026, 9, 30), Day(2026, 12, 20), Day(2027, 2, 1), Day(2026, 4, 20),
    ];

    private static readonly WorkingDayCalendar LocalFestival = WorkingDayCalendar.China.WithRegionalHoliday(
        "JX", "地方假日", [new(2026, 5, 7), new(2026, 5, 8), new(2026, 9, 29), new(2026, 10, 9), new(2026, 12, 22), new(2027, 2, 3)]);

    private readonly Chance chance = new(seed);
    private readonly List<(string, byte[], Instant, Instant, string)> entries = [];
    private Case? current;
    private Instant now;
    private Regulation rules = Regulation.Jiangxi;
    private WorkingDayCalendar calendar = WorkingDayCalendar.China;

    /// <summary>What a judge of these walks may know besides the histories.</summary>
    public static JudgeOptions Knowledge => new() { People = Cast.Estate.People, Calendars = [WorkingDayCalendar.China, LocalFestival] };

    public Case? Last => current;

    public RecordedHistory Play()
    {
        now = chance.Of(Starts) + chance.Minutes(0, 60 * 24);
        rules = chance.In(10) ? Packs.WithArchive : Regulation.Jiangxi;
        var asksAfterTheEnd = 4;
        for (var step = 0; step < Steps && asksAfterTheEnd > 0; step++)
        {
            Take(step);
            asksAfterTheEnd -= current is { IsEnded: true } ? 1 : 0;
        }

        return Sealed.Of(new CaseKey(Cast.Company, "C-1"), entries);
    }

    private void Take(int step)
    {
        now = chance.In(8) ? Edge() : now + Pause();
        var name = Wishes.Next(current, chance);
        if (chance.In(12) && current?.OpenDuties.Any(d => d.Calendar is not null) == true)
        {
            calendar = calendar == LocalFestival ? WorkingDayCalendar.China : LocalFestival;
            name = CommandName.Recompute;
        }

        var command = new Offers(current, rules, now, chance, hostile: chance.In(20)).Make(name);
        if (command is LinkMatter link)
        {
            link.Taken = chance.In(60);
        }

        var context = new DecisionContext(rules, Cast.Estate, calendar, now) { NewCaseId = "C-1" };
        if (CaseLifecycle.Decide(current, command, context) is not Decided decided)
        {
            return;
        }

        foreach (var happened in decided.Events)
        {
            entries.Add((CaseEventSerializer.TypeNameOf(happened), CaseEventSerializer.Serialize(happened), happened.OccurredAt, happened.RecordedAt, "w-" + step));
        }

        rules = command is MigrateRules { To: { } to } ? to : rules;
        current = decided.Next;
    }

    // The last instant in time, the first late one: where clocks are most often wrong.
    private Instant Edge()
    {
        Instant[] edges = [.. (current?.OpenDuties ?? []).SelectMany(d => new[] { d.Due, d.LateFrom, d.Terms.AlertAt }).OfType<Instant>().Where(at => at > now), now];
        return chance.Of(edges);
    }

    private Duration Pause() => chance.Below(20) switch
    {
        < 4 => Duration.Zero,
        < 13 => chance.Minutes(1, 25),
        < 17 => chance.Hours(0, 5),
        < 19 => chance.Hours(5, 40),
        _ => chance.Hours(40, 200),
    };

    private static Instant Day(int year, int month, int day) => new LocalDateTime(year, month, day, 0, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
}
