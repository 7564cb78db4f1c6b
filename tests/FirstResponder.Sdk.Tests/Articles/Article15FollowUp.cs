using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十五条: within 24 hours of completion the first responder or customer service asks the owner, in person, four things.</summary>
public class Article15FollowUp
{
    [Fact, Requirement("JX-15.1")]
    public void The_handler_may_not_ask_about_the_own_work()
    {
        var story = Openings.FedBack("JX-15.1");
        foreach (var other in new[] { Handler, Head, Keeper, Chief, Owner, Bureau })
        {
            story.When("17:00", story.WholeFollowUp(other, Rating.Satisfied)).Refused("FOLLOW_UP_ACTOR").Citing("FOLLOW_UP_ACTOR", "附件2 第十五条");
        }

        story.When("17:00", new ContactOwner(story.Key, Handler, OwnerContactKind.Other, ContactWay.Phone, Text("顺便问了一句"))).Then("OwnerContacted").Is(CaseStatus.FedBack);
    }

    [Fact, Requirement("JX-15.1")]
    public void First_responder_and_customer_service_both_may()
    {
        foreach (var caller in new[] { Lead, Clerk })
        {
            var story = Openings.FedBack("JX-15.1, " + caller.Name);
            story.When("04-29 10:00", story.WholeFollowUp(caller, Rating.Satisfied)).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-30 10:00]").Is(CaseStatus.FollowedUp);
        }
    }

    [Theory, Requirement("JX-15.1"), Requirement("JX-M2.5a")]
    [InlineData("04-29 15:10:00", "FollowedUp(Satisfied) [−D-09; +I-17 04-30 15:10]")]
    [InlineData("04-29 15:10:01", "FollowedUp(Satisfied) [−D-09 Late; +I-17 04-30 15:10:01]")]
    public void Twenty_four_hours_from_completion_include_their_last_instant(string at, string expected)
    {
        var story = Openings.FedBack("JX-M2.5a, completed 2026-04-28 15:10:00");
        Assert.Equal(story.At("2026-04-29 15:10:00"), story.Open("D-09").Due);
        story.When(at, story.WholeFollowUp(Clerk, Rating.Satisfied)).Then(expected);
    }

    [Theory, Requirement("JX-15.2")]
    [InlineData(ContactWay.Phone, true)]
    [InlineData(ContactWay.OnSite, true)]
    [InlineData(ContactWay.Online, true)]
    [InlineData(ContactWay.BulkSms, false)]
    [InlineData(ContactWay.Sms, false)]
    [InlineData(ContactWay.Written, false)]
    public void By_phone_on_site_or_online_and_never_by_bulk_message(ContactWay way, bool isWay)
    {
        var story = Openings.FedBack("JX-15.2, " + way);
        story.When("17:00", story.WholeFollowUp(Clerk, Rating.Satisfied, way: way));
        _ = isWay ? story.Then("FollowedUp(Satisfied) [−D-09; +I-17 04-29 17:00]") : story.Refused("FOLLOW_UP_WAY").Citing("FOLLOW_UP_WAY", "附件2 第十五条");
        story.When("18:00", new RecordFollowUpAttempt(story.Key, Clerk, way, AttemptResult.NoAnswer));
        _ = isWay ? story.HasNoPlaceNow() : story.Refused("FOLLOW_UP_WAY");
    }

    [Fact, Requirement("JX-15.3"), Requirement("JX-M2.5b")]
    public void A_follow_up_without_one_of_the_four_items_is_recorded_and_is_no_completed_one()
    {
        var story = Openings.FedBack("JX-M2.5b, no attitude");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.Attitude = null;
        story.When("04-29 10:00", call).Then("FollowedUp(Satisfied, incomplete)", "OwnerConfirmed(Satisfied)").Is(CaseStatus.FedBack);
        story.When("10:05", new Close(story.Key, Keeper)).Refused("FOLLOW_UP_ITEM_MISSING:Attitude").Citing("FOLLOW_UP_ITEM_MISSING", "附件2 第十七条");
        Assert.Contains("服务态度", ((Refused)story.Last!).Reasons[0].Chinese, StringComparison.Ordinal);
        Assert.True(story.IsOpen("D-09"));
        story.When("10:10", story.WholeFollowUp(Clerk, Rating.Satisfied)).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-30 10:10]");
        story.When("10:15", new Close(story.Key, Keeper)).Then("Closed [−I-17]");
    }

    [Fact, Requirement("JX-15.3")]
    public void Every_missing_item_is_named()
    {
        var story = Openings.FedBack("JX-15.3, nothing asked");
        story.When("17:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, null)).Then("FollowedUp(, incomplete)");
        story.When("17:05", new Close(story.Key, Keeper)).Refused(
            "FOLLOW_UP_ITEM_MISSING:Efficiency", "FOLLOW_UP_ITEM_MISSING:Attitude", "FOLLOW_UP_ITEM_MISSING:Result", "FOLLOW_UP_ITEM_MISSING:Satisfaction", "OWNER_NOT_CONFIRMED");
    }

    [Fact, Requirement("JX-15.4")]
    public void No_machine_writes_a_follow_up_neither_as_actor_nor_as_recorder()
    {
        var story = Openings.FedBack("JX-15.4, 定时任务");
        Assert.Equal("定时任务", Job.Id);
        story.When("17:00", story.WholeFollowUp(Job, Rating.Satisfied)).Refused("FOLLOW_UP_MUST_BE_HUMAN").Citing("FOLLOW_UP_MUST_BE_HUMAN", "附件2 第十五条");
        var borrowed = story.WholeFollowUp(Clerk, Rating.Satisfied);
        borrowed.RecordedBy = Job;
        story.When("17:00", borrowed).Refused("FOLLOW_UP_MUST_BE_HUMAN");
        story.When("17:00", new RecordFollowUpAttempt(story.Key, Job, ContactWay.Phone, AttemptResult.NoAnswer)).Refused("FOLLOW_UP_MUST_BE_HUMAN");
        story.When("17:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer) { RecordedBy = Job }).Refused("FOLLOW_UP_MUST_BE_HUMAN");
    }

    [Fact, Requirement("JX-15.4")]
    public void What_the_owner_said_is_kept_as_it_was_said()
    {
        var story = Openings.FedBack("JX-15.4, words");
        var call = new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Neutral) { Efficiency = Rating.Satisfied, Attitude = Rating.VerySatisfied, Result = Rating.Neutral, Words = Text("还行，就是慢了点") };
        story.When("04-29 10:00", call).Then("FollowedUp(Neutral) [−D-09; +I-17 04-30 10:00]");
        var kept = story.Case.Round.FollowUps[0];
        Assert.Equal((Rating.Satisfied, Rating.VerySatisfied, Rating.Neutral), (kept.Efficiency, kept.Attitude, kept.Result));
        Assert.Equal(("还行，就是慢了点", "s07"), (kept.Words!.Reveal(), kept.Actor.Id));
    }

    [Fact, Requirement("JX-15.6")]
    public void One_contact_may_carry_result_and_follow_up()
    {
        var story = Openings.Completed("JX-15.6");
        story.When("16:50", story.TellResult()).Then("ResultFedBack [−D-08]");
        story.When("16:50", story.WholeFollowUp(Lead, Rating.Satisfied, Verdict.Satisfied)).Then("FollowedUp(Satisfied) [−D-09; +I-17 04-29 16:50]", "OwnerConfirmed(Satisfied)");
        story.When("16:55", new Close(story.Key, Lead)).Then("Closed [−I-17]");
    }
}
