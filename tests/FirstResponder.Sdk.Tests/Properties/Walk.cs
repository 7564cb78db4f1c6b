using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Tests.Mutation;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using Xunit.Sdk;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>
/// A life that chance writes: every number is one thing that somebody asks of the case, at some time, well or badly. After an end a few more things are asked of
/// the ended case, then another begins. Every law is checked after every step.
/// </summary>
internal sealed class Walk(Reached reached)
{
    private const int AskedAfterTheEnd = 4;

    private static readonly Instant[] Starts =
    [
        Day(2026, 4, 28), Day(2026, 4, 30), Day(2026, 9, 24), Day(2026, 9, 30), Day(2026, 12, 20), Day(2027, 2, 1), Day(2026, 4, 20),
    ];

    private static readonly WorkingDayCalendar LocalFestival = WorkingDayCalendar.China.WithRegionalHoliday(
        "JX", "地方假日", [new(2026, 5, 7), new(2026, 5, 8), new(2026, 9, 29), new(2026, 10, 9), new(2026, 12, 22), new(2027, 2, 3)]);

    private static readonly Lazy<Regulation> WithArchiveAndWarnings = new(() => Regulation.Load(PackUnderMutation.Text.Replace("\"exceptionalArchive\": false", "\"exceptionalArchive\": true", StringComparison.Ordinal)).With(
    [
        new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["*"] = [50, 80, 95] } },
    ]));

    private readonly List<(int Step, Instant Now, CaseCommand Command, Decision Decision)> told = [];
    private readonly Retelling retelling = new();
    private Case? current;
    private Instant now;
    private Regulation rules = Regulation.Jiangxi;
    private WorkingDayCalendar calendar = WorkingDayCalendar.China;
    private int afterTheEnd;

    public void Play(int[] steps)
    {
        foreach (var step in steps)
        {
            Take(new Chance(step), step);
        }

        Finish();
    }

    private static Instant Day(int year, int month, int day) => new LocalDateTime(year, month, day, 0, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();

    private void Take(Chance chance, int step)
    {
        if (current is null)
        {
            now = chance.Of(Starts) + chance.Minutes(0, 60 * 24);
            rules = chance.In(10) ? WithArchiveAndWarnings.Value : Regulation.Jiangxi;
            calendar = WorkingDayCalendar.China;
        }

        now = Pace.Next(current, now, chance);
        var name = Wishes.Next(current, chance);
        if (chance.In(12) && current?.OpenDuties.Any(d => d.Calendar is not null) == true)
        {
            calendar = calendar == LocalFestival ? WorkingDayCalendar.China : LocalFestival;
            name = CommandName.Recompute;
        }

        var command = new Offers(Community.Riverside, current, rules, now, chance, hostile: chance.In(20)).Make(name);
        var context = new DecisionContext(rules, Community.Riverside.Estate, calendar, now) { NewCaseId = "C-1" };
        var seen = chance.In(3) && current is not null ? Observed.Of(current) : null;
        var decision = CaseLifecycle.Decide(current, command, context);
        told.Add((step, now, command, decision));
        Demand(seen is null || seen == Observed.Of(current!) ? [] : ["deciding changed the case that it was asked about"]);
        Demand(chance.In(20) && current is not null ? StepLaws.Broken(current, command, context, decision) : []);
        Count(command, decision);
        if (decision is Decided decided)
        {
            Demand(CaseLaws.Broken(current, command, decided));
            rules = command is MigrateRules { To: { } to } ? to : rules;
            retelling.Add(command, decided, rules == Regulation.Jiangxi && calendar == WorkingDayCalendar.China);
            current = decided.Next;
        }

        if (current is { IsEnded: true } && afterTheEnd++ == AskedAfterTheEnd)
        {
            Finish();
        }
    }

    private void Finish()
    {
        if (current is { } last)
        {
            var history = last.History;
            Demand(ClosingLaws.Broken(history));
            Demand(Observed.Of(CaseLifecycle.Replay(last.Key, history)) == Observed.Of(last) ? [] : ["the history replayed is another case"]);
        }

        if (retelling.Status is { } status)
        {
            Demand(retelling.Broken(new DecisionContext(Regulation.Jiangxi, Community.Riverside.Estate, WorkingDayCalendar.China, now + Duration.FromDays(30)) { NewCaseId = "C-1" }));
            reached.Add("imported " + status);
        }

        retelling.Forget();
        (current, afterTheEnd) = (null, 0);
        told.Clear();
    }

    private void Count(CaseCommand command, Decision decision)
    {
        switch (decision)
        {
            case Decided decided:
                var row = current is null ? LifecycleTable.Rows[0] : LifecycleTable.Find(command.Name, current.Status)!;
                reached.Add($"{row.Id} {row.Command} → {(row.To.Count == 0 ? "same" : decided.Next.Status)}");
                reached.Add("status " + decided.Next.Status);
                reached.Add("round " + decided.Next.Round.Number);
                reached.Add("category " + decided.Next.Category);
                foreach (var happened in decided.Events)
                {
                    reached.Add("fact " + happened.Fact);
                    if (happened is DutyFellDue { Percent: not null })
                    {
                        reached.Add("warning");
                    }

                    foreach (var opened in happened.Opened)
                    {
                        reached.Add("duty " + opened.Rule);
                    }

                    foreach (var ended in happened.Ended)
                    {
                        reached.Add("outcome " + ended.Outcome);
                    }
                }

                break;
            case Refused refused:
                foreach (var reason in refused.Reasons)
                {
                    reached.Add("refused " + reason.Code);
                }

                break;
            default:
                reached.Add(decision.GetType().Name);
                break;
        }
    }

    private void Demand(IEnumerable<string> broken)
    {
        var faults = broken.ToArray();
        if (faults.Length > 0)
        {
            throw new XunitException(string.Join(Environment.NewLine, faults) + Environment.NewLine + string.Join(Environment.NewLine, told.Select(t => Line(t.Step, t.Now, t.Command, t.Decision))));
        }
    }

    private static string Line(int step, Instant now, CaseCommand command, Decision decision) =>
        $"{step}: {now} {command.By.Id} {command.Name}{(command.OccurredAt is { } at ? " of " + at : "")} → {Words(decision)}";

    private static string Words(Decision decision) => decision switch
    {
        Decided d => string.Join(" · ", d.Events.Select(StoryText.Of)),
        Refused r => "✗ " + string.Join(", ", r.Reasons.Select(x => x.FullCode)),
        _ => decision.GetType().Name,
    };
}
