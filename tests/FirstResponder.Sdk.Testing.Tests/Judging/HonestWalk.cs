using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Testing.Judging;
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
    public static JudgeOptions Knowledge => new() { People = Community.Riverside.Estate.People, Calendars = [WorkingDayCalendar.China, LocalFestival] };

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

        return Sealed.Of(new CaseKey(Community.Riverside.Estate.Company, "C-1"), entries);
    }

    private void Take(int step)
    {
        now = Pace.Next(current, now, chance);
        var name = Wishes.Next(current, chance);
        if (chance.In(12) && current?.OpenDuties.Any(d => d.Calendar is not null) == true)
        {
            calendar = calendar == LocalFestival ? WorkingDayCalendar.China : LocalFestival;
            name = CommandName.Recompute;
        }

        var command = new Offers(Community.Riverside, current, rules, now, chance, hostile: chance.In(20)).Make(name);
        var context = new DecisionContext(rules, Community.Riverside.Estate, calendar, now) { NewCaseId = "C-1" };
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

    private static Instant Day(int year, int month, int day) => new LocalDateTime(year, month, day, 0, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
}
