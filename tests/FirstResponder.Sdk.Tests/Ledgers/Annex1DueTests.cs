using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class Annex1DueTests
{
    [Fact]
    [Requirement("JX-A1.7")]
    public void Category_is_empty_until_classified()
    {
        var story = Accepted("2026-04-28 09:00");
        Assert.Equal("", story.Row()[Annex1Cell.Category]);
        Assert.Equal("", story.Row()[Annex1Cell.Due]);

        story.When("2026-04-28 09:05", new Classify(story.Key, Lead, Category.Consultation)).Passes();
        Assert.Equal("咨询建议类", story.Row()[Annex1Cell.Category]);
    }

    [Fact]
    [Requirement("JX-A1.8")]
    public void Due_names_date_time_and_rule_and_after_an_extension_the_original_too()
    {
        var story = Sorted("2026-04-28 09:00", Category.Ordinary);
        Assert.Equal("2026-04-29 09:00 (24小时)", story.Row()[Annex1Cell.Due]);

        story.When("2026-04-28 17:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺件"), PromisedTime.On(new LocalDate(2026, 5, 6)))).Passes();
        Assert.Equal("2026-04-29 09:00 (24小时)", story.Row()[Annex1Cell.Due]);

        story.When("2026-04-28 17:20", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Passes();
        Assert.Equal("原 2026-04-29 09:00 (24小时)；现 2026-05-06 24:00 (经确认的延期)", story.Row()[Annex1Cell.Due]);
    }

    [Fact]
    public void Due_of_a_plan_that_keeps_the_limit_is_printed_once()
    {
        var story = Sorted("2026-04-28 09:00", Category.Ordinary);
        story.When("2026-04-28 15:00", new RecordPlan(story.Key, Lead, Text("分三步"), HandlerWang, PromisedTime.At(story.At("2026-05-03 12:00")))).Passes();

        Assert.Equal("2026-04-29 09:00 (24小时)", story.Row()[Annex1Cell.Due]);
    }

    [Fact]
    public void Due_counted_in_working_days_ends_at_24_00()
    {
        Assert.Equal("2026-05-13 24:00 (7个工作日)", Sorted("2026-04-30 16:20", Category.Complex).Row()[Annex1Cell.Due]);
        Assert.EndsWith("24:00 (7个工作日，暂定)", Sorted("2026-12-28 09:00", Category.Complex).Row()[Annex1Cell.Due], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Emergency")]
    [InlineData("OutOfScope")]
    public void Due_is_立即_where_the_text_gives_no_number(string category) =>
        Assert.Equal("立即", Sorted("2026-04-28 09:00", new Category(category)).Row()[Annex1Cell.Due]);

    [Fact]
    public void Due_after_reclassification_is_that_of_the_new_category()
    {
        var story = Sorted("2026-04-28 09:00", Category.Ordinary);
        story.When("2026-04-28 10:00", new Reclassify(story.Key, Lead, Category.Complex, Text("涉及多部门"), Head) { OwnerTold = new OwnerTold(story.At("2026-04-28 09:58"), ContactWay.Phone) }).Passes();

        Assert.Equal("2026-05-11 24:00 (7个工作日)", story.Row()[Annex1Cell.Due]);
        Assert.Contains("2026-04-28 10:00 李四 改类 普通类→复杂类（批准人 孙七）：涉及多部门", story.Row()[Annex1Cell.Handling], StringComparison.Ordinal);
    }

    private static Story Sorted(string at, Category category) => Accepted(at, accept => accept.Classification = new Sorting(category));
}
