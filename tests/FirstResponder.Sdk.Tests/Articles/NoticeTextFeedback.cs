using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>正文二（四）: the owner is told at the intake, on the way, before any delay, and of the result.</summary>
public class NoticeTextFeedback
{
    [Fact, Requirement("JX-M2.4a")]
    public void Words_to_the_owner_on_the_way_are_kept_with_time_and_speaker()
    {
        var story = Openings.Dispatched("JX-M2.4a");
        story.When("11:00", new ContactOwner(story.Key, Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("师傅已到场"))).Then("OwnerContacted");
        story.When("11:30", new ContactOwner(story.Key, Handler, OwnerContactKind.Other, ContactWay.OnSite, Text("当面说明"))).Then("OwnerContacted");
        var contacts = story.Case.History.OfType<OwnerContacted>().ToArray();
        Assert.Equal([story.At("11:00"), story.At("11:30")], contacts.Select(c => c.OccurredAt));
        Assert.Equal([true, false], contacts.Select(c => c.ByLead));
    }

    [Fact, Requirement("JX-M2.4b")]
    public void The_owner_hears_the_due_in_force_with_its_clause_and_when_is_recorded()
    {
        var story = new Story("JX-M2.4b").On("04-28");
        story.When("2026-04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { Classification = new Sorting(Category.Ordinary) }).Passes();
        story.When("09:02", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }).Then("OwnerInformedAtIntake [−J-14a]");
        var told = Assert.IsType<OwnerInformedAtIntake>(story.LastEvents[0]);
        Assert.Equal(PromisedTime.At(story.At("2026-04-29 09:00")), told.ExpectedDue);
        Assert.Equal(story.At("09:02"), told.OccurredAt);
        Assert.Equal("附件2 第十条", story.Case.HandlingDuty!.Terms.Clause);
        var view = new CaseView(story.Case, story.Regulation, story.Estate, story.Calendar, story.At("09:02"));
        Assert.Equal("您的诉求已受理，按普通类办理，预计 2026-04-29 09:00 前办理（24小时，附件2 第十条）。", view.IntakeNotice);
    }

    [Fact, Requirement("JX-M2.4b")]
    public void Nobody_is_sent_to_work_before_the_owner_has_been_told()
    {
        var story = Openings.Classified("JX-M2.4b, guard", Category.Ordinary);
        story.When("09:10", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Refused("OWNER_NOT_INFORMED").Citing("OWNER_NOT_INFORMED", "附件2 第十四条");
    }

    [Theory, Requirement("JX-M2.4c")]
    [InlineData("2026-04-29 08:59:59", true)]
    [InlineData("2026-04-29 09:00:00", false)]
    [InlineData("2026-04-29 09:00:01", false)]
    public void A_delay_is_told_strictly_before_the_due(string at, bool isInTime)
    {
        var story = Openings.Dispatched("JX-M2.4c, notice at 04-29 09:00:01 and around");
        Assert.Equal(story.At("2026-04-29 09:00"), story.Open("D-02").Due);
        story.When(at, new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("灯具缺货"), story.Promise("05-06 18:00")));
        _ = isInTime ? story.Then("ExtensionNoticed") : story.Refused("EXTENSION_NOTICE_LATE").Citing("EXTENSION_NOTICE_LATE", "附件2 第十条");
    }

    [Fact, Requirement("JX-M2.4d"), Requirement("AMB-09")]
    public void The_result_is_told_within_two_hours_and_in_an_emergency_at_once_beside()
    {
        var ordinary = Openings.Completed("AMB-09, ordinary");
        Assert.Equal(ordinary.At("17:10"), ordinary.Open("D-08").Due);
        Assert.False(ordinary.IsOpen("D-11f"));
        var emergency = Openings.Emergency("AMB-09, emergency");
        emergency.When("09:02", new ReportEmergency(emergency.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        emergency.When("09:03", new ReportEmergency(emergency.Key, Lead, ReportTarget.Fire, ContactWay.Phone)).Passes();
        emergency.When("23:40", new Complete(emergency.Key, Lead, Text("已救出")))
            .Then("Completed [−J-14a NotRequired; −D-11d NotRequired; −D-11e NotRequired; +D-08 04-29 01:40; +D-09 04-29 23:40; +D-11f 立即/23:50]");
        emergency.When("04-29 01:41", emergency.TellResult("已救出")).Then("ResultFedBack [−D-08 Late; −D-11f]");
    }
}
