namespace FirstResponder.Sdk.Testing.Judging;

// 反馈, 回访, 复核, 销号 (附件2 第十四条 to 第十七条).
public static partial class ClosureInvariants
{
    /// <summary>The round is one more than the reviews opened. 附件2 第十六条: 轮次等于启动复核次数加一。</summary>
    public static ClosureInvariant RoundsCounted { get; } = new(
        "ROUNDS_COUNTED", "附件2 第十六条",
        "轮次等于启动复核次数加一。", "The round is one more than the reviews opened.",
        false, FeedbackRules.Rounds);

    /// <summary>A round has one completion at most. 附件2 第十六条: 每轮至多办结一次。</summary>
    public static ClosureInvariant CompletedOncePerRound { get; } = new(
        "COMPLETED_ONCE_PER_ROUND", "附件2 第十六条",
        "每轮至多办结一次。", "A round has one completion at most.",
        false, FeedbackRules.CompletedOncePerRound);

    /// <summary>In every round completion comes before feedback, and feedback to everybody before the follow-up. 附件2 第十四条: 每轮先办结、再反馈、后回访。</summary>
    public static ClosureInvariant StagesInOrder { get; } = new(
        "STAGES_IN_ORDER", "附件2 第十四条",
        "每轮先办结、再反馈、后回访。", "In every round completion comes before feedback, and feedback to everybody before the follow-up.",
        false, FeedbackRules.StagesInOrder);

    /// <summary>Feedback is delivered, in a way that the owner accepts. 附件2 第十四条: 反馈以业主认可的方式送达。</summary>
    public static ClosureInvariant FeedbackReachedTheOwner { get; } = new(
        "FEEDBACK_REACHED_THE_OWNER", "附件2 第十四条",
        "反馈以业主认可的方式送达。", "Feedback is delivered, in a way that the owner accepts.",
        true, FeedbackRules.ReachedTheOwner);

    /// <summary>Feedback is marked complete exactly when every contact was told in the round. 附件2 第十四条: “已全部反馈”当且仅当本轮已告知每位诉求人。</summary>
    public static ClosureInvariant EveryContactTold { get; } = new(
        "EVERY_CONTACT_TOLD", "附件2 第十四条",
        "“已全部反馈”当且仅当本轮已告知每位诉求人。", "Feedback is marked complete exactly when every contact was told in the round.",
        false, FeedbackRules.CompleteMeansEverybody);

    /// <summary>Follow-ups and attempts are made and typed by people, never by a system. 附件2 第十五条: 回访由人作出并由人登记。</summary>
    public static ClosureInvariant FollowUpByAHuman { get; } = new(
        "FOLLOW_UP_BY_A_HUMAN", "附件2 第十五条",
        "回访由人作出并由人登记。", "Follow-ups and attempts are made and typed by people, never by a system.",
        false, FollowUpRules.ByAHuman);

    /// <summary>Whoever follows up is the first responder or customer service, never the handler alone. 附件2 第十五条: 回访人是首问责任人或客服人员，不能只是处置责任人。</summary>
    public static ClosureInvariant FollowUpByTheRightRole { get; } = new(
        "FOLLOW_UP_BY_THE_RIGHT_ROLE", "附件2 第十五条",
        "回访人是首问责任人或客服人员，不能只是处置责任人。", "Whoever follows up is the first responder or customer service, never the handler alone.",
        true, FollowUpRules.ByTheRightRole);

    /// <summary>A follow-up is made in one of its ways and complete only with its four items. 附件2 第十五条: 回访以规定方式进行，四项内容齐全方为完成。</summary>
    public static ClosureInvariant FollowUpItems { get; } = new(
        "FOLLOW_UP_ITEMS", "附件2 第十五条",
        "回访以规定方式进行，四项内容齐全方为完成。", "A follow-up is made in one of its ways and complete only with its four items.",
        true, FollowUpRules.FourItems);

