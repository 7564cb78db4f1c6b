using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十条: 受理后30分钟内完成内部分派。 Dispatched within thirty minutes, with handler and requirements.</summary>
    public static ClauseScenario DispatchedInThirtyMinutes { get; } = new(
        "DISPATCHED_IN_THIRTY_MINUTES", "附件2 第十条", "JX-10.1 D-01", "09:00 受理，09:30 整分派及时；须写明处置责任人和工作要求", "Accepted 09:00, dispatched 09:30 sharp: in time; handler and requirements must be named",
        s => s.Ordinary().Then(t => t.HasDuty("D-01", "09:30", Role.Lead).MayBeDone(CommandName.Dispatch, Who.Lead).MayNotBeDone(CommandName.Dispatch, Who.Handler, "ACTOR_NOT_FIRST_RESPONDER"))
            .At("09:20").Dispatch(requirements: null).Then(t => t.IsRefused("REQUIREMENTS_REQUIRED").Cites("REQUIREMENTS_REQUIRED", "附件2 第十条"))
            .Dispatch(handler: null).Then(t => t.IsRefused("HANDLER_REQUIRED").HasDuty("D-01", "09:30"))
            .At("09:30:00").Dispatch().Then(t => t.Met("D-01", "09:30").HasHandler(Who.Handler).IsIn(CaseStatus.InProgress)));

    /// <summary>附件2 第十条: 09:30:01 分派即逾期。 A second later is late.</summary>
    public static ClauseScenario DispatchedTooLate { get; } = new(
        "DISPATCHED_TOO_LATE", "附件2 第十条", "JX-10.1 D-01", "09:30:01 才分派：逾期后完成", "Dispatched at 09:30:01: late",
        s => s.Ordinary().At("09:30:01").WhenDueIsAsked().Then(t => t.Announced("D-01").IsLate("D-01"))
            .Dispatch().Then(t => t.MetLate("D-01", "09:30:01")));

    /// <summary>附件2 第十条: 自己当场修好的，不再需要分派。 What is done on the spot needs no dispatch.</summary>
    public static ClauseScenario DoneWithoutDispatch { get; } = new(
        "DONE_WITHOUT_DISPATCH", "附件2 第十条", "JX-10.1 AMB-05", "首问责任人当场修好：分派不再需要，超时未派而办结的算逾期未分派", "The first responder mends it on the spot: no dispatch needed, unless it was late by then",
        s => s.Ordinary().At("09:19").Complete(null, Who.Lead).Then(t => t.IsRefused("RESULT_REQUIRED"))
            .At("09:20").Complete(by: Who.Lead).Then(t => t.FellAway("D-01").Met("D-02", "09:20"))
            .At("09:21").Accept("另一盏灯").At("09:22").Classify(Classification.Category.Ordinary).InformOwner().At("10:00").Complete(by: Who.Lead).Then(t => t.Missed("D-01")));

    /// <summary>附件2 第十条: 24小时内完成处置。 Handled within 24 hours of acceptance.</summary>
    public static ClauseScenario HandledInADay { get; } = new(
        "HANDLED_IN_A_DAY", "附件2 第十条", "JX-10.2 JX-10.3 D-02 AMB-05", "从受理起 24 小时：次日 09:00 整办结及时；没有现场记录记为缺陷", "24 hours from acceptance: completed at 09:00 sharp in time; without site record a defect",
        s => s.Dispatched().Then(t => t.HasDuty("D-02", "04-29 09:00", Role.Handler).PrintsPart(Annex1Cell.Due, "2026-04-29 09:00"))
            .At("12:00").SyncProgress().At("04-29 09:00").Then(t => t.IsNotLate("D-02")).Complete().Then(t => t.Met("D-02", "09:00").HasDefect("SITE_RECORD_MISSING").HasDefect("NO_PROGRESS_CONTACT")));

    /// <summary>附件2 第十条: 逾期才办结。 A second later is late.</summary>
    public static ClauseScenario HandledTooLate { get; } = new(
        "HANDLED_TOO_LATE", "附件2 第十条", "JX-10.2 JX-10.3 JX-21.3 D-02", "次日 09:00:01 仍未办结：提醒一次，办结算逾期；有现场记录则无缺陷", "At 09:00:01 still open: announced once, completed late; with a site record no defect",
        s => s.Dispatched().At("12:00").SyncProgress().RecordSiteWork().At("04-29 09:00:01").WhenDueIsAsked().Then(t => t.Announced("D-02").IsLate("D-02"))
            .At("10:00").WhenDueIsAsked().Then(t => t.Announced())
            .At("11:00").Complete().Then(t => t.MetLate("D-02", "11:00").HasNoDefect("SITE_RECORD_MISSING")));

    /// <summary>附件2 第十条: 或制定明确、可执行的解决方案。 Or an executable plan, which has steps, person and due.</summary>
    public static ClauseScenario PlanExecutable { get; } = new(
        "PLAN_EXECUTABLE", "附件2 第十条", "JX-10.2 D-02 D-02b AMB-40", "方案没有期限不算数；有了方案，24 小时办结的时限还在", "A plan without a date doesn't count; with one the 24 hours for completion stay",
        s => s.Dispatched().At("12:00").SyncProgress()
            .At("19:00").RecordPlan(null).Then(t => t.IsRefused("PLAN_NOT_EXECUTABLE:due").Cites("PLAN_NOT_EXECUTABLE", "附件2 第十条"))
            .RecordPlan("05-03 18:00", steps: null, person: null).Then(t => t.IsRefused("PLAN_NOT_EXECUTABLE:steps", "PLAN_NOT_EXECUTABLE:person"))
            .At("20:00").RecordPlan("05-03 18:00").Then(t => t.Met("D-02", "20:00").HasDuty("D-02b", "04-29 09:00", Role.Handler).OwesAs("D-02b 办理时限 可延期"))
            .At("04-29 08:00").Complete().Then(t => t.Met("D-02b", "08:00")));

    /// <summary>附件2 第十条: 方案未经业主确认，24小时一到即逾期；之后才确认，逾期不消。 Without consent the plan moves nothing.</summary>
    public static ClauseScenario PlanWithoutConsent { get; } = new(
        "PLAN_WITHOUT_CONSENT", "附件2 第十条", "D-02b JX-10.5 AMB-40", "方案定在 5 月 3 日而业主次日 10:00 才确认：此前已逾期，新时限从确认起执行", "A plan for 05-03 that the owner agrees to at 10:00 the next day: late already, the new date runs from then",
        s => s.Dispatched().At("12:00").SyncProgress().At("20:00").RecordPlan("05-03 18:00")
            .At("20:10").ProposeExtension("05-03 18:00")
            .At("04-29 09:00:01").Then(t => t.IsLate("D-02b"))
            .At("10:00").RecordExtensionReply(true).Then(t => t.Missed("D-02b").HasDuty("C-10E", "05-03 18:00", Role.Handler).OwesAs("C-10E 办理时限 可延期"))
            .At("11:00").RecordPlan("05-02 18:00").Then(t => t.HasNoDuty("D-02b"))
            .At("05-03 18:00").Complete().Then(t => t.Met("C-10E", "05-03 18:00")));

    /// <summary>附件2 第十条: 提前说明原因，告知预计完成时间。 An extension is told beforehand, with reason and date.</summary>
    public static ClauseScenario ExtensionToldBeforehand { get; } = new(
        "EXTENSION_TOLD_BEFOREHAND", "附件2 第十条", "JX-10.4 JX-M2.4c D-03", "到期时刻 09:00 才告知延期不算提前；须有客观原因和预计完成时间", "At 09:00, the due itself, it is not beforehand any more; reason and date are needed",
        s => s.Dispatched().At("12:00").SyncProgress().At("17:00").ProposeExtension(null, reason: null).Then(t => t.IsRefused("EXTENSION_REASON_REQUIRED:reason", "EXTENSION_ETA_INVALID"))
            .ProposeExtension("04-29 08:00").Then(t => t.IsRefused("EXTENSION_ETA_INVALID"))
            .At("04-29 08:59:59").ProposeExtension("05-06 18:00").Then(t => t.DoesNotWarn("EXTENSION_COUNT").IsIn(CaseStatus.InProgress).HasDuty("D-02", "09:00"))
            .At("09:00").ProposeExtension("05-06 18:00").Then(t => t.IsRefused("EXTENSION_NOTICE_LATE").Cites("EXTENSION_NOTICE_LATE", "附件2 第十条"))
            .At("09:00:01").ProposeExtension("05-06 18:00").Then(t => t.IsRefused("EXTENSION_NOTICE_LATE").IsLate("D-02")));

    /// <summary>附件2 第十条: 经业主确认后执行。 Consent alone moves the due.</summary>
    public static ClauseScenario ExtensionAgreed { get; } = new(
        "EXTENSION_AGREED", "附件2 第十条", "JX-10.4 JX-10.5 D-02 AMB-04", "17:00 告知、17:20 业主同意：新时限 5 月 6 日 18:00，原时限留痕", "Told 17:00, agreed 17:20: the due is 05-06 18:00, the old one stays on record",
        s => s.Dispatched().At("12:00").SyncProgress()
            .At("16:00").RecordExtensionReply(true).Then(t => t.IsRefused("NO_EXTENSION_PENDING"))
            .At("17:00").ProposeExtension("05-06 18:00").Then(t => t.HasDuty("D-02", "04-29 09:00").DoesNotWarn("EXTENSION_COUNT"))
            .At("17:10").RecordExtensionReply(true, by: Who.Process).Then(t => t.IsRefused("CONFIRMATION_MUST_BE_HUMAN"))
            .RecordExtensionReply(true, Relation.Neighbour).Then(t => t.IsRefused("CONFIRMATION_RELATION"))
            .At("17:20").RecordExtensionReply(true).Then(t => t.WasReplaced("D-02").HasDuty("C-10E", "05-06 18:00", Role.Handler).OwesOnly("C-10E").Prints(Annex1Cell.Due, "原 2026-04-29 09:00 (24小时)；现 2026-05-06 18:00 (经确认的延期)"))
            .At("05-06 18:00").Complete().Then(t => t.Met("C-10E", "18:00")));

    /// <summary>附件2 第十条: 业主不同意，原时限照旧。 Refused, the old due stays.</summary>
    public static ClauseScenario ExtensionRefused { get; } = new(
        "EXTENSION_REFUSED", "附件2 第十条", "JX-10.5 AMB-04", "业主不同意延期：原时限照旧，到期即逾期", "The owner refuses: the old due stays",
        s => s.At("2026-04-30 17:00").Accept().At("17:03").Classify(Classification.Category.Ordinary).At("17:05").InformOwner().At("17:20").Dispatch().At("20:40").SyncProgress()
            .At("05-01 10:00").ProposeExtension("05-08 18:00").At("10:05").RecordExtensionReply(false).Then(t => t.HasDuty("D-02", "17:00"))
            .At("05-02 11:00").Complete().Then(t => t.MetLate("D-02", "11:00")));

    /// <summary>附件2 第十条: 再次延期，同样程序，报项目负责人。 A second extension goes the same way and is seen by the project head.</summary>
    public static ClauseScenario ExtendedTwice { get; } = new(
        "EXTENDED_TWICE", "附件2 第十条", "JX-10.6", "第二次延期：对着现行时限再走一遍程序，并提醒项目负责人", "A second extension is asked against the due in force and warns the project head",
        s => s.Dispatched().At("12:00").SyncProgress().At("17:00").ProposeExtension("05-06 18:00").At("17:20").RecordExtensionReply(true)
            .At("05-06 17:00").ProposeExtension("05-08 18:00").Then(t => t.Warns("EXTENSION_COUNT"))
            .At("17:10").RecordExtensionReply(true).Then(t => t.WasReplaced("C-10E").HasDuty("C-10E", "05-08 18:00").HasDuty("C-10E", null, Role.Handler))
            .At("05-08 18:00:01").Then(t => t.IsLate("C-10E")).Complete().Then(t => t.MetLate("C-10E")));
}
