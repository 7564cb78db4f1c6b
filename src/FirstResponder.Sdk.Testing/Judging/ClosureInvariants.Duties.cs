namespace FirstResponder.Sdk.Testing.Judging;

// 件件有着落 (附件2 第三条): duties and their clocks.
public static partial class ClosureInvariants
{
    /// <summary>Every duty has a responsible role, a due or 立即, and its clause or the internal label. 附件2 第三条: 每项义务有责任岗位、时限（或立即）和条款（或企业内控）。</summary>
    public static ClosureInvariant DutyHasOwnerAndDue { get; } = new(
        "DUTY_HAS_OWNER_AND_DUE", "附件2 第三条",
        "每项义务有责任岗位、时限（或立即）和条款（或企业内控）。", "Every duty has a responsible role, a due or 立即, and its clause or the internal label.",
        false, DutyTermRules.OwnerAndDue);

    /// <summary>An unclosed case always has an open duty. 附件2 第三条: 未销号的诉求始终有进行中的义务。</summary>
    public static ClosureInvariant AlwaysAnOpenDuty { get; } = new(
        "ALWAYS_AN_OPEN_DUTY", "附件2 第三条",
        "未销号的诉求始终有进行中的义务。", "An unclosed case always has an open duty.",
        false, DutyRules.AlwaysOne);

    /// <summary>No duty of handling outlives the completion, none the end. 附件2 第三条: 办结之后没有办理时限，终结之后没有义务。</summary>
    public static ClosureInvariant NoDutyOutlives { get; } = new(
        "NO_DUTY_OUTLIVES", "附件2 第三条",
        "办结之后没有办理时限，终结之后没有义务。", "No duty of handling outlives the completion, none the end.",
        false, DutyRules.NoneOutlives);

    /// <summary>A duty is opened once, and only what is open ends. 附件2 第十九条: 义务只开启一次，只了结进行中的。</summary>
    public static ClosureInvariant DutyBookWhole { get; } = new(
        "DUTY_BOOK_WHOLE", "附件2 第十九条",
        "义务只开启一次，只了结进行中的。", "A duty is opened once, and only what is open ends.",
        false, DutyRules.Book);

    /// <summary>Met and late say what the times say. 附件2 第十九条: 按时、超期与时间相符。</summary>
    public static ClosureInvariant OutcomesTrue { get; } = new(
        "OUTCOMES_TRUE", "附件2 第十九条",
        "按时、超期与时间相符。", "Met and late say what the times say.",
        false, DutyOutcomeRules.OutcomesTrue);

    /// <summary>A due moves only by a recomputation or a change of rules that prints old and new, and never once it has passed. 附件2 第十九条: 时限只由重算或规则变更移动，且写明原时限与新时限。</summary>
    public static ClosureInvariant DuesMoveOpenly { get; } = new(
        "DUES_MOVE_OPENLY", "附件2 第十九条",
        "时限只由重算或规则变更移动，且写明原时限与新时限。", "A due moves only by a recomputation or a change of rules that prints old and new, and never once it has passed.",
        false, DutyRules.MovesOpenly);

    /// <summary>Each duty and due is announced at most once, and truly. 附件2 第二十一条: 每项义务的每个时限至多提醒一次，且如实。</summary>
    public static ClosureInvariant AnnouncedOnce { get; } = new(
        "ANNOUNCED_ONCE", "附件2 第二十一条",
        "每项义务的每个时限至多提醒一次，且如实。", "Each duty and due is announced at most once, and truly.",
        false, DutyRules.AnnouncedOnce);

    /// <summary>Every fact opens the duties that the notice attaches to it, no more and no fewer. 附件2 第三条: 每个环节开启通知所定的义务，不多不少。</summary>
    public static ClosureInvariant DutiesStarted { get; } = new(
        "DUTIES_STARTED", "附件2 第三条",
        "每个环节开启通知所定的义务，不多不少。", "Every fact opens the duties that the notice attaches to it, no more and no fewer.",
        true, ClockRules.Started);

    /// <summary>Duties end by what the notice says ends them, with the right kind of outcome. 附件2 第三条: 义务由通知所定的环节了结，结果正确。</summary>
    public static ClosureInvariant DutiesEnded { get; } = new(
        "DUTIES_ENDED", "附件2 第三条",
        "义务由通知所定的环节了结，结果正确。", "Duties end by what the notice says ends them, with the right kind of outcome.",
        true, ClockRules.Ended);

    /// <summary>Every due equals the one counted by hand from the notice. 附件2 第十条、第十一条、第十三条至第十六条: 时限与按通知逐日逐时推算的一致。</summary>
    public static ClosureInvariant DuesAsTheNoticeSays { get; } = new(
        "DUES_AS_THE_NOTICE_SAYS", "附件2 第十条、第十一条、第十三条至第十六条",
        "时限与按通知逐日逐时推算的一致。", "Every due equals the one counted by hand from the notice.",
        true, DueRules.AsTheNoticeSays);
}
