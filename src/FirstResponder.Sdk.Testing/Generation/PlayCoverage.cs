using System.Globalization;
using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>
/// How often plays came to each status, transition, refusal code, duty and outcome, held against what the lifecycle table, the catalogue of refusals and the
/// regulation declare: a property about places that nobody visits says nothing.
/// </summary>
public sealed class PlayCoverage
{
    private readonly Dictionary<(CoverageKind Kind, string Name), long> hits = [];
    private readonly List<(CoverageKind Kind, string Name)> declared = [];

    /// <summary>An empty report.</summary>
    /// <param name="regulation">The rules whose guards and duties are to be reached; 赣建房〔2026〕7号 when null.</param>
    public PlayCoverage(Regulation? regulation = null)
    {
        regulation ??= Regulation.Jiangxi;
        Declare(CoverageKind.Status, ((CaseStatus[])Enum.GetValues(typeof(CaseStatus))).Select(status => status.ToString()));
        Declare(CoverageKind.Transition, LifecycleTable.Rows.SelectMany(row => row.To.Count == 0 ? [Taken(row, null)] : row.To.Select(to => Taken(row, to))));
        Declare(CoverageKind.Refusal, LifecycleTable.Rows.SelectMany(row => row.Guards)
            .Concat(regulation.Guards.Values.SelectMany(guards => guards).Select(guard => guard.Code))
            .Concat(regulation.Actors.Select(rule => rule.Code))
            .Concat(regulation.Closure.SelectMany(condition => condition.Codes))
            .Concat(Refusal.KnownCodes)
            .OrderBy(code => code, StringComparer.Ordinal));
        Declare(CoverageKind.Duty, regulation.Duties.Select(duty => duty.Id).OrderBy(id => id, StringComparer.Ordinal));
        Declare(CoverageKind.Outcome, ((DutyOutcome[])Enum.GetValues(typeof(DutyOutcome))).Select(outcome => outcome.ToString()));
    }

    /// <summary>How many plays were added.</summary>
    public long Plays { get; private set; }

    /// <summary>How many commands they asked.</summary>
    public long Commands { get; private set; }

    /// <summary>Every declared place, hit or not, and after them places of other regulations that were hit without being declared.</summary>
    public IReadOnlyList<CoverageRow> Rows =>
    [
        .. declared.Select(place => new CoverageRow(place.Kind, place.Name, HitsOf(place), OutOfReach.Why(place.Kind, place.Name))),
        .. hits.Keys.Except(declared).OrderBy(place => place.Kind).ThenBy(place => place.Name, StringComparer.Ordinal).Select(place => new CoverageRow(place.Kind, place.Name, HitsOf(place))),
    ];

    /// <summary>Counts a play.</summary>
    /// <param name="played">The play.</param>
    /// <exception cref="ArgumentNullException"><paramref name="played"/> is null.</exception>
    public void Add(PlayedCase played)
    {
        Plays++;
        foreach (var moment in (played ?? throw new ArgumentNullException(nameof(played))).Moments)
        {
            Commands++;
            switch (moment.Decision)
            {
                case Decided decided:
                    Add(moment, decided);
                    break;
                case Refused refused:
                    foreach (var code in refused.Reasons.Select(reason => reason.Code).Distinct())
                    {
                        Hit(CoverageKind.Refusal, code);
                    }

                    break;
                case NotApplicable:
                    Hit(CoverageKind.Refusal, "NOT_NOW");
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>What is not as it should be: declared places that were hit too rarely, and places listed as out of reach that were hit.</summary>
    /// <param name="times">How often each place is to be hit at least.</param>
    /// <returns>The rows at fault; none when the coverage is as wished.</returns>
    public IReadOnlyList<CoverageRow> Below(long times) => [.. Rows.Take(declared.Count).Where(row => row.OutOfReach is null ? row.Hits < times : row.Hits > 0)];

    /// <summary>The report as a table: a place a line with its hits, those out of reach with the reason.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, "{0} plays, {1} commands", Plays, Commands);
        foreach (var row in Rows)
        {
            text.AppendLine().AppendFormat(CultureInfo.InvariantCulture, "{0,-10}  {1,-50} {2,9}", row.Kind, row.Name, row.Hits);
            if (row.OutOfReach is { } why)
            {
                text.Append("  out of reach: ").Append(why);
            }
        }

        return text.ToString();
    }

    internal void Hit(CoverageKind kind, string name) => hits[(kind, name)] = HitsOf((kind, name)) + 1;

    private static string Taken(Transition row, CaseStatus? to) => $"{row.Id} {row.Command} → {(to is { } status ? status : "same")}";

    private void Add(PlayedMoment moment, Decided decided)
    {
        var row = moment.Before is { } before ? LifecycleTable.Find(moment.Command.Name, before.Status)! : LifecycleTable.Rows.First(begin => begin.From.Count == 0 && begin.Command == moment.Command.Name);
        Hit(CoverageKind.Transition, Taken(row, row.To.Count == 0 ? null : decided.Next.Status));
        Hit(CoverageKind.Status, decided.Next.Status.ToString());
        if (decided.Next.RetainedUntil is not null && moment.Before?.RetainedUntil is null && moment.Context.Regulation.Retention is { } retention)
        {
            Hit(CoverageKind.Duty, retention.Id);
        }

        foreach (var happened in decided.Events)
        {
            foreach (var opened in happened.Opened)
            {
                Hit(CoverageKind.Duty, opened.Rule);
            }

            foreach (var ended in happened.Ended)
            {
                Hit(CoverageKind.Outcome, ended.Outcome.ToString());
            }
        }
    }

    private void Declare(CoverageKind kind, IEnumerable<string> names) => declared.AddRange(names.Distinct().Select(name => (kind, name)));

    private long HitsOf((CoverageKind Kind, string Name) place) => hits.TryGetValue(place, out var count) ? count : 0;
}
