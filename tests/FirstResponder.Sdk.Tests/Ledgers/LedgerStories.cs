using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

/// <summary>Cases whose ledgers are looked at, told step by step.</summary>
internal static class LedgerStories
{
    public static readonly Complainant OwnerZhang = new("r-3003", PersonalText.Name("张伟"), [PersonalText.Phone("13912341234"), PersonalText.Phone("0791-86665678")]);

    /// <summary>An ordinary case of 2026-04-28 09:00, extended by consent, found wanting once, closed on 2026-05-09.</summary>
    public static Story TwoRounds()
    {
        var story = new Story("Two rounds").On("04-28");
        story.When("09:00:59", new Accept(Company, "e1", OwnerZhang, LeadLi, Channel.Phone, "2单元1203室厨房漏水，请打13912341234找张伟")
        {
            Place = new Place("e1", "3栋", "room-1203", PersonalText.Room("2单元1203室"), Text("厨房水槽下")),
            Nature = Nature.Repair,
            Verified = [IntakeField.Name, IntakeField.Phone, IntakeField.Room, IntakeField.Content],
            Numbers = new CaseNumbers("2026-000125", "3栋-2026-001"),
            Classification = new Sorting(Category.Ordinary),
        }).Passes();
        story.When("09:05", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Passes();
        story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("当天上门查明漏点"))).Passes();
        story.When("10:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("角阀锈穿，1203已关总阀"))).Passes();
        story.When("10:10", new SyncProgress(story.Key, Handler, Text("需订购角阀"))).Passes();
        story.When("11:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("角阀须订货"), PromisedTime.At(story.At("04-30 18:00"))) { Way = ContactWay.Phone }).Passes();
        story.When("11:02", new RecordExtensionReply(story.Key, Clerk, true, Relation.Complainant, ContactWay.Phone) { AnsweredBy = PersonalText.Name("张伟"), Words = Text("可以") }).Passes();
        story.When("04-30 15:00", new Complete(story.Key, Handler, Text("更换角阀"))).Passes();
        story.When("15:30", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("角阀已换"))).Passes();
        story.When("05-01 10:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Dissatisfied) { Efficiency = Rating.Neutral, Attitude = Rating.Satisfied, Result = Rating.VeryDissatisfied, AnsweredBy = PersonalText.Name("张伟"), Relation = Relation.Complainant, Words = Text("还在渗水，我爱人刘芳13800001111在家") }).Passes();
        story.When("14:00", new RecordReview(story.Key, Head, Text("接口未缠生料带"), Text("完工后未试压"))).Passes();
        story.When("14:30", new PlanRectification(story.Key, Head, Text("重做接口并试压"), PromisedTime.At(story.At("05-06 12:00")), HandlerZhao)).Passes();
        story.When("15:00", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("接口未做好，安排重做"))).Passes();
        story.When("17:00", new SyncProgress(story.Key, SecondHandler, Text("已约5月5日上门"))).Passes();
        story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("接口重做，试压30分钟不漏"))).Passes();
        story.When("16:20", new GiveResultFeedback(story.Key, Lead, ContactWay.Visit, Text("已重做，当面试压"))).Passes();
        story.When("05-06 09:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied)
        {
            Efficiency = Rating.Satisfied,
            Attitude = Rating.VerySatisfied,
            Result = Rating.Satisfied,
            AnsweredBy = PersonalText.Name("张伟"),
            Relation = Relation.Complainant,
            Words = Text("不漏了"),
            Verdict = Verdict.Satisfied,
            NewMatters = [new NewMatter(Text("单元门闭门器坏了"), Nature.Repair, CaseId: "C-2")],
        }).Passes();
        return story.When("09:30:59", new Close(story.Key, Keeper)).Passes();
    }

    /// <summary>The worked trace of three rounds: dissatisfied twice, unreached in between.</summary>
    public static Story ThreeRounds()
    {
        var story = new Story("8 Dissatisfied twice, closed in round 3").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerHe, LeadLi, Channel.OnSite, "楼道灯不亮") { Place = new Place("e1", "5栋", "room-601", PersonalText.Room("601")) }).Passes();
        story.When("09:05", new Classify(story.Key, Lead, Category.Ordinary)).Passes();
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.OnSite }).Passes();
        story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯泡"))).Passes();
        story.When("12:00", new SyncProgress(story.Key, Handler, Text("已到场"))).Passes();
        story.When("15:10", new Complete(story.Key, Handler, Text("已换灯泡"))).Passes();
        story.When("15:12", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("灯已修好")) { Delivery = Delivery.Failed }).Passes();
        story.When("16:50", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("灯已修好"))).Passes();
        story.When("04-29 10:00", Rated(story, Rating.Dissatisfied, "还是不亮")).Passes();
        story.When("14:00", new RecordReview(story.Key, Head, Text("线路老化"), Text("只换灯泡未查线路"))).Passes();
        story.When("16:30", new PlanRectification(story.Key, Head, Text("更换线路"), PromisedTime.At(story.At("05-06 12:00")), HandlerZhao)).Passes();
        story.When("17:00", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("线路老化，安排更换"))).Passes();
        story.When("20:00", new SyncProgress(story.Key, SecondHandler, Text("已备线"))).Passes();
        story.When("05-05 16:00", new Complete(story.Key, SecondHandler, Text("已换线路"))).Passes();
        story.When("17:00", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("线路已换"))).Passes();
        story.When("19:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer) { NextAt = story.At("05-06 09:00") }).Passes();
        story.When("05-06 09:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Passes();
        story.When("11:30", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Passes();
        story.When("05-07 09:20", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.VeryDissatisfied) { Words = Text("晚上又跳闸") }).Passes();
        story.When("15:00", new RecordReview(story.Key, Head, Text("漏电保护误动"), Text("换线后未带载测试"))).Passes();
        story.When("17:00", new PlanRectification(story.Key, Head, Text("更换漏电保护器"), PromisedTime.At(story.At("05-12 18:00")), HandlerZhao)).Passes();
        story.When("05-08 09:20", new TellRectification(story.Key, Lead, ContactWay.WeChat, Text("保护器故障，安排更换"))).Passes();
        story.When("11:00", new SyncProgress(story.Key, SecondHandler, Text("已到货"))).Passes();
        story.When("05-12 18:00", new Complete(story.Key, SecondHandler, Text("已换保护器，带载测试2小时"))).Passes();
        story.When("18:30", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("保护器已换"))).Passes();
        var last = Rated(story, Rating.Neutral, "亮了");
        last.Verdict = Verdict.NoObjection;
        story.When("05-13 10:00", last).Passes();
        return story.When("10:15", new Close(story.Key, Keeper)).Passes();
    }

    /// <summary>A case just accepted.</summary>
    public static Story Accepted(string at, Action<Accept>? change = null, Complainant? complainant = null, Channel channel = Channel.Phone, string caseId = "C-1")
    {
        var story = new Story("Accepted", caseId: caseId);
        var accept = new Accept(Company, "e1", complainant ?? OwnerZhang, LeadLi, channel, "漏水") { CaseId = caseId };
        change?.Invoke(accept);
        return story.When(at, accept).Passes();
    }

    public static Annex1Row Row(this Story story, LedgerText text = LedgerText.Clear) => Annex1Row.From(story.Case, story.Regulation, story.Estate, text);

    /// <summary>Title and cells as label and text, an empty cell as its label alone.</summary>
    public static string Print(this Annex1Row row) => string.Join("\n", Enum.GetValues<Annex1Cell>().Select(cell => cell == Annex1Cell.Title ? row[cell] : $"[{Annex1Row.LabelOf(cell)}] {row[cell]}".TrimEnd()));

    private static FollowUp Rated(Story story, Rating rating, string words) =>
        new(story.Key, Clerk, ContactWay.Phone, rating) { Efficiency = rating, Attitude = Rating.Satisfied, Result = rating, Words = Text(words) };
}
