using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What several explorations under one regulation left out of the lifecycle table and its guards.</summary>
public sealed class ExplorationCoverage
{
    private readonly Regulation regulation;
    private readonly HashSet<(Transition Row, CaseStatus? From, CaseStatus To)> taken = [];
    private readonly HashSet<(Transition Row, string Code)> met = [];

    /// <summary>The coverage of some explorations together.</summary>
    /// <param name="reports">Their reports; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are of different regulations.</exception>
    public ExplorationCoverage(IEnumerable<ExplorationReport> reports)
    {
        ExplorationReport[] all = [.. reports ?? throw new ArgumentNullException(nameof(reports))];
        if (all.Length == 0 || all.Any(report => report.Scope.Regulation.Hash != all[0].Scope.Regulation.Hash))
        {
            throw new ArgumentException("须给出同一规则包的探索结果。 / Reports of one regulation must be given.", nameof(reports));
        }

        regulation = all[0].Scope.Regulation;
        foreach (var report in all)
        {
            taken.UnionWith(report.Table.Taken);
            met.UnionWith(report.Table.Met);
        }
    }

    /// <summary>Rows of the table that no act took.</summary>
    public IReadOnlyList<string> RowsNeverTaken => [.. LifecycleTable.Rows.Where(row => !taken.Any(place => place.Row == row)).Select(row => row.ToString())];

    /// <summary>Statuses in which a row stands but was never taken, and results that it names but never gave.</summary>
    public IReadOnlyList<string> PlacesNeverTaken =>
    [
        .. from row in LifecycleTable.Rows
           from status in row.From
           where !taken.Any(place => place.Row == row && place.From == status)
           select $"{row.Id} {row.Command} from {status}",
        .. from row in LifecycleTable.Rows
           from status in row.To
           where !taken.Any(place => place.Row == row && place.To == status)
           select $"{row.Id} {row.Command} to {status}",
    ];

    /// <summary>Guards of the table's rows that never refused anything there, and of the regulation that never refused their command.</summary>
    public IReadOnlyList<string> GuardsNeverMet =>
    [
        .. from row in LifecycleTable.Rows
           from code in row.Guards
           where !met.Contains((row, code))
           select $"{row.Id} {row.Command} {code}",
        .. from guards in regulation.Guards
           from guard in guards.Value
           where !met.Any(refused => refused.Row.Command == guards.Key && refused.Code == guard.Code)
           select $"{guards.Key} {guard.Code} ({guard.Clause})",
        .. from rule in regulation.Actors
           where !met.Any(refused => refused.Code == rule.Code)
           select rule.Code,
    ];
}
