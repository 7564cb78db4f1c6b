using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Stories.Contacts;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>Every command with all that it needs, fitting the case as it stands: what remains are guards on case, actor and time.</summary>
internal static class WholeCommands
{
    public static CaseCommand? Of(CommandName name, Story story, Actor by) => Intake(name, story, by) ?? Handling(name, story, by) ?? Closing(name, story, by) ?? Joining(name, story, by) ?? Books(name, story, by);

    private static CaseCommand? Intake(CommandName name, Story s, Actor by) => name switch
    {
        CommandName.Accept => new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏", by),
        CommandName.Classify => new Classify(s.Key, by, Category.Ordinary),
        CommandName.Reclassify => new Reclassify(s.Key, by, Another(s), Text("影响多户"), Approver(by)) { OwnerTold = new OwnerTold(s.Case.AcceptedAt, ContactWay.Phone) },
        CommandName.InformOwner => new InformOwner(s.Key, by, true) { Process = Text("登记、派工、回访"), ExpectedDue = PromiseDay(12, 31), Way = ContactWay.Phone },
        CommandName.CorrectIntake => new CorrectIntake(s.Key, by, IntakeField.Spot, Text("二单元")),
        CommandName.AcknowledgeOnline => new AcknowledgeOnline(s.Key, by, ContactWay.Online, Text("已收到")),
        CommandName.RecordWithdrawal => new RecordWithdrawal(s.Key, by, ContactWay.Phone, Text("不用了")),
        CommandName.ReplyExternal => new ReplyExternal(s.Key, by, s.Case.ExternalNumbers is [var number, ..] ? number : "none", Text("已办")),
        _ => null,
    };

    private static CaseCommand? Handling(CommandName name, Story s, Actor by) => name switch
    {
        CommandName.Dispatch => new Dispatch(s.Key, by, HandlerWang, Text("更换灯具")),
        CommandName.StartEmergency => new StartEmergency(s.Key, by, EmergencyType.FireHazard),
        CommandName.ReportEmergency => new ReportEmergency(s.Key, by, ReportTarget.Fire, ContactWay.Phone),
        CommandName.RecordSiteWork => new RecordSiteWork(s.Key, by, SiteWorkKind.Measure, Text("已断电")),
        CommandName.SyncProgress => new SyncProgress(s.Key, by, Text("已到场")),
        CommandName.ContactOwner => new ContactOwner(s.Key, by, OwnerContactKind.Progress, ContactWay.Phone, Text("正在处理")),
        CommandName.RecordHindrance => new RecordHindrance(s.Key, by, HindranceKind.Difficulty, Text("梯子不够高")),
        CommandName.RecordPlan => new RecordPlan(s.Key, by, Text("订货、更换"), HandlerWang, PromiseDay(12, 31)),
        CommandName.ProposeExtension => new ProposeExtension(s.Key, by, ExtensionCause.Materials, Text("缺货"), PromiseDay(12, 31)),
        CommandName.RecordExtensionReply => new RecordExtensionReply(s.Key, by, true, Relation.Complainant, ContactWay.Phone),
        CommandName.Respond => new Respond(s.Key, by, ResponseKind.OwnerContact),
        CommandName.HoldStudy => new HoldStudy(s.Key, by, ["工程部"], Text("分段维修"), ["工程部维修"], PromiseDay(12, 31)),
        CommandName.GiveStageFeedback => new GiveStageFeedback(s.Key, by, Text("过半"), Text("已封堵")),
        CommandName.GiveFormalNotice => new GiveFormalNotice(s.Key, by, ContactWay.Written, Text("雨季"), Text("分段"), PromiseDay(12, 31)),
        CommandName.ReportToAuthority => new ReportToAuthority(s.Key, by, "滨江街道办事处", ContactWay.Phone),
        CommandName.Guide => new Guide(s.Key, by, Text("由户籍窗口办理"), "派出所", "0791-86661110", Text("带户口本")),
        CommandName.Answer => new Answer(s.Key, by, Text("每度 0.8 元"), "收费公示", true),
        _ => null,
    };

    private static CaseCommand? Closing(CommandName name, Story s, Actor by) => name switch
    {
        CommandName.Complete => new Complete(s.Key, by, Text("已更换")),
        CommandName.GiveResultFeedback => new GiveResultFeedback(s.Key, by, ContactWay.Phone, Text("已修好")),
        CommandName.FollowUp => s.WholeFollowUp(by, Rating.Satisfied, Verdict.Satisfied),
        CommandName.RecordFollowUpAttempt => new RecordFollowUpAttempt(s.Key, by, ContactWay.Phone, AttemptResult.NoAnswer),
        CommandName.RecordOwnerVerdict => new RecordOwnerVerdict(s.Key, by, Verdict.Satisfied, Relation.Complainant, ContactWay.Phone),
        CommandName.OpenReview => new OpenReview(s.Key, by, Text("抽查不合格")),
        CommandName.RecordReview => new RecordReview(s.Key, by, Text("质量差"), Text("未试灯")),
        CommandName.PlanRectification => new PlanRectification(s.Key, by, Text("整组更换"), PromiseDay(12, 31), HandlerZhao),
        CommandName.TellRectification => new TellRectification(s.Key, by, ContactWay.Phone, Text("将整组更换")),
        CommandName.Close => new Close(s.Key, by),
        CommandName.ArchiveExceptionally => new ArchiveExceptionally(s.Key, by, ArchiveCause.InCourt, Approver(by), [new Attachment("docs/1.pdf")]),
        _ => null,
    };

    private static CaseCommand? Joining(CommandName name, Story s, Actor by) => name switch
    {
        CommandName.HandOverLead => new HandOverLead(s.Key, by, KeeperZhou, Text("调岗"), Approver(by)),
        CommandName.AbsorbMerged => new AbsorbMerged(s.Key, by, Duplicates.Heard("04-28 09:00:30", null, "C-8").Case),
        CommandName.MergeInto => new MergeInto(s.Key, by, Duplicates.MasterOf(s.Key, "C-0")),
        CommandName.Split => new Split(s.Key, by, [new NewMatter(Text("门禁失灵"))]),
        CommandName.SpawnCase => new SpawnCase(s.Key, by, new NewMatter(Text("门禁失灵"))),
        CommandName.LinkMatter => new LinkMatter(s.Key, by, s.Case.PendingMatters is [var pending, ..] ? pending.CaseId : "none"),
        _ => null,
    };

    private static CaseCommand? Books(CommandName name, Story s, Actor by) => name switch
    {
        CommandName.Supervise => new Supervise(s.Key, by, "区住建局", "督〔2026〕3号"),
        CommandName.AnswerSupervision => new AnswerSupervision(s.Key, by, s.Case.Supervisions is [var order, ..] ? order : "none", Text("已整改")),
        CommandName.AnnounceDue => new AnnounceDue(s.Key, by),
        CommandName.Recompute => new Recompute(s.Key, by),
        CommandName.MigrateRules => new MigrateRules(s.Key, by, s.Regulation, Text("规则升级"), Approver(by)),
        CommandName.Remark => new Remark(s.Key, by, Text("备注")),
        CommandName.SetLegalHold => new SetLegalHold(s.Key, by, true, Text("诉讼")),
        _ => null,
    };

    private static Category Another(Story s) => s.Case.Category == Category.Ordinary ? Category.Complex : Category.Ordinary;

    private static Actor Approver(Actor by) => by == Chief ? Head : Chief;
}
