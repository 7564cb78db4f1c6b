namespace FirstResponder.Sdk.Testing.Judging;

// 分类处置 (附件2 第九条 to 第十四条).
public static partial class ClosureInvariants
{
    /// <summary>An emergency is completed only after it was started and the project head and every chosen department were told. 附件2 第九条: 紧急类办结之前已启动应急并报告项目负责人和应报部门。</summary>
    public static ClosureInvariant EmergencyHandled { get; } = new(
        "EMERGENCY_HANDLED", "附件2 第九条",
        "紧急类办结之前已启动应急并报告项目负责人和应报部门。", "An emergency is completed only after it was started and the project head and every chosen department were told.",
        true, EmergencyRules.Handled);

    /// <summary>A dispatch names handler and requirements. 附件2 第十条: 分派明确处置责任人及工作要求。</summary>
    public static ClosureInvariant DispatchedToSomebody { get; } = new(
        "DISPATCHED_TO_SOMEBODY", "附件2 第十条",
        "分派明确处置责任人及工作要求。", "A dispatch names handler and requirements.",
        true, HandlingRules.DispatchedToSomebody);

    /// <summary>A plan has steps, a person and a date. 附件2 第十条: 解决方案明确、可执行：步骤、责任人、时间。</summary>
    public static ClosureInvariant PlanExecutable { get; } = new(
        "PLAN_EXECUTABLE", "附件2 第十条",
        "解决方案明确、可执行：步骤、责任人、时间。", "A plan has steps, a person and a date.",
        true, HandlingRules.PlanExecutable);

    /// <summary>An extension is told, with cause and expected time, strictly before the limit that it moves. 附件2 第十条: 延期须在时限之前说明原因、告知预计完成时间。</summary>
    public static ClosureInvariant ExtensionNoticedInTime { get; } = new(
        "EXTENSION_NOTICED_IN_TIME", "附件2 第十条",
        "延期须在时限之前说明原因、告知预计完成时间。", "An extension is told, with cause and expected time, strictly before the limit that it moves.",
        true, ExtensionRules.NoticedInTime);

    /// <summary>An extension is in force only after a notice and the owner's consent to it. 附件2 第十条: 延期经业主确认后方才生效。</summary>
    public static ClosureInvariant ExtensionAgreed { get; } = new(
        "EXTENSION_AGREED", "附件2 第十条",
        "延期经业主确认后方才生效。", "An extension is in force only after a notice and the owner's consent to it.",
        false, ExtensionRules.Agreed);

    /// <summary>A response can be shown: contact with the owner, or a study convened. 附件2 第十一条: 响应是联系业主或召集研判。</summary>
    public static ClosureInvariant RespondedOutwardly { get; } = new(
        "RESPONDED_OUTWARDLY", "附件2 第十一条",
        "响应是联系业主或召集研判。", "A response is contact with the owner, or a study convened.",
        true, HandlingRules.RespondedOutwardly);

    /// <summary>A study has participants, plan, division of work and limit. 附件2 第十一条: 研判有参加人、处置方案、责任分工和办理时限。</summary>
    public static ClosureInvariant StudyWhole { get; } = new(
        "STUDY_WHOLE", "附件2 第十一条",
        "研判有参加人、处置方案、责任分工和办理时限。", "A study has participants, plan, division of work and limit.",
        true, HandlingRules.StudyWhole);

    /// <summary>A stage feedback tells progress and measures taken. 附件2 第十一条: 阶段性反馈说明处置进展、已采取的措施。</summary>
    public static ClosureInvariant StageFeedbackWhole { get; } = new(
        "STAGE_FEEDBACK_WHOLE", "附件2 第十一条",
        "阶段性反馈说明处置进展、已采取的措施。", "A stage feedback tells progress and measures taken.",
        true, HandlingRules.StageFeedbackWhole);

    /// <summary>The notice of going beyond is written or formal online, with reason, plan and a firm date to come. 附件2 第十一条: 逾期告知以书面或正式线上通知形式作出，有原因、计划和将来的明确时限。</summary>
    public static ClosureInvariant FormalNoticeFormal { get; } = new(
        "FORMAL_NOTICE_FORMAL", "附件2 第十一条",
        "逾期告知以书面或正式线上通知形式作出，有原因、计划和将来的明确时限。", "The notice of going beyond is written or formal online, with reason, plan and a firm date to come.",
        true, HandlingRules.FormalNoticeFormal);

    /// <summary>Guidance explains, names target, contact and procedure, and follows a report to the authority. 附件2 第十二条: 引导有政策解释、对接部门、联系方式和办理流程，此前已向街道或部门报告。</summary>
    public static ClosureInvariant GuidedAfterReport { get; } = new(
        "GUIDED_AFTER_REPORT", "附件2 第十二条",
        "引导有政策解释、对接部门、联系方式和办理流程，此前已向街道或部门报告。", "Guidance explains, names target, contact and procedure, and follows a report to the authority.",
        true, HandlingRules.GuidedAfterReport);

    /// <summary>An answer has its text and its basis. 附件2 第十三条: 答复有内容、有依据。</summary>
    public static ClosureInvariant AnsweredWithBasis { get; } = new(
        "ANSWERED_WITH_BASIS", "附件2 第十三条",
        "答复有内容、有依据。", "An answer has its text and its basis.",
        true, HandlingRules.AnsweredWithBasis);

    /// <summary>Before a dispatch the owner was informed, a complex matter studied, an emergency started. 附件2 第十四条: 分派之前已告知业主流程与时限，复杂类已研判，紧急类已启动应急。</summary>
    public static ClosureInvariant InformedBeforeDispatch { get; } = new(
        "INFORMED_BEFORE_DISPATCH", "附件2 第十四条",
        "分派之前已告知业主流程与时限，复杂类已研判，紧急类已启动应急。", "Before a dispatch the owner was informed, a complex matter studied, an emergency started.",
        true, HandlingRules.InformedBeforeDispatch);

    /// <summary>A completion has its result and follows what its category demands. 附件2 第十七条: 办结有结果，且完成了该类别必需的环节。</summary>
    public static ClosureInvariant CompletedInItsWay { get; } = new(
        "COMPLETED_IN_ITS_WAY", "附件2 第十七条",
        "办结有结果，且完成了该类别必需的环节。", "A completion has its result and follows what its category demands.",
        true, HandlingRules.CompletedInItsWay);
}
