using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

/// <summary>Which cells are filled, and which are asked for, as a case goes on.</summary>
public class Annex1StageTests
{
    [Fact]
    public void MissingCells_are_those_of_the_stage_reached()
    {
        var story = Accepted("2026-04-28 09:00", complainant: new Complainant("r-1"));
        Missing(story, Annex1Cell.Phone, Annex1Cell.Address);

        story.When("2026-04-28 09:01", new CorrectIntake(story.Key, Lead, IntakeField.Phone, PersonalText.Phone("13912341234"))).Passes();
        story.When("2026-04-28 09:02", new CorrectIntake(story.Key, Lead, IntakeField.Room, PersonalText.Room("1203"))).Passes();
        Missing(story);
        Assert.True(story.Row().IsComplete);
    }

    [Fact]
    [Requirement("JX-A1.10")]
    [Requirement("JX-A1.11")]
    public void Handling_and_handler_are_filled_by_completion()
    {
        var story = Beginning();
        Assert.Equal("", story.Row()[Annex1Cell.Handler]);
        story.When("2026-04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("查明漏点"))).Passes();
        story.When("2026-04-28 09:40", new Dispatch(story.Key, Lead, HandlerZhao, Text("接手"))).Passes();
        story.When("2026-04-28 12:00", new Complete(story.Key, SecondHandler, Text("已修好"))).Passes();

        Assert.Equal("王五、赵六", story.Row()[Annex1Cell.Handler]);
        Assert.Equal(
            "2026-04-28 09:05 李四 告知处置流程、预计办结时限 2026-04-29 09:00（电话）：登记\n2026-04-28 09:20 李四 分派 王五（维修工）：查明漏点\n2026-04-28 09:40 李四 分派 赵六（维修工）：接手\n2026-04-28 12:00 赵六 办结（处置完成）：已修好",
            story.Row()[Annex1Cell.Handling]);
        Assert.Equal("", story.Row()[Annex1Cell.FollowUp]);
        Assert.Equal("", story.Row()[Annex1Cell.NeedsReview]);
        Missing(story);
    }

    [Fact]
    public void Handling_stands_in_the_order_of_occurring_not_of_recording()
    {
        var story = Beginning();
        story.When("2026-04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("查明漏点"))).Passes();
        story.When("2026-04-28 10:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Measure, Text("关阀"))).Passes();
        story.When("2026-04-28 09:30", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Arrival, null), recordedAt: "2026-04-28 10:30").Passes();

        Assert.EndsWith("2026-04-28 09:30 王五 到场\n2026-04-28 10:00 王五 先期处置：关阀", story.Row()[Annex1Cell.Handling], StringComparison.Ordinal);
    }

    [Fact]
    public void Handler_is_that_of_the_last_plan_before_the_owner_was_told()
    {
        var story = Reviewed();
        story.When("2026-04-28 15:00", new RecordReview(story.Key, Head, Text("原因"), Text("不足"))).Passes();
        story.When("2026-04-28 15:10", new PlanRectification(story.Key, Head, Text("方案一"), PromisedTime.At(story.At("2026-05-06 12:00")), HandlerZhao)).Passes();
        story.When("2026-04-28 15:20", new PlanRectification(story.Key, Head, Text("方案二"), PromisedTime.At(story.At("2026-05-06 12:00")), HandlerWang)).Passes();

        Assert.Equal("王五（第1、2轮）", story.Row()[Annex1Cell.Handler]);
    }

    [Fact]
    [Requirement("JX-A1.12")]
    [Requirement("JX-A1.13")]
    [Requirement("JX-A1.14")]
    public void FollowUp_tells_four_items_and_words_and_dissatisfaction_asks_for_a_review()
    {
        var story = Reviewed();

        Assert.Equal("2026-04-28 14:00（第1轮）吴九 电话回访（诉求人 张**）：处置效率：满意、服务态度：满意、办理结果：不满意、满意程度：不满意；业主意见：仍漏", story.Row(LedgerText.Masked)[Annex1Cell.FollowUp]);
        Assert.Equal("是", story.Row()[Annex1Cell.NeedsReview]);
        Assert.Equal("第1轮复核：2026-04-28 14:00 回访不满意", story.Row()[Annex1Cell.Review]);
        Missing(story, Annex1Cell.Review);

        story.When("2026-04-28 15:00", new RecordReview(story.Key, Head, Text("原因"), Text("不足"))).Passes();
        story.When("2026-04-28 15:10", new PlanRectification(story.Key, Head, Text("重做"), PromisedTime.On(new NodaTime.LocalDate(2026, 5, 6)), HandlerZhao)).Passes();
        story.When("2026-04-28 15:20", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("安排重做"))).Passes();
        Assert.Equal("第1轮复核：2026-04-28 14:00 回访不满意；问题症结：原因；处置不足：不足；整改方案：重做；整改时限 2026-05-06 24:00，赵六负责；2026-04-28 15:20 向业主告知复核结果及整改计划（电话）：安排重做", story.Row()[Annex1Cell.Review]);
        Missing(story);
    }

    [Fact]
    public void Review_opened_by_the_company_or_by_an_objection_counts_as_needed()
    {
        var own = Told();
        own.When("2026-04-28 14:00", new OpenReview(own.Key, Head, Text("抽查发现未修好"))).Passes();
        Assert.Equal("是", own.Row()[Annex1Cell.NeedsReview]);
        Assert.Equal("第1轮复核：2026-04-28 14:00 企业自查：抽查发现未修好", own.Row()[Annex1Cell.Review]);

        var objected = Told();
        objected.When("2026-04-28 14:00", new RecordOwnerVerdict(objected.Key, Clerk, Verdict.Objection, Relation.Complainant, ContactWay.Phone) { Words = Text("没修好") }).Passes();
        Assert.Equal("是", objected.Row()[Annex1Cell.NeedsReview]);
        Assert.Equal("2026-04-28 14:00（第1轮）吴九 业主有异议（诉求人，电话）：没修好", objected.Row()[Annex1Cell.FollowUp]);
    }

    [Fact]
    [Requirement("JX-A1.15")]
    [Requirement("JX-A1.16")]
    public void IsClosed_and_ClosedAt_follow_the_closing_alone()
    {
        var story = Told();
        story.When("2026-04-28 14:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied }).Passes();
        Assert.Equal("否", story.Row()[Annex1Cell.NeedsReview]);
        story.When("2026-04-28 14:10", new RecordOwnerVerdict(story.Key, Clerk, Verdict.NoObjection, Relation.Complainant, ContactWay.WeChat) { AnsweredBy = OwnerZhang.Name, Words = Text("无异议") }).Passes();
        Assert.EndsWith("\n2026-04-28 14:10 吴九 业主确认无异议（诉求人 张伟，微信）：无异议", story.Row()[Annex1Cell.FollowUp], StringComparison.Ordinal);
        Assert.Equal("否", story.Row()[Annex1Cell.IsClosed]);
        Assert.Equal("", story.Row()[Annex1Cell.ClosedAt]);

        story.When("2026-04-28 14:20:59", new Close(story.Key, Keeper)).Passes();
        Assert.Equal("是", story.Row()[Annex1Cell.IsClosed]);
        Assert.Equal("2026-04-28 14:20", story.Row()[Annex1Cell.ClosedAt]);
    }

    [Fact]
    public void IsClosed_of_an_exceptional_archive_is_否()
    {
        var story = Told();
        var archived = new Archived { Cause = ArchiveCause.InCourt, Approver = Chief, Note = Text("已立案"), Version = story.Case.Version + 1, OccurredAt = story.At("2026-04-29 10:00"), RecordedAt = story.At("2026-04-29 10:00"), Actor = Head };
        var row = Annex1Row.From(CaseLifecycle.Apply(story.Case, story.Key, archived), story.Regulation, story.Estate, LedgerText.Clear);

        Assert.Equal("否", row[Annex1Cell.IsClosed]);
        Assert.Equal("", row[Annex1Cell.ClosedAt]);
        Assert.StartsWith("2026-04-29 10:00 存档，未销号（已进入诉讼或仲裁，批准人 郑十）：已立案；", row[Annex1Cell.Remarks], StringComparison.Ordinal);
    }

    private static Story Beginning()
    {
        var story = Accepted("2026-04-28 09:00", accept =>
        {
            accept.Classification = new Sorting(Category.Ordinary);
            accept.Place = new Place("e1", "3栋", "room-1203", PersonalText.Room("1203"));
        });
        return story.When("2026-04-28 09:05", new InformOwner(story.Key, Lead, true) { Process = Text("登记"), Way = ContactWay.Phone }).Passes();
    }

    private static Story Told()
    {
        var story = Beginning();
        story.When("2026-04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("查明漏点"))).Passes();
        story.When("2026-04-28 12:00", new Complete(story.Key, Handler, Text("已修好"))).Passes();
        return story.When("2026-04-28 12:10", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好"))).Passes();
    }

    private static Story Reviewed()
    {
        var story = Told();
        return story.When("2026-04-28 14:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Dissatisfied)
        {
            Efficiency = Rating.Satisfied,
            Attitude = Rating.Satisfied,
            Result = Rating.Dissatisfied,
            AnsweredBy = PersonalText.Name("张伟"),
            Relation = Relation.Complainant,
            Words = Text("仍漏"),
        }).Passes();
    }

    private static void Missing(Story story, params Annex1Cell[] cells) => Assert.Equal(cells, story.Row().MissingCells);
}
