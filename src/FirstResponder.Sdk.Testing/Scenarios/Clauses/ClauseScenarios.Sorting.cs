using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第八条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第八条: 第一时间分类，再分类处置。 Classification comes at once and before dispatch.</summary>
    public static ClauseScenario ClassifiedFirst { get; } = new(
        "CLASSIFIED_FIRST", "附件2 第八条", "JX-8.0 JX-M2.3a", "未分类不能分派；十五分钟未分类，内控提醒", "No dispatch before classification; after fifteen minutes the company's own reminder",
        s => s.At("2026-04-28 08:00").Accept().Then(t => t.HasDutyAtOnce("J-08", "08:15", Role.Lead))
            .At("08:03").Dispatch().Then(t => t.IsRefused("CATEGORY_REQUIRED", "OWNER_NOT_INFORMED").Cites("CATEGORY_REQUIRED", "附件2 第八条"))
            .At("08:14").WhenDueIsAsked().Then(t => t.Announced())
            .At("08:15").WhenDueIsAsked().Then(t => t.Announced("J-08!", "J-14a!"))
            .At("08:16").WhenDueIsAsked().Then(t => t.Announced())
            .At("08:20").Classify(Category.Ordinary).Then(t => t.Met("J-08", "08:20")));

    /// <summary>附件2 第八条: 分类用时如实记录。 How long it took is recorded to the second.</summary>
    public static ClauseScenario ClassificationTimed { get; } = new(
        "CLASSIFICATION_TIMED", "附件2 第八条", "JX-M2.3a AMB-02", "08:00:00 受理，08:03:10 分类，用时 190 秒", "Accepted 08:00:00, classified 08:03:10: 190 seconds",
        s => s.At("2026-04-28 08:00:00").Accept().At("08:03:10").Classify(Category.Ordinary)
            .Then(t => t.Met("J-08", "08:03:10").Holds("分类用时（秒）", "seconds to classify", "190", v => (v.Case.EndedDuties[0].End!.At - v.Case.EndedDuties[0].Terms.Start).TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>附件2 第八条: 电梯困人等直接危及人身安全。 A hint of danger may be overridden only with a reason.</summary>
    public static ClauseScenario EmergencyHint { get; } = new(
        "EMERGENCY_HINT", "附件2 第八条", "JX-8.1", "写着电梯困人却分为普通类：须写明理由，并留下提醒", "Text speaks of people in a lift: classing it as ordinary needs a reason and leaves a warning",
        s => s.At("2026-04-28 09:00").Accept("电梯困人").At("09:01").Classify(Category.Ordinary).Then(t => t.IsRefused("HINT_OVERRIDE_REASON_REQUIRED"))
            .At("09:02").Classify(Category.Ordinary, also: c => c.OverrideReason = PersonalText.Free("人已自行走出，仅需检修")).Then(t => t.Warns("EMERGENCY_HINT_OVERRIDDEN").IsIn(CaseStatus.Classified)));

    /// <summary>附件2 第八条: 五类各举其例。 The five categories by the notice's own examples.</summary>
    public static ClauseScenario CategoriesSuggested { get; } = new(
        "CATEGORIES_SUGGESTED", "附件2 第八条", "JX-8.1 JX-8.2 JX-8.3 JX-8.4 JX-8.5", "按条文所举之例提示类别，由人决定", "Words of the clause suggest a category; people decide",
        s => s.At("2026-04-28 09:00").Accept().Then(t => t
            .Holds("电梯困人", "people in a lift", "Emergency", v => v.Regulation.Assess("电梯困人").Proposed?.Code)
            .Holds("楼道灯坏", "a lamp", "Ordinary", v => v.Regulation.Assess("楼道灯坏").Proposed?.Code)
            .Holds("费用分摊", "sharing of costs", "Complex", v => v.Regulation.Assess("电梯改造费用分摊有争议").Proposed?.Code)
            .Holds("落户怎么办", "household registration", "OutOfScope", v => v.Regulation.Assess("落户怎么办").Proposed?.Code)
            .Holds("电动车充电怎么收费", "a tariff", "Consultation", v => v.Regulation.Assess("电动车充电怎么收费").Proposed?.Code)));

    /// <summary>附件2 第八条: 改变分类不重新起算。 A changed category starts no clock anew.</summary>
    public static ClauseScenario ReclassifiedWithoutNewClock { get; } = new(
        "RECLASSIFIED_WITHOUT_NEW_CLOCK", "附件2 第八条", "JX-8.6 AMB-07", "普通类到期前十分钟改为复杂类：时限仍从受理起算，原时限留痕", "Ordinary becomes complex ten minutes before its due: the new limits run from acceptance, the old one stays on record",
        s => s.Dispatched().At("12:00").SyncProgress()
            .At("04-29 08:50").Reclassify(Category.Complex, approver: null).Then(t => t.IsRefused("APPROVER_REQUIRED"))
            .Reclassify(Category.Complex, approver: Who.LedgerKeeper).Then(t => t.IsRefused("APPROVER_REQUIRED"))
            .Reclassify(Category.Complex, ownerTold: false).Then(t => t.IsRefused("OWNER_NOT_TOLD").Cites("OWNER_NOT_TOLD", "附件2 第十四条"))
            .Reclassify(Category.Complex)
            .Then(t => t.WasReplaced("D-02").Met("D-04", "04-28 09:20").HasDutyAtOnce("J-11", "09:00").HasDuty("D-05", "05-11 24:00").HasDuty("D-06", "05-11 24:00").OwesAs("J-11", "D-05 办理时限", "D-06")));

    /// <summary>附件2 第八条: 改回普通类，已做的不算没做。 What was done already counts under the new category.</summary>
    public static ClauseScenario ReclassifiedLooksBack { get; } = new(
        "RECLASSIFIED_LOOKS_BACK", "附件2 第八条", "JX-8.6 AMB-07", "复杂类改为普通类：已完成的分派照算，24小时从受理起算，可能已逾期", "Complex becomes ordinary: the dispatch made counts, the 24 hours run from acceptance",
        s => s.At("2026-04-28 09:00").Accept("外墙渗水").At("09:10").Classify(Category.Complex).InformOwner()
            .At("09:20").HoldStudy("2026-06-10").At("09:25").Dispatch().At("12:00").SyncProgress()
            .At("15:00").Reclassify(Category.Ordinary)
            .Then(t => t.Met("D-01", "09:25").HasDuty("D-02", "04-29 09:00", Role.Handler).WasReplaced("D-05").WasReplaced("D-06").OwesOnly("D-02")));

    /// <summary>附件2 第八条: 分类处置。 What belongs to one category has no place in another.</summary>
    public static ClauseScenario OfItsCategory { get; } = new(
        "OF_ITS_CATEGORY", "附件2 第八条", "JX-8.0", "研判、阶段性反馈、正式告知只属复杂类，解决方案只属普通类，引导、答复各归其类", "Study, stage feedback and formal notice belong to complex matters, the plan to ordinary ones, guidance and answer to theirs",
        s => s.Dispatched().Respond().Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary").Cites("NOT_FOR_CATEGORY", "附件2 第八条")).HoldStudy("2026-06-10").Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary"))
            .GiveStageFeedback().Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary")).GiveFormalNotice("2026-06-10").Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary"))
            .Answer().Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary")).ReportToAuthority().Guide().Then(t => t.IsRefused("NOT_FOR_CATEGORY:Ordinary"))
            .Complex("2026-04-30 16:20").RecordPlan("05-03 18:00", by: Who.Lead).Then(t => t.IsRefused("NOT_FOR_CATEGORY:Complex")));

    /// <summary>附件2 第八条: 反复改类，处置类义务按新分类重新要求。 Back and forth: handling is owed anew under the category it returns to.</summary>
    public static ClauseScenario ReclassifiedBackAndForth { get; } = new(
        "RECLASSIFIED_BACK_AND_FORTH", "附件2 第八条", "JX-8.6 AMB-07", "改类再改回：方案、研判、阶段性反馈、街道报告不因从前做过而免除", "Changed and changed back: plan, study, stage feedback and report made before don't spare the new ones",
        s => s.At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).InformOwner().At("09:10").Dispatch().SyncProgress().RecordPlan("04-28 20:00")
            .At("09:20").ReportToAuthority().Reclassify(Category.OutOfScope).Then(t => t.HasDutyAtOnce("D-12b", "11:00").HasDutyAtOnce("D-12a"))
            .At("09:30").Reclassify(Category.Ordinary).Then(t => t.HasDuty("D-02", "04-29 09:00").Met("D-01", "09:10"))
            .At("09:40").Reclassify(Category.Complex).At("09:45").HoldStudy("2026-06-10").GiveStageFeedback()
            .At("09:50").Reclassify(Category.Ordinary).At("09:55").Reclassify(Category.Complex).Then(t => t.HasDutyAtOnce("J-11").HasDuty("D-05", "05-11 24:00").Met("D-04", "09:10"))
            .At("10:00").Dispatch().Then(t => t.IsRefused("STUDY_REQUIRED"))
            .StartEmergency(EmergencyType.Security).At("10:05").Reclassify(Category.Ordinary).At("10:10").Reclassify(Category.Emergency).Then(t => t.HasDutyAtOnce("D-11a")));
}