    /// <summary>A dissatisfied follow-up or an objection opens the review in the same decision. 附件2 第十六条: 不满意或有异议，立即启动复核。</summary>
    public static ClosureInvariant ReviewOpenedAtOnce { get; } = new(
        "REVIEW_OPENED_AT_ONCE", "附件2 第十六条",
        "不满意或有异议，立即启动复核。", "A dissatisfied follow-up or an objection opens the review in the same decision.",
        false, ReviewRules.OpenedAtOnce);

    /// <summary>A review has cause and shortfall, its plan steps, limit and handler, its telling way and result. 附件2 第十六条: 复核有症结与不足，方案有步骤、时限和责任人，告知有方式和结果。</summary>
    public static ClosureInvariant ReviewStepsWhole { get; } = new(
        "REVIEW_STEPS_WHOLE", "附件2 第十六条",
        "复核有症结与不足，方案有步骤、时限和责任人，告知有方式和结果。", "A review has cause and shortfall, its plan steps, limit and handler, its telling way and result.",
        true, ReviewRules.StepsWhole);

    /// <summary>Cause, plan and telling the owner stand, in this order, before the round's completion. 附件2 第十六条: 再次办结之前，复核、方案、告知依次完成。</summary>
    public static ClosureInvariant ReviewBeforeCompletion { get; } = new(
        "REVIEW_BEFORE_COMPLETION", "附件2 第十六条",
        "再次办结之前，复核、方案、告知依次完成。", "Cause, plan and telling the owner stand, in this order, before the round's completion.",
        false, ReviewRules.DoneBeforeCompletion);

    /// <summary>Verdicts and replies of owners are never a system's. 附件2 第十七条: 业主的确认、异议和延期答复不由系统作出。</summary>
    public static ClosureInvariant VerdictByAHuman { get; } = new(
        "VERDICT_BY_A_HUMAN", "附件2 第十七条",
        "业主的确认、异议和延期答复不由系统作出。", "Verdicts and replies of owners are never a system's.",
        false, VerdictRules.ByAHuman);

    /// <summary>A confirmation is the complainant's or an authorised person's. 附件2 第十七条: 确认由诉求人或其授权的人作出。</summary>
    public static ClosureInvariant VerdictByTheComplainant { get; } = new(
        "VERDICT_BY_THE_COMPLAINANT", "附件2 第十七条",
        "确认由诉求人或其授权的人作出。", "A confirmation is the complainant's or an authorised person's.",
        true, VerdictRules.ByTheComplainant);

    /// <summary>A confirmation is newer than the round's completion and belongs to it. 附件2 第十七条: 确认晚于本轮办结，且属于本轮。</summary>
    public static ClosureInvariant ConfirmationOfItsRound { get; } = new(
        "CONFIRMATION_OF_ITS_ROUND", "附件2 第十七条",
        "确认晚于本轮办结，且属于本轮。", "A confirmation is newer than the round's completion and belongs to it.",
        false, VerdictRules.OfItsRound);

    /// <summary>A confirmation is satisfied or without objection, and agrees with what the same call says. 附件2 第十七条: 确认是满意或无异议，且与同次回访的满意程度一致。</summary>
    public static ClosureInvariant VerdictAgreesWithTheCall { get; } = new(
        "VERDICT_AGREES_WITH_THE_CALL", "附件2 第十七条",
        "确认是满意或无异议，且与同次回访的满意程度一致。", "A confirmation is satisfied or without objection, and agrees with what the same call says.",
        false, VerdictRules.AgreesWithTheCall);

    /// <summary>Closed only when the latest round is completed. 附件2 第十七条: 销号条件一：诉求已完成处置（最近一轮）。</summary>
    public static ClosureInvariant ClosedCompleted { get; } = new(
        "CLOSED_COMPLETED", "附件2 第十七条",
        "销号条件一：诉求已完成处置（最近一轮）。", "Closed only when the latest round is completed.",
        false, ClosingRules.Completed);

