using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>共性问题: cases of one kind at one place that call for an analysis of their common root (正文二（五）, 附件2 第十八条).</summary>
/// <param name="Kind">Recurring or concentrated.</param>
/// <param name="Company">The property company.</param>
/// <param name="Estate">小区, by the host's id.</param>
/// <param name="Area">Where, as the finder was told to tell areas apart; the building or 公共区域 unless told.</param>
/// <param name="Issue">The kind of issue, in the host's words, or category and nature.</param>
/// <param name="Cases">The cases, in the order of acceptance.</param>
/// <param name="Households">How many different households (户), or persons where no room is known, raised it.</param>
/// <param name="From">Acceptance of the first of them (UTC).</param>
/// <param name="To">Acceptance of the last of them (UTC).</param>
public sealed record CommonIssue(CommonIssueKind Kind, string Company, string Estate, string Area, string Issue, IReadOnlyList<CaseKey> Cases, int Households, Instant From, Instant To)
{
    /// <summary>The words that must stand beside it: its thresholds are the company's own.</summary>
    public const string Label = "企业内控，非法定标准";
}
