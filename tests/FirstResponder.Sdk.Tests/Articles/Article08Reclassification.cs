using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第八条 says nothing of a changed category: it is allowed with reason, approver and a told owner, and no clock restarts (AMB-07).</summary>
public class Article08Reclassification
{
    [Fact]
    [Requirement("JX-8.6")]
    [Requirement("AMB-07")]
    public void Ten_minutes_before_the_due_the_clocks_still_run_from_acceptance()
    {
        var story = new Story("Ordinary until 23 h 50 min").On("04-28").OrdinaryInHand("04-28 09:00", "09:20");
        story.When("11:00", new SyncProgress(story.Key, Handler, Text("需多方协调"))).Passes();
        story.When("04-29 08:50", Change(story, Category.Complex))
            .Then("Reclassified(Complex) [−D-02 Superseded; +D-04 04-28 10:00; −D-04; +J-11 立即/09:00; +D-05 05-11 24:00; +D-06 05-11 24:00]").Is(CaseStatus.Classified);
        var disposal = story.Ended("D-02");
        Assert.Equal(Duration.FromMinutes(10), disposal.Due!.Value - disposal.End!.At);
        Assert.Equal((DutyOutcome.Met, story.At("04-28 09:20")), (story.Ended("D-04").End!.Outcome, story.Ended("D-04").End!.At));
        Assert.Equal(story.At("04-28 09:00"), story.Open("D-05").Terms.Start);
        Assert.Equal(Category.Ordinary, Assert.IsType<Reclassified>(story.LastEvents[0]).From);
    }

    [Fact]
    [Requirement("AMB-07")]
    public void New_limit_that_has_passed_opens_late_unless_the_work_was_done()
    {
        var undone = new Story("Nobody had answered within the hour").On("04-28").Begins("09:00", Category.Ordinary).OwnerIsInformed("09:05");
        undone.When("10:30", Change(undone, Category.Complex))
            .Then("Reclassified(Complex) [−D-01 Missed; −D-02 Superseded; +D-04 10:00; +J-11 立即/04-29 09:00; +D-05 05-11 24:00; +D-06 05-11 24:00]");
        Assert.True(undone.Open("D-04").IsLateAt(undone.At("10:30")));
        undone.When("10:40", new Respond(undone.Key, Lead, ResponseKind.OwnerContact)).Then("Responded [−D-04 Late]");
    }

    [Fact]
    [Requirement("AMB-07")]
    public void Dispatch_of_the_complex_matter_counts_for_the_ordinary_one()
    {
        var story = new Story("Complex, then only a lamp").On("04-28").ComplexStudied("09:00", "09:10").IsDispatched("09:20");
        story.When("10:00", Change(story, Category.Ordinary))
            .Then("Reclassified(Ordinary) [−D-05 Superseded; −D-06 Superseded; −I-11 Superseded; +D-01 09:30; −D-01; +D-02 04-29 09:00]");
        Assert.Equal(story.At("09:20"), story.Ended("D-01").End!.At);
        var late = new Story("Dispatched too late for an ordinary one").On("04-28").ComplexStudied("09:00", "09:10").IsDispatched("09:31");
        late.When("10:00", Change(late, Category.Ordinary)).Passes();
        Assert.Equal((DutyOutcome.Late, late.At("09:31")), (late.Ended("D-01").End!.Outcome, late.Ended("D-01").End!.At));
    }

    [Fact]
    [Requirement("AMB-07")]
    public void Change_needs_reason_another_persons_approval_and_a_told_owner()
    {
        var story = new Story("What a change needs").On("04-28").Begins("09:00", Category.Ordinary);
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, null, null)).Refused("REASON_REQUIRED", "APPROVER_REQUIRED", "OWNER_NOT_TOLD")
            .Citing("REASON_REQUIRED", "附件2 第十九条").Citing("APPROVER_REQUIRED", "附件2 第二十一条").Citing("OWNER_NOT_TOLD", "附件2 第十四条");
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, Text("多方"), Handler) { OwnerTold = new OwnerTold(story.At("09:25")) }).Refused("APPROVER_REQUIRED");
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, Text("多方"), Actor.Of(LeadLi, Role.ProjectHead)) { OwnerTold = new OwnerTold(story.At("09:25")) })
            .Refused("APPROVER_IS_REQUESTER").Citing("APPROVER_IS_REQUESTER", "附件2 第二十一条");
        story.When("09:30", new Reclassify(story.Key, Handler, Category.Complex, Text("多方"), Head) { OwnerTold = new OwnerTold(story.At("09:25")) }).Refused("ACTOR_NOT_FIRST_RESPONDER");
        foreach (var nothing in (OwnerTold[])[new(), new(Way: ContactWay.Phone), new(NotPossible: Text("  "))])
        {
            story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, Text("多方"), Head) { OwnerTold = nothing }).Refused("OWNER_NOT_TOLD");
        }

        Assert.Equal(Category.Ordinary, story.Case.Category);
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Complex, Text("多方"), Head) { OwnerTold = new OwnerTold(NotPossible: Text("匿名来电")) }).Passes();
        Assert.Equal("匿名来电", Assert.IsType<Reclassified>(story.LastEvents[0]).OwnerTold!.NotPossible!.Reveal());
    }

    [Fact]
    [Requirement("AMB-07")]
    public void Danger_waits_for_no_second_person()
    {
        var story = new Story("The lamp sparks").On("04-28").Begins("09:00", Category.Ordinary);
        var self = Actor.Of(LeadLi, Role.ProjectHead);
        story.When("09:30", new Reclassify(story.Key, Lead, Category.Emergency, Text("冒火花"), self) { OwnerTold = new OwnerTold(story.At("09:30")) })
            .Then("Reclassified(Emergency) [−D-01 Superseded; −D-02 Superseded; +D-11a 立即/09:05]");
        var started = new Story("Started without a word").On("04-28").OrdinaryInHand("09:00", "09:10");
        started.When("09:30", new StartEmergency(started.Key, Handler, EmergencyType.FireHazard)).Then(
            "Reclassified(Emergency) [−D-02 Superseded; +D-11a 立即/09:05]",
            "EmergencyStarted [−D-11a; +D-11b 立即/09:40; +D-11c 立即/09:40; +D-11d 立即/10:00; +D-11e 立即/10:00]");
    }

    [Fact]
    public void Same_category_changes_nothing_and_none_changes_after_the_completion()
    {
        var story = new Story("Too late to call it complex").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("09:30", Change(story, Category.Ordinary)).ChangesNothing();
        story.IsCompleted("10:00").When("10:30", Change(story, Category.Complex)).HasNoPlaceNow();
    }

    [Fact]
    public void Consented_extension_outlives_the_category()
    {
        var story = new Story("A promise names no category").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺灯具"), story.Promised("05-06 18:00"))).Passes();
        story.When("10:05", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Then("ExtensionConsented [−D-02 Superseded; +C-10E 05-06 18:00]");
        story.When("11:00", Change(story, Category.Complex)).Passes();
        Assert.True(story.IsOpen("C-10E"));
    }

    private static Reclassify Change(Story story, Category to) => new(story.Key, Lead, to, Text("情况有变"), Head) { OwnerTold = new OwnerTold(story.Case.AcceptedAt, ContactWay.Phone) };
}
