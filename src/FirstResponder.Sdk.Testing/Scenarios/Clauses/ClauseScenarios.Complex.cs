using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 附件2 第十一条.
public static partial class ClauseScenarios
{
    /// <summary>附件2 第十一条: 受理后60分钟内响应。 Responded to within 60 minutes.</summary>
    public static ClauseScenario RespondedInAnHour { get; } = new(
        "RESPONDED_IN_AN_HOUR", "附件2 第十一条", "JX-11.1 D-04 AMB-21", "16:20 受理，17:20 整联系业主即为响应；晚一秒即逾期", "Accepted 16:20, the owner contacted at 17:20 sharp: responded; a second later is late",
        s => s.Complex().Then(t => t.HasDuty("D-04", "17:20", Role.Lead).OwesAs("D-04", "J-11", "D-05 办理时限", "D-06"))
            .At("17:00").Respond(null).Then(t => t.IsRefused("RESPONSE_INCOMPLETE"))
            .At("17:20").Then(t => t.IsNotLate("D-04")).Respond().Then(t => t.Met("D-04", "17:20"))
            .At("17:30").Accept("多方费用分摊争议").Classify(Category.Complex).At("18:30:01").Respond(ResponseKind.StudyConvened).Then(t => t.MetLate("D-04", "18:30:01")));

    /// <summary>附件2 第十一条: 研判明确处置方案、责任分工和办理时限。 The study names plan, division of work and limit.</summary>
    public static ClauseScenario StudyHeld { get; } = new(
        "STUDY_HELD", "附件2 第十一条", "JX-11.2 AMB-21", "没有办理时限的研判不算；未研判不能分派、不能办结；研判也是响应", "A study without a limit doesn't count; no dispatch and no completion before it; it is a response too",
        s => s.Complex().Then(t => t.HasDutyAtOnce("J-11", "05-01 16:20", Role.Lead))
            .At("16:40").Dispatch().Then(t => t.IsRefused("STUDY_REQUIRED").Cites("STUDY_REQUIRED", "附件2 第十一条"))
            .Complete(by: Who.Lead).Then(t => t.IsRefused("STUDY_REQUIRED"))
            .At("16:50").HoldStudy(null).Then(t => t.IsRefused("STUDY_INCOMPLETE:limit"))
            .HoldStudy("2026-06-10", plan: null).Then(t => t.IsRefused("STUDY_INCOMPLETE:plan"))
            .When(m => new HoldStudy(m.Key, m.By(Who.Lead), [], Privacy.PersonalText.Free("分两段施工"), [], m.Promise("2026-06-10")), "无人参加、无分工").Then(t => t.IsRefused("STUDY_INCOMPLETE:participants", "STUDY_INCOMPLETE:division"))
            .At("16:55").HoldStudy("2026-06-10").Then(t => t.Met("J-11", "16:55").Met("D-04", "16:55").HasDuty("I-11", "06-10 24:00", Role.Lead).IsIn(CaseStatus.InProgress))
            .At("17:00").HoldStudy("2026-06-08").Then(t => t.WasReplaced("I-11").HasDuty("I-11", "06-08 24:00"))
            .At("05-12 10:00").Complete(by: Who.Lead).Then(t => t.Met("I-11", "05-12 10:00").Met("D-05", "05-12 10:00").FellAway("D-06").OwesOnly("D-08", "D-09")));

    /// <summary>附件2 第十一条: 自受理之日起7个工作日。 Seven working days over the May holiday and its make-up Saturday.</summary>
    public static ClauseScenario SevenWorkingDays { get; } = new(
        "SEVEN_WORKING_DAYS", "附件2 第十一条", "JX-11.3 D-05 AMB-03", "4月30日受理：五一放假、5月9日调休上班，第七个工作日是5月13日，当日24时止", "Accepted 04-30: with the May holiday and the make-up Saturday 05-09 the seventh working day is 05-13, to its end",
        s => s.Complex().Then(t => t.HasDuty("D-05", "05-13 24:00", Role.Lead).HasDuty("D-06", "05-13 24:00", Role.Lead))
            .At("17:05").Respond().At("17:50").HoldStudy("2026-06-10").At("18:00").Dispatch().At("20:00").SyncProgress()
            .At("05-13 23:59:59").Then(t => t.IsNotLate("D-05"))
            .At("05-14 00:00").Then(t => t.IsLate("D-05").IsLate("D-06")).WhenDueIsAsked().Then(t => t.Announced("D-05", "D-06"))
            .At("05-14 10:00").Complete().Then(t => t.MetLate("D-05").Missed("D-06")));

