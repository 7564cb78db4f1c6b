using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

/// <summary>What a call of <c>Recompute</c> found and did. It may be lost; the histories and the feed are not.</summary>
/// <param name="Calendar">The version of the desk's calendar, which was counted on but for the estates that name their own; each moved due names its own.</param>
/// <param name="CountedAnew">How many cases had dues of another calendar, or provisional ones, and were counted anew.</param>
/// <param name="Moved">Those of them in which a due moved, or changed between 暂定 and official.</param>
/// <param name="Failed">Those that could not be counted anew, with the reason; the others went on.</param>
/// <param name="Next">Where the next call goes on; null when every open case of the company was looked at.</param>
public sealed record RecomputeReport(string Calendar, int CountedAnew, IReadOnlyList<RecomputedCase> Moved, IReadOnlyList<FailedCase> Failed, CaseSummaryCursor? Next)
{
    /// <summary>The counts in one line, in Chinese and English.</summary>
    public override string ToString() =>
        $"日历 {Calendar}：重算 {CountedAnew} 件，移动 {Moved.Count} 件，失败 {Failed.Count} 件 / calendar {Calendar}: counted {CountedAnew} anew, moved {Moved.Count}, failed {Failed.Count}";
}
