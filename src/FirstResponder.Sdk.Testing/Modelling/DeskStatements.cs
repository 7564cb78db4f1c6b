namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>
/// The ten statements that a tester makes about an ERP and proves on a <see cref="LivedDesk"/>. Each also fails where nothing was seen that it could be proved on,
/// such as a life without a closing, a screen that the ERP doesn't show, or an invariant of the judge that it rests on and that could not be judged.
/// </summary>
public static class DeskStatements
{
    static DeskStatements() => All =
    [
        ClosedOnlyWhenSatisfied, FollowedUpByPeople, RepeatingChangesNothing, OpenCasesHaveDuties, RemindedExactlyOnce,
        ChainsVerify, ShownAsRecorded, NothingAfterClosing, FirstResponderKept, LedgerAsRecorded,
    ];

    /// <summary>All ten, in their order.</summary>
    public static IReadOnlyList<DeskStatement> All { get; }

    /// <summary>No case is closed, or shown as closed, whose owner was not followed up and satisfied in its latest round. 附件2 第十七条.</summary>
    public static DeskStatement ClosedOnlyWhenSatisfied { get; } = new(
        "CLOSED_ONLY_WHEN_SATISFIED", "附件2 第十七条",
        "没有一件诉求未经回访满意就销号，或显示为已销号。", "No case is closed, or shown as closed, whose owner was not followed up and satisfied.",
        ClosingStatements.ClosedOnlyWhenSatisfied);

    /// <summary>A follow-up or confirmation by a machine is refused, and none is on record. 附件2 第十五条.</summary>
    public static DeskStatement FollowedUpByPeople { get; } = new(
        "FOLLOWED_UP_BY_PEOPLE", "附件2 第十五条",
        "程序代做的回访、确认一律不受理，记录里也没有。", "A follow-up or confirmation by a machine is refused, and none is on record.",
        ClosingStatements.FollowedUpByPeople);

    /// <summary>A repeated or refused command changes nothing. 附件2 第十九条.</summary>
    public static DeskStatement RepeatingChangesNothing { get; } = new(
        "REPEATING_CHANGES_NOTHING", "附件2 第十九条",
        "同一命令再发一次，或被拒绝的命令，记录分毫不变。", "A repeated or refused command changes nothing on record.",
        RecordStatements.RepeatingChangesNothing);

    /// <summary>Every open case shows an open duty with a role and a due or threshold, as the notice gives it. 附件2 第三条.</summary>
    public static DeskStatement OpenCasesHaveDuties { get; } = new(
        "OPEN_CASES_HAVE_DUTIES", "附件2 第三条",
        "未结的诉求件件有义务：有责任角色，有时限或阈值，时限合乎通知。", "Every open case shows a duty with a role and a due or threshold, as the notice gives it.",
        DutyStatements.OpenCasesHaveDuties);

    /// <summary>After a downtime everything that fell due is announced, exactly once. 附件2 第二十一条.</summary>
    public static DeskStatement RemindedExactlyOnce { get; } = new(
        "REMINDED_EXACTLY_ONCE", "附件2 第二十一条",
        "停机之后，到期的每一项都提示，且只提示一次。", "After a downtime everything that fell due is announced, exactly once.",
        DutyStatements.RemindedExactlyOnce);

    /// <summary>The seals of every history are whole, and nothing once on record was ever rewritten. 附件2 第十九条.</summary>
    public static DeskStatement ChainsVerify { get; } = new(
        "CHAINS_VERIFY", "附件2 第十九条",
        "每案的链完整，记录过的从未被改写。", "Every chain is whole, and nothing once on record was rewritten.",
        RecordStatements.ChainsVerify);

    /// <summary>What is shown of a case is what its record says, and what was acknowledged is on record. 附件2 第十九条.</summary>
    public static DeskStatement ShownAsRecorded { get; } = new(
        "SHOWN_AS_RECORDED", "附件2 第十九条",
        "显示的就是记录的；答复办成的，记录里都有。", "What is shown is what the record says, and what was acknowledged is on record.",
        RecordStatements.ShownAsRecorded);

    /// <summary>After closing nothing happens to a case but entries of the archive. 附件2 第十七条.</summary>
    public static DeskStatement NothingAfterClosing { get; } = new(
        "NOTHING_AFTER_CLOSING", "附件2 第十七条",
        "销号之后，除档案类记录外什么也不再发生。", "After closing nothing happens to a case but entries of the archive.",
        ClosingStatements.NothingAfterClosing);

    /// <summary>The first responder named at the acceptance stays, on record and on the screen. 正文二（一）.</summary>
    public static DeskStatement FirstResponderKept { get; } = new(
        "FIRST_RESPONDER_KEPT", "正文二（一）",
        "受理时的首问责任人始终在，记录里、界面上都一样。", "The first responder named at the acceptance stays, on record and on the screen.",
        RecordStatements.FirstResponderKept);

    /// <summary>The ledger row of every case is what its record says, cell by cell. 附件1, 附件2 第十九条.</summary>
    public static DeskStatement LedgerAsRecorded { get; } = new(
        "LEDGER_AS_RECORDED", "附件1、附件2 第十九条",
        "台账每一栏都与记录相符。", "Every cell of the ledger is what the record says.",
        RecordStatements.LedgerAsRecorded);
}
