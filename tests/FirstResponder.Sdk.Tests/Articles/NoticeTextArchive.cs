using System.Text.Json;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>正文二（七）: kept for three years at least, and confidential.</summary>
public class NoticeTextArchive
{
    [Theory]
    [Requirement("JX-M2.7c")]
    [InlineData("2026-05-06 11:00", "2029-05-07 00:00")]
    [InlineData("2028-02-29 11:00", "2031-03-01 00:00")]
    [InlineData("2026-04-29 23:59:59", "2029-04-30 00:00")]
    public void Closed_case_is_kept_three_years_of_which_the_day_of_closing_is_none(string closed, string notBefore)
    {
        var day = closed[..10];
        var story = new Story("Closed on " + day).On(day).OrdinaryInHand("09:00", "09:05").IsCompleted("09:10").ResultIsTold("09:20").OwnerIsAsked("10:00");
        Assert.Null(story.Case.RetainedUntil);
        story.When(closed, new Close(story.Key, Keeper)).Then("Closed [−I-17]");
        Assert.Equal(story.At(notBefore), story.Case.RetainedUntil);
        Assert.Equal(story.At(notBefore), Assert.IsType<Closed>(story.LastEvents[0]).NotBefore);
        Assert.Equal(("附件2 第十九条", "Years:3"), (story.Regulation.Retention!.Clause, story.Regulation.Retention.Limit.Written));
    }

    [Fact]
    [Requirement("JX-M2.7c")]
    public void Legal_hold_is_set_with_a_reason_and_also_after_the_end()
    {
        var story = new Story("In court").On("04-28").OrdinaryInHand("09:00", "09:05").IsCompleted("09:10").ResultIsTold("09:20").OwnerIsAsked("10:00");
        story.When("11:00", new Close(story.Key, Keeper)).Passes();
        story.When("12:00", new SetLegalHold(story.Key, Keeper, true, null)).Refused("REASON_REQUIRED").Citing("REASON_REQUIRED", "附件2 第十九条");
        story.When("12:00", new SetLegalHold(story.Key, Keeper, true, Text("涉诉"))).Then("LegalHoldSet");
        Assert.True(story.Case.HasLegalHold);
    }

    [Fact]
    [Requirement("JX-M2.7d")]
    public void Personal_data_is_masked_wherever_a_case_is_printed()
    {
        var story = new Story("陈小明 of room 1203").On("04-28");
        var accept = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "我是陈小明，1203室漏水，电话13912341234")
        {
            Place = new Place("e1", "3栋", null, PersonalText.Room("1203")),
        };
        story.When("09:00", accept).Passes().IsSorted("09:01", Category.Ordinary).OwnerIsInformed("09:02");
        story.When("09:05", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("致电13912341234，陈小明接听"))).Passes();
        string[] printed = [accept.ToString()!, story.Case.ToString(), .. story.Case.History.Select(e => e.ToString()), JsonSerializer.Serialize(story.Case.Complainant), JsonSerializer.Serialize(story.Case.Content)];
        foreach (var secret in (string[])["陈小明", "13912341234", "1203", "12341234"])
        {
            Assert.All(printed, text => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
        }

        Assert.Equal(("陈**", "139****1234"), (story.Case.Complainant!.Name!.Masked, story.Case.Complainant.Phones![0].Masked));
        Assert.Equal("0791-****5678", PersonalText.Phone("0791-86665678").Masked);
        Assert.Equal("陈小明", story.Case.Complainant.Name.Reveal());
    }
}
