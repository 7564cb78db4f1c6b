namespace FirstResponder.Sdk.Regulations;

/// <summary>What can be recorded of a case: the vocabulary in which rule packs say what starts and what meets a duty. One member per event type of <c>Cases</c>; the last three belong to companies, estates and authorities and are ignored by cases.</summary>
public enum CaseFact
{
    /// <summary>受理.</summary>
    Accepted,

    /// <summary>A case that was already running elsewhere was taken over at go-live.</summary>
    Imported,

    /// <summary>分类.</summary>
    Classified,

    /// <summary>改变分类.</summary>
    Reclassified,

    /// <summary>受理时告知处置流程与预计时限, or why that could not be done.</summary>
    OwnerInformedAtIntake,

    /// <summary>分派.</summary>
    Dispatched,

    /// <summary>启动应急处置.</summary>
    EmergencyStarted,

    /// <summary>应急报告 to the project head or a department.</summary>
    EmergencyReported,

    /// <summary>现场记录: arrival, measure or note.</summary>
    SiteRecorded,

    /// <summary>The handler told the first responder how things stand (同步进展).</summary>
    ProgressSynced,

    /// <summary>A contact with the owner during handling (边处置、边反馈).</summary>
    OwnerContacted,

    /// <summary>延期、处置困难或跨部门协调 was met.</summary>
    HindranceRecorded,

    /// <summary>An executable plan (解决方案) was recorded.</summary>
    PlanRecorded,

    /// <summary>延期告知: cause and expected time told to the owner before the due.</summary>
    ExtensionNoticed,

    /// <summary>The owner confirmed the extension (经业主确认).</summary>
    ExtensionConsented,

    /// <summary>The owner refused the extension.</summary>
    ExtensionRefused,

    /// <summary>响应.</summary>
    Responded,

    /// <summary>研判.</summary>
    StudyHeld,

    /// <summary>阶段性反馈.</summary>
    StageFeedbackGiven,

    /// <summary>书面或正式线上通知.</summary>
    FormalNoticeGiven,

    /// <summary>Reported to the street office or a department (向街道办事处或相关部门报告).</summary>
    ReportedToAuthority,

    /// <summary>引导.</summary>
    Guided,

    /// <summary>答复.</summary>
    Answered,

    /// <summary>办结.</summary>
    Completed,

    /// <summary>反馈处置结果, delivered.</summary>
    ResultFedBack,

    /// <summary>A result was sent but not delivered.</summary>
    FeedbackAttempted,

    /// <summary>回访 that reached the owner.</summary>
    FollowedUp,

    /// <summary>回访 that reached nobody, or was refused or postponed.</summary>
    FollowUpAttempted,

    /// <summary>A new matter raised in this case starts a case of its own.</summary>
    CaseSpawned,

    /// <summary>One of several matters of the same contact gets a case of its own (一事一卷).</summary>
    CaseSplit,

    /// <summary>业主确认满意或无异议.</summary>
    OwnerConfirmed,

    /// <summary>The owner objected outside a follow-up.</summary>
    OwnerObjected,

    /// <summary>复核启动; a new round begins.</summary>
    ReviewOpened,

    /// <summary>复核: root cause and shortfall.</summary>
    ReviewRecorded,

    /// <summary>整改方案.</summary>
    RectificationPlanned,

    /// <summary>告知复核结果及整改计划.</summary>
    RectificationTold,

    /// <summary>销号.</summary>
    Closed,

    /// <summary>The lead passed to another person; the first responder stays named.</summary>
    LeadHandedOver,

    /// <summary>Another case of the same matter joined this one.</summary>
    MergedIn,

    /// <summary>This case continues in its master (并案).</summary>
    MergedInto,

    /// <summary>登记信息 added or corrected.</summary>
    IntakeCorrected,

    /// <summary>线上诉求确认回复.</summary>
    OnlineAcknowledged,

    /// <summary>The owner withdrew the request.</summary>
    WithdrawalRecorded,

    /// <summary>The sending body (12345, street office, department) was answered.</summary>
    ExternalReplied,

    /// <summary>督办.</summary>
    SupervisionOrdered,

    /// <summary>督办回复.</summary>
    SupervisionAnswered,

    /// <summary>A duty became late or passed its internal threshold, and that was announced.</summary>
    DutyFellDue,

    /// <summary>Open dues moved under a newer calendar.</summary>
    DutiesRecomputed,

    /// <summary>The case was moved to another version of its regulation.</summary>
    RulesMigrated,

    /// <summary>异常存档, not a closing.</summary>
    Archived,

    /// <summary>The other case of a spawn, split or merge has taken up its part.</summary>
    MatterLinked,

    /// <summary>备注, allowed after the end too.</summary>
    Remarked,

    /// <summary>A legal hold on disposal was placed or lifted.</summary>
    LegalHoldSet,

    /// <summary>The personal data of an archived case was destroyed after retention.</summary>
    Purged,

    /// <summary>The company set up its internal mechanism (正文三); a fact of the company, not of a case.</summary>
    MechanismEstablished,

    /// <summary>月度复盘; a fact of the estate, not of a case.</summary>
    MonthlyReviewRecorded,

    /// <summary>通报; a fact of the authority, not of a case.</summary>
    BulletinIssued,
}
