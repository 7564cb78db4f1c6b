using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Honest lives, one of every kind, that forgeries are made from.</summary>
internal static class Lives
{
    public static readonly WorkingDayCalendar LocalFestival = WorkingDayCalendar.China.WithRegionalHoliday("JX", "地方假日", [new(2026, 5, 7)]);

    public static readonly WorkingDayCalendar CompanyDays = WorkingDayCalendar.China.WithOwnDays("安居", "司庆", [new(2026, 12, 24)]);

    public static readonly WorkingDayCalendar LocalCompanyDays = LocalFestival.WithOwnDays("安居", "司庆", [new(2026, 12, 24)]);

    private static readonly CaseKey Key = DeskLife.Key;

    public static IReadOnlyDictionary<string, Lazy<RecordedHistory>> All { get; } = new Dictionary<string, Lazy<RecordedHistory>>(StringComparer.Ordinal)
    {
        [nameof(Ordinary)] = new(() => Ordinary().Read()),
        [nameof(Extended)] = new(() => Extended().Read()),
        [nameof(Complex)] = new(() => Complex().Read()),
        [nameof(Gas)] = new(() => Gas().Read()),
        [nameof(Consultation)] = new(() => Consultation().Read()),
        [nameof(OutOfScope)] = new(() => OutOfScope().Read()),
        [nameof(Rounds)] = new(() => Rounds().Read()),
        [nameof(Late)] = new(() => Late().Read()),
        [nameof(Merged)] = new(() => Merged().Read()),
        [nameof(Merged) + " duplicate"] = new(() => Merged().Read("C-2")),
        [nameof(Changed)] = new(() => Changed().Read()),
        [nameof(Combined)] = new(() => Combined().Read()),
        [nameof(Archived)] = new(() => Archived().Read()),
        [nameof(Backdated)] = new(() => Backdated().Read()),
        [nameof(Migrated)] = new(() => Migrated().Read()),
        [nameof(Imported)] = new(() => Imported().Read()),
    };

