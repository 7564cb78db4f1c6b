using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第六条: a hotline day and night, matters taken in as they come.</summary>
public class Article06Channels
{
    [Fact]
    [Requirement("JX-6.2")]
    public void Clock_runs_at_night_and_on_a_holiday()
    {
        var story = new Story("A lamp on the second day of the Labour Day holiday").On("05-02");
        story.When("2026-05-02 02:10", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp)).Then("Accepted [+J-08 立即/02:25; +J-14a 立即/02:25]");
        story.When("02:12", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 02:40; +D-02 05-03 02:10]");
        story.OwnerIsInformed("02:15");
        story.When("02:40", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then("Dispatched [−D-01; +I-14 06:40]");
        Assert.Equal(DutyOutcome.Met, story.Ended("D-01").End!.Outcome);
    }

    [Fact]
    [Requirement("JX-6.5")]
    public void Matter_is_accepted_at_contact_and_the_delay_of_its_entry_is_seen()
    {
        var story = new Story("Told at 08:05, entered at 08:20").On("04-28");
        story.When("08:05", new Accept(Company, "e1", OwnerChen, GuardZhang, Channel.OnSite, Beginnings.Lamp) { RecordedBy = Lead }, recordedAt: "08:20")
            .Then("Accepted [+J-08 立即/08:20; +J-14a 立即/08:20]");
        Assert.Equal(story.At("08:05"), story.Case.AcceptedAt);
        Assert.Equal(Duration.FromMinutes(15), story.Case.Intake.RecordedAt - story.Case.Intake.OccurredAt);
        story.When("08:21", new Classify(story.Key, Guard, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 08:35; +D-02 04-29 08:05]");
    }

    [Theory]
    [InlineData(Channel.Phone)]
    [InlineData(Channel.OnSite)]
    [InlineData(Channel.Hotline12345)]
    [InlineData(Channel.StreetCommunity)]
    [InlineData(Channel.Department)]
    [InlineData(Channel.CityPlatform)]
    [InlineData(Channel.Other)]
    public void Channel_opens_the_case_at_once(Channel channel)
    {
        var story = new Story("By " + channel).On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, channel, Beginnings.Lamp)).Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]");
        Assert.Equal(channel, story.Case.Intake.Channel);
    }

    [Fact]
    public void Channel_in_writing_and_online_open_the_case_too()
    {
        var letter = new Story("By letter").On("04-28");
        letter.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Written, Beginnings.Lamp) { Receipt = new Receipt("李四", letter.At("09:00")) })
            .Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]");
        var online = new Story("By the mini program").On("04-28");
        online.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, Beginnings.Lamp)).Then("Accepted [+J-07 立即/09:30; +J-08 立即/09:15; +J-14a 立即/09:15]");
    }
}
