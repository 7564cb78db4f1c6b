using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>The two orders of <see cref="CaseSummaryOrder"/>, over rows and over the cursor between two pages.</summary>
internal sealed class SummarySort : IComparer<CaseSummary>
{
    private static readonly SummarySort ByNextDue = new(byDue: true);
    private static readonly SummarySort ByCaseId = new(byDue: false);

    private readonly bool byDue;

    private SummarySort(bool byDue) => this.byDue = byDue;

    internal static SummarySort For(CaseSummaryOrder order) => order switch
    {
        CaseSummaryOrder.NextDue => ByNextDue,
        CaseSummaryOrder.CaseId => ByCaseId,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "未知的排序方式。 / The order is unknown."),
    };

    internal static CaseSummaryCursor CursorOf(CaseSummary last) => new(last.Key.CaseId, last.NextDueAt);

    internal bool IsAfter(CaseSummary summary, CaseSummaryCursor cursor) =>
        Compare(summary.NextDueAt, summary.Key.CaseId, cursor.NextDueAt, cursor.CaseId) > 0;

    public int Compare(CaseSummary? x, CaseSummary? y) => Compare(x!.NextDueAt, x.Key.CaseId, y!.NextDueAt, y.Key.CaseId);

    private int Compare(Instant? due, string caseId, Instant? otherDue, string otherCaseId)
    {
        int order = byDue ? CompareDue(due, otherDue) : 0;
        return order != 0 ? order : string.CompareOrdinal(caseId, otherCaseId);
    }

    private static int CompareDue(Instant? due, Instant? other)
    {
        if (due is { } left && other is { } right)
            return left.CompareTo(right);
        return (due is null ? 1 : 0) - (other is null ? 1 : 0);
    }
}
