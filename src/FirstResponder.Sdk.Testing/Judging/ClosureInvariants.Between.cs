namespace FirstResponder.Sdk.Testing.Judging;

// What two cases say of each other: judged where both are before the judge.
public static partial class ClosureInvariants
{
    /// <summary>Both halves of a merge agree: who joined whom, who asked, since when, under which number. 正文二（二）: 并案两案互记，诉求人、受理时间、来件编号如实，不连环。</summary>
    public static ClosureInvariant MergedBothWays { get; } = new(
        "MERGED_BOTH_WAYS", "正文二（二）",
        "并案两案互记，诉求人、受理时间、来件编号如实，不连环。", "Both halves of a merge agree: who joined whom, who asked, since when, under which number; and nothing merges twice.",
        TieRules.MergedBothWays);

    /// <summary>A new or split matter has its own case, begun when and by whom the parent says. 附件2 第十五条: 新诉求、拆分的诉求确已另行受理，受理时间、首问责任人与原案所记一致。</summary>
    public static ClosureInvariant BegunAsItsParentSays { get; } = new(
        "BEGUN_AS_ITS_PARENT_SAYS", "附件2 第十五条",
        "新诉求、拆分的诉求确已另行受理，受理时间、首问责任人与原案所记一致。", "A new or split matter has a case of its own, begun when and by whom the parent says.",
        TieRules.BegunAsItsParentSays);
}