    /// <summary>附件2 第十一条: 阶段性反馈说明处置进展、已采取的措施。 Stage feedback has progress and measures.</summary>
    public static ClauseScenario StageFeedbackGiven { get; } = new(
        "STAGE_FEEDBACK_GIVEN", "附件2 第十一条", "JX-11.4 JX-11.6 D-05 D-06 AMB-08", "只讲进展不讲措施不算；阶段性反馈满足七日之期，但超期仍须正式告知", "Progress without measures doesn't count; stage feedback meets the seven days, yet beyond them the formal notice is owed",
        s => s.Studied().At("20:00").SyncProgress()
            .At("05-12 14:00").GiveStageFeedback(measures: null).Then(t => t.IsRefused("STAGE_FEEDBACK_INCOMPLETE:measures").Cites("STAGE_FEEDBACK_INCOMPLETE", "附件2 第十一条"))
            .At("15:00").GiveStageFeedback().Then(t => t.Met("D-05", "15:00").HasDuty("D-06", "05-13 24:00").HasDuty("I-49", "05-21 24:00", Role.Lead).OwesAs("D-06", "I-11", "I-49"))
            .At("05-14 00:00").Then(t => t.IsLate("D-06")).WhenDueIsAsked().Then(t => t.Announced("D-06"))
            .At("05-21 16:00").GiveStageFeedback().Then(t => t.Met("I-49", "16:00").HasDuty("I-49", "06-01 24:00"))
            .At("05-25 10:00").Complete().Then(t => t.Missed("D-06").Met("I-49").Met("I-11").OwesOnly("D-08", "D-09")));

    /// <summary>附件2 第十一条: 以书面或正式线上通知形式告知。 The formal notice is written or formally online.</summary>
    public static ClauseScenario FormalNoticeGiven { get; } = new(
        "FORMAL_NOTICE_GIVEN", "附件2 第十一条", "JX-11.5 D-06", "电话告知不算；书面告知明确完成时限后，按所告知的日期执行", "By telephone it doesn't count; given in writing, the firm date is the due",
        s => s.Studied().At("20:00").SyncProgress()
            .At("05-12 09:30").GiveFormalNotice("2026-06-10", ContactWay.Phone).Then(t => t.IsRefused("FORMAL_CHANNEL_REQUIRED").Cites("FORMAL_CHANNEL_REQUIRED", "附件2 第十一条"))
            .GiveFormalNotice(null, reason: null, plan: null).Then(t => t.IsRefused("FORMAL_NOTICE_INCOMPLETE:reason", "FORMAL_NOTICE_INCOMPLETE:plan", "FORMAL_NOTICE_INCOMPLETE:firmDate"))
            .At("10:00").GiveFormalNotice("2026-06-10").Then(t => t.Met("D-06", "10:00").HasDuty("C-11", "06-10 24:00", Role.Lead).WasReplaced("I-11").HasDuty("I-49", "05-21 24:00").OwesAs("D-05 办理时限", "C-11 办理时限", "I-49"))
            .At("11:00").GiveStageFeedback().Then(t => t.Met("D-05", "11:00"))
            .At("05-20 10:00").GiveFormalNotice("2026-06-20", ContactWay.FormalOnline).Then(t => t.WasReplaced("C-11").HasDuty("C-11", "06-20 24:00").Met("I-49", "10:00"))
            .At("06-20 23:59").Complete().Then(t => t.Met("C-11", "23:59")));

    /// <summary>附件2 第十一条: 所告知的日期未办结即逾期。 The firm date passed is late; complex matters know no extension by consent.</summary>
    public static ClauseScenario FirmDateMissed { get; } = new(
        "FIRM_DATE_MISSED", "附件2 第十一条", "JX-11.5 D-06", "告知的6月10日24时仍未办结：逾期；复杂类的时限不能以延期告知推迟", "At the end of 06-10 undone: late; a complex matter's limit is not extended by consent",
        s => s.Studied().At("20:00").SyncProgress().At("05-12 09:00").ProposeExtension("05-20 18:00").Then(t => t.IsRefused("EXTENSION_NOT_AVAILABLE"))
            .At("10:00").GiveFormalNotice("2026-06-10")
            .At("10:30").ProposeExtension("06-20 18:00").Then(t => t.IsRefused("EXTENSION_NOT_AVAILABLE"))
            .At("11:00").GiveStageFeedback()
            .At("06-11 00:00").Then(t => t.IsLate("C-11")).Complete().Then(t => t.MetLate("C-11")));
}
