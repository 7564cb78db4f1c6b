namespace FirstResponder.Sdk.Regulations;

/// <summary>What can be asked of a case. There is no reject and no bypass among them (正文二（一）, 附件2 第七条, 第十七条).</summary>
public enum CommandName
{
    /// <summary>受理.</summary>
    Accept,

    /// <summary>go-live.</summary>
    Import,

    /// <summary>分类.</summary>
    Classify,

    /// <summary>改类.</summary>
    Reclassify,

    /// <summary>告知流程时限.</summary>
    InformOwner,

    /// <summary>分派.</summary>
    Dispatch,

    /// <summary>启动应急.</summary>
    StartEmergency,

    /// <summary>应急报告.</summary>
    ReportEmergency,

    /// <summary>现场记录.</summary>
    RecordSiteWork,

    /// <summary>同步进展.</summary>
    SyncProgress,

    /// <summary>联系业主.</summary>
    ContactOwner,

    /// <summary>记录困难.</summary>
    RecordHindrance,

    /// <summary>解决方案.</summary>
    RecordPlan,

    /// <summary>延期告知.</summary>
    ProposeExtension,

    /// <summary>延期答复.</summary>
    RecordExtensionReply,

    /// <summary>响应.</summary>
    Respond,

    /// <summary>研判.</summary>
    HoldStudy,

    /// <summary>阶段性反馈.</summary>
    GiveStageFeedback,

    /// <summary>正式通知.</summary>
    GiveFormalNotice,

    /// <summary>报告街道或部门.</summary>
    ReportToAuthority,

    /// <summary>引导.</summary>
    Guide,

    /// <summary>答复.</summary>
    Answer,

    /// <summary>办结.</summary>
    Complete,

    /// <summary>反馈结果.</summary>
    GiveResultFeedback,

    /// <summary>回访.</summary>
    FollowUp,

    /// <summary>回访未达.</summary>
    RecordFollowUpAttempt,

    /// <summary>业主确认.</summary>
    RecordOwnerVerdict,

    /// <summary>启动复核.</summary>
    OpenReview,

    /// <summary>复核.</summary>
    RecordReview,

    /// <summary>整改方案.</summary>
    PlanRectification,

    /// <summary>告知整改.</summary>
    TellRectification,

    /// <summary>销号.</summary>
    Close,

    /// <summary>移交牵头.</summary>
    HandOverLead,

    /// <summary>并入他案.</summary>
    AbsorbMerged,

    /// <summary>并案.</summary>
    MergeInto,

    /// <summary>拆分.</summary>
    Split,

    /// <summary>派生新案.</summary>
    SpawnCase,

    /// <summary>更正登记.</summary>
    CorrectIntake,

    /// <summary>线上确认.</summary>
    AcknowledgeOnline,

    /// <summary>撤回.</summary>
    RecordWithdrawal,

    /// <summary>回复来件单位.</summary>
    ReplyExternal,

    /// <summary>督办.</summary>
    Supervise,

    /// <summary>督办回复.</summary>
    AnswerSupervision,

    /// <summary>到期提示.</summary>
    AnnounceDue,

    /// <summary>重算时限.</summary>
    Recompute,

    /// <summary>迁移规则.</summary>
    MigrateRules,

    /// <summary>异常存档.</summary>
    ArchiveExceptionally,

    /// <summary>关联确认.</summary>
    LinkMatter,

    /// <summary>备注.</summary>
    Remark,

    /// <summary>法律保留.</summary>
    SetLegalHold,
}
