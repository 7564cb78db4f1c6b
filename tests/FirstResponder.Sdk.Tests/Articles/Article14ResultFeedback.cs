using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十四条: the result is formally fed back within two hours, by the first responder, in a way that the owner accepts.</summary>
public class Article14ResultFeedback
{
    [Fact, Requirement("JX-14.6"), Requirement("JX-M2.4d"), Requirement("AMB-22")]
    public void A_push_that_failed_is_no_feedback_and_the_call_that_reached_the_owner_is()
    {
        var story = Openings.Dispatched("JX-14.6");
        story.When("15:10:00", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        Assert.Equal(story.At("17:10:00"), story.Open("D-08").Due);
        story.When("15:12", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Delivery = Delivery.Refused, Evidence = "43101" })
            .Then("FeedbackAttempted").Is(CaseStatus.Completed);
        story.When("16:50", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("灯已修好")) { Evidence = "录音 0428-1650" }).Then("ResultFedBack [−D-08]").Is(CaseStatus.FedBack);
        Assert.Equal(story.At("16:50"), story.Ended("D-08").End!.At);
        Assert.Equal((ContactWay.Phone, "录音 0428-1650"), (story.Case.Round.Feedback!.Way, story.Case.Round.Feedback.Evidence));
    }

    [Theory, Requirement("JX-14.6"), Requirement("AMB-01")]
    [InlineData("17:10:00", "ResultFedBack [−D-08]")]
    [InlineData("17:10:01", "ResultFedBack [−D-08 Late]")]
    public void Two_hours_include_their_last_instant(string at, string expected)
    {
        var story = Openings.Completed("JX-14.6, limit");
        story.When(at, story.TellResult()).Then(expected);
    }

    [Theory, Requirement("JX-14.6")]
    [InlineData(ContactWay.WeChat, true)]
    [InlineData(ContactWay.Phone, true)]
    [InlineData(ContactWay.Visit, true)]
    [InlineData(ContactWay.Counter, true)]
    [InlineData(ContactWay.App, false)]
    [InlineData(ContactWay.BulkSms, false)]
    public void The_way_is_a_live_one_or_one_that_the_owner_accepts(ContactWay way, bool accepted)
    {
        var story = Openings.Completed("JX-14.6, way " + way);
        story.When("16:50", new GiveResultFeedback(story.Key, Lead, way, Text("灯已修好")));
        _ = accepted ? story.Then("ResultFedBack [−D-08]") : story.Refused("WAY_NOT_ACCEPTED").Citing("WAY_NOT_ACCEPTED", "附件2 第十四条");
    }

    [Fact, Requirement("JX-14.6")]
    public void Feedback_is_the_first_responders_and_needs_way_and_content()
    {
        var story = Openings.Completed("JX-14.6, actor");
        foreach (var other in new[] { Handler, Clerk, Head, Keeper, Chief })
        {
            story.When("16:50", new GiveResultFeedback(story.Key, other, ContactWay.Phone, Text("灯已修好"))).Refused("ACTOR_NOT_FIRST_RESPONDER");
        }

        story.When("16:50", new GiveResultFeedback(story.Key, Lead, null, null))
            .Refused("FEEDBACK_INCOMPLETE:way", "FEEDBACK_INCOMPLETE:content").Citing("FEEDBACK_INCOMPLETE", "附件2 第十四条");
    }

    [Fact, Requirement("JX-14.6")]
    public void A_matter_that_staff_found_has_nobody_to_tell_until_an_owner_is_named()
    {
        var story = new Story("JX-14.6, found by staff").On("04-28");
        story.When("22:10", new Accept(Company, "e1", null, GuardZhang, Channel.Other, "电梯困人") { Origin = Origin.StaffDiscovery }).Passes();
        story.When("22:11", new StartEmergency(story.Key, Guard, EmergencyType.Other)).Passes();
        story.When("22:12", new ReportEmergency(story.Key, Guard, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("23:40", new Complete(story.Key, Guard, Text("已救出"))).Passes();
        story.When("23:44", new GiveResultFeedback(story.Key, Guard, ContactWay.Phone, Text("已救出"))).Refused("COUNTERPART_MISSING").Citing("COUNTERPART_MISSING", "附件2 第十四条");
        story.When("23:45", new CorrectIntake(story.Key, Guard, IntakeField.Counterpart, null) { Counterpart = OwnerHe, Reason = Text("被困业主") }).Then("IntakeCorrected");
        story.When("23:46", new GiveResultFeedback(story.Key, Guard, ContactWay.Phone, Text("已救出"))).Then("ResultFedBack [−D-08; −D-11f]");
    }

    [Fact, Requirement("JX-14.6")]
    public void Each_person_is_told_in_a_way_that_this_person_accepts()
    {
        var story = Openings.Dispatched("JX-14.6, two people");
        var neighbour = Duplicates.Heard("04-28 09:40", OwnerHe with { AcceptedWays = [ContactWay.App] });
        story.When("10:00", new AbsorbMerged(story.Key, Lead, neighbour.Case) { RepresentationConsent = Text("同意一并处理") }).Passes();
        story.When("12:00", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        story.When("12:10", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好"))).Refused("WAY_NOT_ACCEPTED");
        story.When("12:11", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Contacts = ["c2"] }).Refused("WAY_NOT_ACCEPTED");
        story.When("12:12", new GiveResultFeedback(story.Key, Lead, ContactWay.App, Text("灯已修好")) { Contacts = ["c2"] }).Then("ResultFedBack").Is(CaseStatus.Completed);
        story.When("12:13", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("灯已修好")) { Contacts = ["c1"] }).Then("ResultFedBack [−D-08]").Is(CaseStatus.FedBack);
    }

    [Fact, Requirement("JX-14.7")]
    public void Ten_completed_nine_told_in_two_hours_are_nine_tenths()
    {
        var met = 0;
        for (var i = 0; i < 10; i++)
        {
            var story = Openings.Completed("JX-14.7, case " + i);
            story.When(i < 9 ? "17:10" : "17:11", story.TellResult()).Passes();
            met += story.Ended("D-08").End!.Outcome == DutyOutcome.Met ? 1 : 0;
        }

        Assert.Equal((9, 10), (met, 10));
    }
}
