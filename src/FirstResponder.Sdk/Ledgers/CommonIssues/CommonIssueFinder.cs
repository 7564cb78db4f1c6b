using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Finds issues that come back or that many raise (共性问题, 正文二（五）, 附件2 第十八条). Its numbers are the company's own (AMB-19).</summary>
public sealed class CommonIssueFinder
{
    private readonly CommonIssueThresholds thresholds;

    /// <summary>A finder.</summary>
    /// <param name="thresholds">The company's numbers, copied; the defaults of <see cref="CommonIssueThresholds"/> when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A threshold makes no sense.</exception>
    public CommonIssueFinder(CommonIssueThresholds? thresholds = null) => this.thresholds = (thresholds ?? new()).Checked();

    /// <summary>Tells the kind of issue, such as 卫生 or 电梯; a case for which it answers null is left out. Category and nature unless set.</summary>
    public Func<Case, string?> IssueOf { get; set; } = CategoryAndNature;

    /// <summary>Tells the area within the estate, such as 5栋电梯厅; a case for which it answers null is left out. The building, or 公共区域, unless set.</summary>
    public Func<Case, string?> AreaOf { get; set; } = BuildingFiles.BuildingOf;

    /// <summary>The common issues among the cases; windows that overlap are one issue.</summary>
    /// <param name="cases">Cases of any number of estates, in any order and status.</param>
    /// <returns>By estate, area and issue; a group may be both recurring and concentrated.</returns>
    public IReadOnlyList<CommonIssue> Find(IEnumerable<Case> cases)
    {
        var found = new List<CommonIssue>();
        var groups = (cases ?? throw new ArgumentNullException(nameof(cases)))
            .Select(c => (Case: c, Area: AreaOf(c), Issue: IssueOf(c)))
            .Where(c => c.Area is not null && c.Issue is not null)
            .GroupBy(c => (c.Case.Key.Company, c.Case.Place.Estate, Area: c.Area!, Issue: c.Issue!), c => c.Case);
        foreach (var group in groups.OrderBy(g => g.Key.Company, StringComparer.Ordinal).ThenBy(g => g.Key.Estate, StringComparer.Ordinal).ThenBy(g => g.Key.Area, StringComparer.Ordinal).ThenBy(g => g.Key.Issue, StringComparer.Ordinal))
        {
            var ordered = group.OrderBy(c => c.AcceptedAt).ThenBy(c => c.Key.CaseId, StringComparer.Ordinal).ToList();

            // A merged case is the same occurrence told once more: it adds a household, not a recurrence.
            var occurrences = ordered.FindAll(c => c.Status != CaseStatus.Merged);
            Add(CommonIssueKind.Recurring, IssueWindows.Find(occurrences, thresholds.RecurringWindow, window => window.Count >= thresholds.RecurringCases));
            Add(CommonIssueKind.Concentrated, IssueWindows.Find(ordered, thresholds.ConcentratedWindow, window => Households(window) >= thresholds.ConcentratedHouseholds));

            void Add(CommonIssueKind kind, IEnumerable<List<Case>> windows) => found.AddRange(windows.Select(window => new CommonIssue(
                kind, group.Key.Company, group.Key.Estate, group.Key.Area, group.Key.Issue, [.. window.Select(c => c.Key)], Households(window), window[0].AcceptedAt, window[window.Count - 1].AcceptedAt)));
        }

        return found;
    }

    private static string? CategoryAndNature(Case current) =>
        LedgerPen.Join("/", current.Category?.Code, current.Nature?.ToString()) is { Length: > 0 } issue ? issue : null;

    private static int Households(IEnumerable<Case> cases) =>
        cases.Select(c => c.Place.RoomRef ?? c.Complainant?.Ref ?? c.Key.ToString()).Distinct(StringComparer.Ordinal).Count();
}
