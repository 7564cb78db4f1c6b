namespace FirstResponder.Sdk.Regulations;

/// <summary>Where a case (一事) stands in the closed loop. One table serves every regulation; a pack only gives the names that its people read.</summary>
public enum CaseStatus
{
    /// <summary>受理: recorded, first responder fixed, no category yet (附件2 第七条).</summary>
    Accepted,

    /// <summary>分类: a category is in force and handling has not begun, or begins again after a reclassification (附件2 第八条).</summary>
    Classified,

    /// <summary>处置中: a handler is named, a study was held or the emergency process was started (附件2 第九至十三条).</summary>
    InProgress,

    /// <summary>办结: handled in this round; the result has not yet reached every contact (附件2 第十四条).</summary>
    Completed,

    /// <summary>已反馈: every contact was told the result of this round; no completed follow-up yet (附件2 第十五条).</summary>
    FedBack,

    /// <summary>已回访: a completed follow-up without dissatisfaction; waits for confirmation or closing (附件2 第十七条).</summary>
    FollowedUp,

    /// <summary>复核中: the owner was dissatisfied or objected; cause, plan and telling the owner are due (附件2 第十六条).</summary>
    UnderReview,

    /// <summary>整改中: the rectification plan was told to the owner and is being carried out (附件2 第十六条).</summary>
    Rectifying,

    /// <summary>销号: all closing conditions were met at once (附件2 第十七条). Nothing but archive notes follows.</summary>
    Closed,

    /// <summary>已并案: the matter continues in its master case (正文二（二）).</summary>
    Merged,

    /// <summary>已存档（未销号）: ended exceptionally; this is not a closing and never counts as one (附件2 第十七条 “原则上”).</summary>
    Archived,
}
