namespace FirstResponder.Sdk.Testing.Judging;

// 如实、完整记录: the record as such (附件2 第十九条).
public static partial class ClosureInvariants
{
    /// <summary>Every record bears its seal, and the last one that of the head and of what was deposited. 附件2 第十九条: 每条记录的链式摘要与内容相符，末尾与链头、存证相符。</summary>
    public static ClosureInvariant ChainWhole { get; } = new(
        "CHAIN_WHOLE", "附件2 第十九条",
        "每条记录的链式摘要与内容相符，末尾与链头、存证相符。", "Every record bears its seal, and the last one that of the head and of what was deposited.",
        false, ChainRules.Whole);

    /// <summary>Events are numbered from 1 without gaps. 附件2 第十九条: 事件编号从 1 起连续。</summary>
    public static ClosureInvariant NumberedFromOne { get; } = new(
        "NUMBERED_FROM_ONE", "附件2 第十九条",
        "事件编号从 1 起连续。", "Events are numbered from 1 without gaps.",
        false, RecordRules.Numbered);

    /// <summary>Every event has a known type and readable content. 附件2 第十九条: 每个事件的类型和内容可以读出。</summary>
    public static ClosureInvariant Readable { get; } = new(
        "READABLE", "附件2 第十九条",
        "每个事件的类型和内容可以读出。", "Every event has a known type and readable content.",
        false, RecordRules.Readable);

    /// <summary>Nothing is recorded more than two minutes before it happens. 附件2 第十九条: 发生时间不晚于登记时间两分钟以上。</summary>
    public static ClosureInvariant NotInFuture { get; } = new(
        "NOT_IN_FUTURE", "附件2 第十九条",
        "发生时间不晚于登记时间两分钟以上。", "Nothing is recorded more than two minutes before it happens.",
        false, RecordRules.NotInFuture);

    /// <summary>The time of recording never decreases. 附件2 第十九条: 登记时间不倒退。</summary>
    public static ClosureInvariant RecordedInOrder { get; } = new(
        "RECORDED_IN_ORDER", "附件2 第十九条",
        "登记时间不倒退。", "The time of recording never decreases.",
        false, RecordRules.RecordedInOrder);

    /// <summary>No milestone lies before the one recorded before it. 附件2 第十九条: 环节的发生时间不早于前一环节。</summary>
    public static ClosureInvariant MilestonesInOrder { get; } = new(
        "MILESTONES_IN_ORDER", "附件2 第十九条",
        "环节的发生时间不早于前一环节。", "No milestone lies before the one recorded before it.",
        false, RecordRules.MilestonesInOrder);

    /// <summary>No entry of the log lies before the acceptance, no attempt to follow up before the round's completion. 附件2 第十九条: 过程记录不早于受理，回访尝试不早于本轮办结。</summary>
    public static ClosureInvariant LogsAfterAcceptance { get; } = new(
        "LOGS_AFTER_ACCEPTANCE", "附件2 第十九条",
        "过程记录不早于受理，回访尝试不早于本轮办结。", "No entry of the log lies before the acceptance, no attempt to follow up before the round's completion.",
        false, RecordRules.LogsAfterAcceptance);

    /// <summary>A history begins with its acceptance (or import), and has one only. 附件2 第七条: 历史以受理（或导入）开始，且仅有一次。</summary>
    public static ClosureInvariant AcceptedFirstAndOnce { get; } = new(
        "ACCEPTED_FIRST_AND_ONCE", "附件2 第七条",
        "历史以受理（或导入）开始，且仅有一次。", "A history begins with its acceptance (or import), and has one only.",
        false, RecordRules.AcceptedFirstAndOnce);

    /// <summary>An import brings nothing from after the estate went live. 附件2 第十九条: 上线之后的事在发生时登记，不由导入补记。</summary>
    public static ClosureInvariant ImportedFromBefore { get; } = new(
        "IMPORTED_FROM_BEFORE", "附件2 第十九条",
        "上线之后的事在发生时登记，不由导入补记。", "An import brings nothing from after the estate went live.",
        false, ImportRules.FromBefore);

    /// <summary>A running case moves to other rules only by people, with a reason and another person's approval, from the rules that were in force. 附件2 第二十三条: 在办诉求的规则只由人变更，有原因和他人批准，且写明原规则与新规则。</summary>
    public static ClosureInvariant RulesChangedOpenly { get; } = new(
        "RULES_CHANGED_OPENLY", "附件2 第二十三条",
        "在办诉求的规则只由人变更，有原因和他人批准，且写明原规则与新规则。", "A running case moves to other rules only by people, with a reason and another person's approval, from the rules that were in force.",
        false, RuleChangeRules.ChangedOpenly);

    /// <summary>Nothing is closed twice. 附件2 第十七条: 已终结的诉求不再销号。</summary>
    public static ClosureInvariant ClosedOnce { get; } = new(
        "CLOSED_ONCE", "附件2 第十七条",
        "已终结的诉求不再销号。", "Nothing is closed twice.",
        false, RecordRules.ClosedOnce);

    /// <summary>After an end only entries of the archive follow. 附件2 第十七条: 销号、并案、存档之后只有档案类记录。</summary>
    public static ClosureInvariant NothingAfterTheEnd { get; } = new(
        "NOTHING_AFTER_THE_END", "附件2 第十七条",
        "销号、并案、存档之后只有档案类记录。", "After an end only entries of the archive follow.",
        false, RecordRules.NothingAfterTheEnd);
}
