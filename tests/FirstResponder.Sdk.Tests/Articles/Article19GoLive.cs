using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十九条 如实、完整: what another system recorded is taken over as it was, by staff or by a system, and by nobody else.</summary>
public class Article19GoLive
{
    [Fact]
    public void A_system_or_the_staff_import_a_running_case() => Assert.All([Job, Guard], importer => Assert.Equal(CaseStatus.Classified, Assert.IsType<Decided>(Imported(importer)).Next.Status));

    [Fact]
    public void Neither_residents_nor_authorities_do() =>
        Assert.All([Owner, Bureau], importer => Assert.Equal(["ACTOR_NOT_ALLOWED"], Assert.IsType<Refused>(Imported(importer)).Reasons.Select(r => r.FullCode)));

    [Theory]
    [InlineData("04-28 10:00", "")]
    [InlineData("04-28 09:20", "Dispatched")]
    [InlineData("04-28 09:05", "Classified Dispatched")]
    [InlineData("04-28 09:00", "Imported Classified Dispatched")]
    public void What_happened_after_going_live_is_marked_where_an_import_brings_it(string liveSince, string marked)
    {
        var story = new Story("go-live");
        var estate = new EstateProfile(Company, "e1", Garden) { LiveSince = story.At(liveSince) };
        var intake = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { CaseId = "C-1", OccurredAt = story.At("04-28 09:00") };
        CaseCommand[] past =
        [
            new Classify(default, Lead, Category.Ordinary) { OccurredAt = story.At("04-28 09:05") },
            new Dispatch(default, Lead, HandlerWang, Text("换灯")) { OccurredAt = story.At("04-28 09:20") },
        ];
        var context = new DecisionContext(story.Regulation, estate, WorkingDayCalendar.China, story.At("04-28 12:00"));

        var imported = Assert.IsType<Decided>(CaseLifecycle.Decide(null, new Import(intake, past), context));
        Assert.Equal(marked, string.Join(" ", imported.Events.Where(e => e.Warnings.Contains("IMPORTED_AFTER_GO_LIVE")).Select(e => e.Fact)));
        Assert.Equal(marked.Length > 0, imported.Next.Warnings.Contains("IMPORTED_AFTER_GO_LIVE"));
        Assert.Equal(marked.Length > 0, Annex1Row.From(imported.Next, story.Regulation, estate, LedgerText.Masked)[Annex1Cell.Remarks].Contains("上线之后的事由导入补记", StringComparison.Ordinal));

        var here = Assert.IsType<Decided>(CaseLifecycle.Decide(null, new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { CaseId = "C-1", OccurredAt = story.At("04-28 11:00") }, context));
        Assert.DoesNotContain("IMPORTED_AFTER_GO_LIVE", here.Next.Warnings);
    }

    private static Decision Imported(Actor importer)
    {
        var story = new Story("go-live");
        var intake = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { OccurredAt = story.At("04-28 09:00"), Classification = new Sorting(Category.Ordinary) };
        return CaseLifecycle.Decide(null, new Import(intake, [], importer), story.ContextAt("04-28 12:00"));
    }
}