    /// <summary>Closed only when the latest result was fed back to everybody, merged contacts too. 附件2 第十七条: 销号条件二：处置结果已反馈（最近一轮，全部诉求人）。</summary>
    public static ClosureInvariant ClosedFedBack { get; } = new(
        "CLOSED_FED_BACK", "附件2 第十七条",
        "销号条件二：处置结果已反馈（最近一轮，全部诉求人）。", "Closed only when the latest result was fed back to everybody, merged contacts too.",
        false, ClosingRules.FedBack);

    /// <summary>Closed only after a complete follow-up in the latest round. 附件2 第十七条: 销号条件三：已完成回访（最近一轮）。</summary>
    public static ClosureInvariant ClosedFollowedUp { get; } = new(
        "CLOSED_FOLLOWED_UP", "附件2 第十七条",
        "销号条件三：已完成回访（最近一轮）。", "Closed only after a complete follow-up in the latest round.",
        true, ClosingRules.FollowedUp);

    /// <summary>Closed only on the owner's confirmation in the latest round, with no objection after it. 附件2 第十七条: 销号条件四：业主确认满意或无异议（最近一轮，且为最后的表示）。</summary>
    public static ClosureInvariant ClosedConfirmed { get; } = new(
        "CLOSED_CONFIRMED", "附件2 第十七条",
        "销号条件四：业主确认满意或无异议（最近一轮，且为最后的表示）。", "Closed only on the owner's confirmation in the latest round, with no objection after it.",
        true, ClosingRules.Confirmed);

    /// <summary>Closed only when the review of every dissatisfied round is complete. 附件2 第十七条: 不满意的每一轮，复核（症结、方案、告知）均已完成，方可销号。</summary>
    public static ClosureInvariant ClosedReviewed { get; } = new(
        "CLOSED_REVIEWED", "附件2 第十七条",
        "不满意的每一轮，复核（症结、方案、告知）均已完成，方可销号。", "Closed only when the review of every dissatisfied round is complete.",
        true, ClosingRules.Reviewed);

    /// <summary>Closed by the first responder, customer service or the ledger keeper; never by a system, never by the handler alone. 附件2 第十七条: 销号由首问责任人、客服人员或台账专人办理，不由系统，不只由处置责任人。</summary>
    public static ClosureInvariant ClosedByAPerson { get; } = new(
        "CLOSED_BY_A_PERSON", "附件2 第十七条",
        "销号由首问责任人、客服人员或台账专人办理，不由系统，不只由处置责任人。", "Closed by the first responder, customer service or the ledger keeper; never by a system, never by the handler alone.",
        false, ClosingRules.ByAPerson);

    /// <summary>The archive is kept for at least three years. 附件2 第十九条: 档案留存不少于三年。</summary>
    public static ClosureInvariant ArchiveKeptThreeYears { get; } = new(
        "ARCHIVE_KEPT_THREE_YEARS", "附件2 第十九条",
        "档案留存不少于三年。", "The archive is kept for at least three years.",
        true, ClosingRules.Retained);

    /// <summary>The master is the earliest, other people consent to be represented, and nothing merges after a completion. 正文二（二）: 并案以最早受理的为主案，代表他人须经其同意，办结后不再并案。</summary>
    public static ClosureInvariant MergeSwallowsNoVoice { get; } = new(
        "MERGE_SWALLOWS_NO_VOICE", "正文二（二）",
        "并案以最早受理的为主案，代表他人须经其同意，办结后不再并案。", "The master is the earliest, other people consent to be represented, and nothing merges after a completion.",
        false, MergeRules.SwallowsNoVoice);

    /// <summary>An exceptional archive has cause, evidence and another person's approval. 附件2 第十七条: 异常存档有事由、凭证和他人批准。</summary>
    public static ClosureInvariant ArchivedWithApproval { get; } = new(
        "ARCHIVED_WITH_APPROVAL", "附件2 第十七条",
        "异常存档有事由、凭证和他人批准。", "An exceptional archive has cause, evidence and another person's approval.",
        false, MergeRules.ArchivedWithApproval);
}
