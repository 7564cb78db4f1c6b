namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What an exploration checks.</summary>
public enum ExplorationCheck
{
    /// <summary>A case was closed although its events don't show the conditions of the latest round (附件2 第十七条).</summary>
    ClosedUnfulfilled,

    /// <summary>From an open state neither closing nor another declared end can be reached.</summary>
    NoEndReachable,

    /// <summary>From an open state closing can't be reached by acts of people (附件2 第十六条 直至业主满意或无异议).</summary>
    NoClosingReachable,

    /// <summary>An open state without a duty, or a duty without role or without due and threshold, or an ended state with one (附件2 第三条 件件有着落).</summary>
    DutyMissing,

    /// <summary>The lifecycle table and the decisions disagree.</summary>
    TableDisagrees,

    /// <summary>An ended case took something else than an archive command.</summary>
    EndedCaseMoved,

    /// <summary>The decision's case and the fold of its events differ, or a refused command left something behind.</summary>
    FoldDiffers,

    /// <summary>Two cases in one abstract state are answered differently: the abstraction is too coarse, so the exploration is not complete.</summary>
    StateTooCoarse,
}
