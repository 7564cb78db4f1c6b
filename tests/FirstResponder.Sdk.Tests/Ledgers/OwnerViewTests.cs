using System.Text.Encodings.Web;
using System.Text.Json;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class OwnerViewTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    [Requirement("JX-3.3")]
    public void From_case_in_hand_tells_status_expected_due_and_next_step()
    {
        var story = Accepted("2026-04-28 09:00");
        Assert.Equal(("已受理", "", "", "分类甄别", null), Told(story));

        story.When("2026-04-28 09:05", new Classify(story.Key, Lead, Category.Ordinary)).Passes();
        Assert.Equal(("已分类", "普通类", "2026-04-29 09:00 (24小时)", "内部分派", story.At("2026-04-28 09:30")), Told(story));

        story.When("2026-04-28 09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记"), Way = ContactWay.Phone }).Passes();
        story.When("2026-04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("查明漏点"))).Passes();
        Assert.Equal(("处置中", "普通类", "2026-04-29 09:00 (24小时)", "处置或制定方案", story.At("2026-04-29 09:00")), Told(story));
    }

    [Fact]
    public void From_case_that_waits_only_for_an_internal_threshold_gives_no_due()
    {
        var story = Accepted("2026-05-20 10:00");
        story.When("2026-05-20 10:01", new Answer(story.Key, Lead, Text("每月1.5元"), "合同", true)).Passes();
        story.When("2026-05-20 10:02", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已答复"))).Passes();
        story.When("2026-05-20 10:03", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied }).Passes();

        Assert.Equal(("已回访", "咨询建议类", "立即", "确认并销号", null), Told(story));
    }

    [Fact]
    public void From_closed_case_tells_every_stage_and_nothing_more_to_come()
    {
        var story = TwoRounds();
        var view = View(story);

        Assert.Equal(("已销号", "普通类", "2026-05-06 12:00 (整改时限)", "", null), Told(story));
        Assert.Equal(("2026-000125", LeadLi, LeadLi), (view.Number, view.FirstResponder, view.Lead));
        Assert.Equal(["受理", "分类", "分派", "办结", "反馈", "回访", "复核", "整改", "办结", "反馈", "回访", "销号"], view.Steps.Select(step => step.Stage));
        Assert.Equal(new OwnerStep("办结", story.At("2026-05-05 16:00"), 2), view.Steps[8]);
    }

    [Fact]
    public void View_holds_nobody_s_personal_data()
    {
        var json = JsonSerializer.Serialize(View(TwoRounds()), Readable);

        Assert.All(new[] { "张", "1391234", "1203", "刘芳", "漏" }, personal => Assert.DoesNotContain(personal, json, StringComparison.Ordinal));
        Assert.Contains("李四", json, StringComparison.Ordinal);
    }

    private static OwnerView View(Story story) => OwnerView.From(story.Case, story.Regulation, story.Estate);

    private static (string, string, string, string, NodaTime.Instant?) Told(Story story)
    {
        var view = View(story);
        return (view.Status, view.Category, view.ExpectedDue, view.NextStep, view.NextStepDue);
    }
}