    public static DeskLife Ordinary() => FedBack()
        .Do("04-29 09:30", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("04-29 09:40", new Close(Key, Keeper));

    public static DeskLife Extended() => Dispatched()
        .Do("04-28 15:00", new RecordPlan(Key, Handler, Text("订货、更换"), HandlerWang, PromisedTime.On(new LocalDate(2026, 5, 6))))
        .Do("04-28 16:00", new RecordHindrance(Key, Handler, HindranceKind.Difficulty, Text("缺配件")))
        .Do("04-28 16:30", new ContactOwner(Key, Lead, OwnerContactKind.Explanation, ContactWay.Phone, Text("缺配件")))
        .Do("04-28 17:00", new ProposeExtension(Key, Lead, ExtensionCause.Materials, Text("缺货"), PromisedTime.At(DeskLife.At("05-06 18:00"))) { Way = ContactWay.Phone })
        .Do("04-28 17:20", new RecordExtensionReply(Key, Clerk, true, Relation.Complainant, ContactWay.Phone))
        .Do("05-06 11:00", new Complete(Key, Handler, Text("已更换")))
        .Do("05-06 12:10", Told())
        .Do("05-07 10:00", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("05-07 10:10", new Close(Key, Keeper));

    public static DeskLife Complex() => Accepted("04-30 16:20")
        .Do("04-30 16:30", new Classify(Key, Lead, Category.Complex))
        .Do("04-30 16:35", Informed())
        .Do("04-30 17:05", new Respond(Key, Lead, ResponseKind.OwnerContact) { Way = ContactWay.Phone })
        .Do("04-30 17:50", new HoldStudy(Key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], PromisedTime.On(new LocalDate(2026, 6, 10))))
        .Do("04-30 18:00", new Dispatch(Key, Lead, HandlerWang, Text("负责维修")))
        .Do("04-30 20:00", new SyncProgress(Key, Handler, Text("已联系")))
        .Do("05-12 15:00", new GiveStageFeedback(Key, Lead, Text("查明三处"), Text("已封堵一处")))
        .Do("05-13 10:00", new GiveFormalNotice(Key, Lead, ContactWay.Written, Text("雨季"), Text("分段"), PromisedTime.On(new LocalDate(2026, 6, 10))))
        .Do("05-21 16:00", new GiveStageFeedback(Key, Lead, Text("第一段完工"), Text("防水两遍")))
        .Do("05-29 16:00", new Complete(Key, Handler, Text("修复")))
        .Do("05-29 17:00", Told())
        .Do("05-30 10:00", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("05-30 10:20", new Close(Key, Keeper));

    public static DeskLife Gas() => Accepted("10-03 02:10")
        .Do("10-03 02:12", new StartEmergency(Key, Lead, EmergencyType.GasLeak))
        .Do("10-03 02:14", new ReportEmergency(Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone))
        .Do("10-03 02:15", new ReportEmergency(Key, Lead, ReportTarget.Gas, ContactWay.Phone))
        .Do("10-03 02:20", new RecordSiteWork(Key, Guard, SiteWorkKind.Measure, Text("关闭总阀")))
        .Do("10-03 02:40", new ContactOwner(Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("抢修队已到")))
        .Do("10-03 02:56", new ReportEmergency(Key, Lead, ReportTarget.Fire, ContactWay.Phone))
        .Do("10-03 02:58", new Complete(Key, Lead, Text("检测合格")))
        .Do("10-03 03:02", Told())
        .Do("10-03 15:00", FollowUp(Rating.VerySatisfied, Verdict.Satisfied))
        .Do("10-03 15:10", new Close(Key, Keeper));

    public static DeskLife Consultation() => Accepted("05-20 10:00")
        .Do("05-20 10:01", new Answer(Key, Lead, Text("每度 0.8 元"), "收费公示", true))
        .Do("05-20 10:02", Told())
        .Do("05-20 10:03", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("05-20 10:05", new Close(Key, Keeper));

    public static DeskLife OutOfScope() => Accepted("09-24 20:30")
        .Do("09-24 20:34", new Classify(Key, Lead, Category.OutOfScope))
        .Do("09-24 20:36", Informed(PromisedTime.At(DeskLife.At("09-24 22:30"))))
        .Do("09-24 20:50", new ReportToAuthority(Key, Lead, "滨江街道办事处", ContactWay.Phone))
        .Do("09-24 20:55", new Guide(Key, Lead, Text("由户籍窗口办理"), "派出所", "0791-86661110", Text("带户口本")))
        .Do("09-24 21:00", Told())
        .Do("09-25 19:00", FollowUp(Rating.Neutral, null))
        .Do("09-25 19:05", new RecordOwnerVerdict(Key, Clerk, Verdict.NoObjection, Relation.Complainant, ContactWay.Phone))
        .Do("09-25 19:06", new Close(Key, Keeper));

    public static DeskLife Rounds() => Completed()
        .Do("04-28 15:12", new GiveResultFeedback(Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Delivery = Delivery.Refused, Evidence = "43101" })
        .Do("04-28 16:50", Told())
        .Do("04-28 20:00", new RecordOwnerVerdict(Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone) { Evidence = new Attachment("rec/1.wav") })
        .Do("04-29 10:00", FollowUp(Rating.Dissatisfied, null))
        .Do("04-29 14:00", new RecordReview(Key, Lead, Text("灯具质量差"), Text("没有试灯")))
        .Do("04-29 16:30", new PlanRectification(Key, Lead, Text("更换整组灯具"), PromisedTime.At(DeskLife.At("05-06 12:00")), HandlerZhao))
        .Do("04-29 17:00", new TellRectification(Key, Lead, ContactWay.Phone, Text("将整组更换")))
        .Do("04-29 20:00", new SyncProgress(Key, SecondHandler, Text("已拆旧灯")))
        .Do("05-05 16:00", new Complete(Key, SecondHandler, Text("整组更换")))
        .Do("05-05 17:00", Told())
        .Do("05-05 19:00", NoAnswer())
        .Do("05-06 09:00", NoAnswer())
        .Do("05-06 11:30", NoAnswer())
        .Do("05-07 10:00", FollowUp(Rating.Satisfied, null))
        .Do("05-07 10:05", new RecordOwnerVerdict(Key, Clerk, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone) { Evidence = new Attachment("rec/2.wav") })
        .Do("05-07 10:10", new Close(Key, Keeper));

    /// <summary>Feedback and follow-up in one contact, saved as one; twice, for the first time the owner is dissatisfied.</summary>
    public static DeskLife Combined() => Completed()
        .Do("04-28 16:00", Told(), FollowUp(Rating.VeryDissatisfied, null), new RecordReview(Key, Lead, Text("灯具质量差"), Text("没有试灯")))
        .Do("04-28 16:30", new PlanRectification(Key, Lead, Text("更换整组灯具"), PromisedTime.At(DeskLife.At("05-06 12:00")), HandlerZhao), new TellRectification(Key, Lead, ContactWay.Phone, Text("将整组更换")))
        .Do("04-29 10:00", new Complete(Key, SecondHandler, Text("整组更换")))
        .Do("04-29 11:00", Told(), FollowUp(Rating.Satisfied, Verdict.Satisfied), new Close(Key, Clerk));

    public static DeskLife Late() => Dispatched()
        .Due("04-29 09:00")
        .Do("04-29 11:00", new Complete(Key, Handler, Text("已更换")))
        .Do("04-29 14:00", Told())
        .Do("04-29 15:00", FollowUp(Rating.Neutral, Verdict.NoObjection))
        .Do("04-29 15:05", new Close(Key, Keeper));

    public static DeskLife Merged() => Dispatched()
        .Joins("04-28 09:00", OwnerHe, "C-2")
        .Do("04-28 10:45", new Complete(Key, Handler, Text("已更换")))
        .Do("04-28 11:05", new GiveResultFeedback(Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c1"] })
        .Do("04-28 11:10", new GiveResultFeedback(Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c2"] })
        .Do("04-29 09:30", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("04-29 09:40", new Close(Key, Keeper));

    /// <summary>Two neighbours ask about the same lamp.</summary>
    public static DeskLife MergedTwice() => Dispatched()
        .Joins("04-28 09:00", OwnerHe, "C-2")
        .Joins("04-28 09:20", OwnerHe, "C-3");

    /// <summary>A new matter raised while the guard was there, begun as a case of its own.</summary>
    public static DeskLife Spawned() => Dispatched()
        .Do("04-28 09:00", new SpawnCase(Key, Guard, new NewMatter(Text("门禁失灵"), CaseId: "C-2")) { Reason = Text("来电时另报") })
        .Do("04-28 10:45", new Complete(Key, Handler, Text("已更换")));

    /// <summary>Sorted anew, the lead handed over, the dues counted anew under a local festival; still open.</summary>
    public static DeskLife Changed() => Dispatched()
        .Do("04-28 17:00", new Reclassify(Key, Lead, Category.Complex, Text("涉及多户"), Head) { OwnerTold = new OwnerTold(DeskLife.At("04-28 16:55"), ContactWay.Phone) })
        .Do("04-28 17:10", new HandOverLead(Key, Head, ClerkWu, Text("调岗"), Chief))
        .Under(LocalFestival)
        .Do("04-28 17:20", new Recompute(Key, Job))
        .Do("04-28 17:40", new HoldStudy(Key, Clerk, ["工程部"], Text("分段维修"), ["工程部维修"], PromisedTime.On(new LocalDate(2026, 6, 10))));

    public static DeskLife Archived() => new DeskLife(Packs.WithArchive)
        .Do("04-28 08:05", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { CaseId = "C-1" })
        .Do("04-28 08:10", new Classify(Key, Lead, Category.Ordinary))
        .Do("04-28 09:00", new ArchiveExceptionally(Key, Head, ArchiveCause.InCourt, Chief, [new Attachment("docs/1.pdf")]));

    /// <summary>Completed in time, and entered only after the due.</summary>
    public static DeskLife Backdated() => Dispatched()
        .Do("04-29 11:00", new Complete(Key, Handler, Text("已更换")) { OccurredAt = DeskLife.At("04-29 07:00") })
        .Do("04-29 14:00", Told())
        .Do("04-29 15:00", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("04-29 15:05", new Close(Key, Keeper));

    /// <summary>Taken over while it ran, minutes after going live; completed here in time, and entered only after the due.</summary>
    public static DeskLife Imported() => new DeskLife()
        .Do("04-28 08:20", new Import(Before(), Past()) { Source = "旧ERP", Number = "2026-0415" })
        .Do("04-29 09:00", new Complete(Key, Handler, Text("已更换")) { OccurredAt = DeskLife.At("04-29 07:30") })
        .Do("04-29 09:10", Told())
        .Do("04-29 15:00", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("04-29 15:05", new Close(Key, Keeper));

    /// <summary>Begun under the company's thresholds, moved to the notice alone.</summary>
    public static DeskLife Migrated() => Ended(Handled(Packs.OfTheHouse)
        .Do("04-28 14:00", new MigrateRules(Key, Head, Regulation.Jiangxi, Text("企业制度废止"), Chief)));

    /// <summary>The ordinary life under rules of any kind, up to the handling.</summary>
    public static DeskLife Handled(Regulation rules) => new DeskLife(rules)
        .Do("04-28 08:05", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { CaseId = "C-1" })
        .Do("04-28 08:21", new Classify(Key, Lead, Category.Ordinary))
        .Do("04-28 08:22", Informed())
        .Do("04-28 08:30", new Dispatch(Key, Lead, HandlerWang, Text("更换灯具")))
        .Do("04-28 10:10", new SyncProgress(Key, Handler, Text("已到场")));

    /// <summary>From the handling to the end.</summary>
    public static DeskLife Ended(DeskLife handled) => handled
        .Do("04-28 15:10", new Complete(Key, Handler, Text("已更换")))
        .Do("04-28 16:00", Told())
        .Do("04-29 09:30", FollowUp(Rating.Satisfied, Verdict.Satisfied))
        .Do("04-29 09:40", new Close(Key, Keeper));

    private static DeskLife Accepted(string time) => new DeskLife().Do(time, new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "有事相告") { CaseId = "C-1" });

    private static DeskLife Dispatched() => Accepted("04-28 08:05")
        .Do("04-28 08:21", new Classify(Key, Lead, Category.Ordinary))
        .Do("04-28 08:22", Informed())
        .Do("04-28 08:30", new Dispatch(Key, Lead, HandlerWang, Text("更换灯具")));

    private static DeskLife Completed() => Dispatched()
        .Do("04-28 10:10", new SyncProgress(Key, Handler, Text("已到场")))
        .Do("04-28 10:40", new RecordSiteWork(Key, Handler, SiteWorkKind.Measure, Text("换灯")))
        .Do("04-28 15:10", new Complete(Key, Handler, Text("已更换")));

    private static DeskLife FedBack() => Completed().Do("04-28 16:00", Told());

    private static Accept Before() => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { CaseId = "C-1", OccurredAt = DeskLife.At("04-28 07:40") };

    private static CaseCommand[] Past() =>
    [
        new Classify(default, Lead, Category.Ordinary) { OccurredAt = DeskLife.At("04-28 07:45") },
        new InformOwner(default, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone, OccurredAt = DeskLife.At("04-28 07:46") },
        new Dispatch(default, Lead, HandlerWang, Text("更换灯具")) { OccurredAt = DeskLife.At("04-28 07:55") },
    ];

    private static InformOwner Informed(PromisedTime? expected = null) => new(Key, Lead, true) { Process = Text("登记、派工、办结、回访"), ExpectedDue = expected, Way = ContactWay.Phone };

    private static GiveResultFeedback Told() => new(Key, Lead, ContactWay.Phone, Text("已修好"));

    private static FollowUp FollowUp(Rating rating, Verdict? verdict) => new(Key, Clerk, ContactWay.Phone, rating) { Efficiency = rating, Attitude = rating, Result = rating, Verdict = verdict };

    private static RecordFollowUpAttempt NoAnswer() => new(Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer);
}
