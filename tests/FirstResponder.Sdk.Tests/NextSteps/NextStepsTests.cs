using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.NextSteps;

/// <summary>What may be done now, by whom, by when, with which data, and why not.</summary>
public class NextStepsTests
{
    [Fact]
    public void Accepted_offers_classifying_by_the_lead_at_once()
    {
        var story = Openings.Accepted("NextSteps, Accepted");
        var classify = Step(story, Lead, "09:01", CommandName.Classify);
        Assert.True(classify.IsPossible);
        Assert.Equal((Role.Lead, "J-08#round.1", "T02"), (classify.Roles, classify.Meets!.Key, classify.Row.Id));
        Assert.Equal([LeadLi], classify.People);
        Assert.Equal(["ACTOR_NOT_FIRST_RESPONDER"], Codes(Step(story, Clerk, "09:01", CommandName.Classify)));
    }

    [Fact]
    public void Dispatch_says_why_not_yet_and_what_it_needs()
    {
        var story = Openings.Classified("NextSteps, Classified", Category.Ordinary);
        var before = Step(story, Lead, "09:06", CommandName.Dispatch);
        Assert.Equal(["OWNER_NOT_INFORMED · 附件2 第十四条"], before.WhyNot.Select(r => r.Code + " · " + r.Clause));
        Assert.Equal((story.At("09:30"), "D-01"), (before.Meets!.Due!.Value, before.Meets.Terms.Rule));
        Assert.Equal(["HANDLER_REQUIRED · 附件2 第十条", "REQUIREMENTS_REQUIRED · 附件2 第十条"], before.Needs.Select(n => n.Code + " · " + n.Clause).Order(StringComparer.Ordinal));
        story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、派工"), Way = ContactWay.Phone }).Passes();
        Assert.True(Step(story, Lead, "09:09", CommandName.Dispatch).IsPossible);
        Assert.Equal(["ACTOR_NOT_FIRST_RESPONDER"], Codes(Step(story, Keeper, "09:09", CommandName.Dispatch)));
    }

    [Fact]
    public void A_study_lists_its_four_fields()
    {
        var story = Openings.Classified("NextSteps, Complex", Category.Complex);
        var study = Step(story, Lead, "09:06", CommandName.HoldStudy);
        var need = Assert.Single(study.Needs, n => n.Code == "STUDY_INCOMPLETE");
        Assert.Equal(["participants", "plan", "division", "limit"], need.Fields);
        Assert.Equal(("附件2 第十一条", true), (need.Clause, study.IsPossible));
        Assert.Equal(["STUDY_REQUIRED"], Codes(Step(story, Lead, "09:06", CommandName.Complete)));
        Assert.Equal(["NOT_FOR_CATEGORY:Complex"], Codes(Step(story, Lead, "09:06", CommandName.RecordPlan)));
    }

    [Fact]
    public void An_extension_is_offered_until_the_due_and_not_from_then_on()
    {
        var story = Openings.Dispatched("NextSteps, extension");
        Assert.True(Step(story, Lead, "04-29 08:59:59", CommandName.ProposeExtension).IsPossible);
        Assert.Equal(["EXTENSION_NOTICE_LATE"], Codes(Step(story, Lead, "04-29 09:00", CommandName.ProposeExtension)));
        Assert.Equal(["NO_EXTENSION_PENDING"], Codes(Step(story, Lead, "04-28 10:00", CommandName.RecordExtensionReply)));
        Assert.Equal([HandlerWang], Step(story, Handler, "04-28 10:00", CommandName.SyncProgress).People);
        Assert.Equal([LeadLi, HandlerWang], Step(story, Handler, "04-28 10:00", CommandName.Complete).People);
    }

    [Fact]
    public void A_follow_up_is_for_lead_and_customer_service_within_24_hours_of_completion()
    {
        var story = Openings.FedBack("NextSteps, FedBack");
        var call = Step(story, Clerk, "17:00", CommandName.FollowUp);
        Assert.Equal([LeadLi, ClerkWu], call.People);
        Assert.Equal(("D-09", story.At("04-29 15:10")), (call.Meets!.Terms.Rule, call.Meets.Due!.Value));
        Assert.Equal(["Phone", "OnSite", "Online"], Assert.Single(call.Needs, n => n.Code == "FOLLOW_UP_WAY").Words);
        Assert.Equal(["FOLLOW_UP_ACTOR"], Codes(Step(story, Handler, "17:00", CommandName.FollowUp)));
        Assert.Equal(["FOLLOW_UP_MUST_BE_HUMAN"], Codes(Step(story, Job, "17:00", CommandName.FollowUp)));
    }

    [Fact]
    public void Closing_names_every_unmet_condition_and_then_who_may_close_by_when()
    {
        var open = Openings.Completed("NextSteps, Completed");
        Assert.Equal(["RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED"], Codes(Step(open, Keeper, "15:20", CommandName.Close)));
        var ready = Openings.FollowedUp("NextSteps, FollowedUp", Rating.Satisfied, Verdict.Satisfied);
        var close = Step(ready, Keeper, "04-29 10:10", CommandName.Close);
        Assert.True(close.IsPossible);
        Assert.Equal([LeadLi, KeeperZhou, ClerkWu], close.People);
        Assert.Equal(("I-17", ready.At("04-30 10:00")), (close.Meets!.Terms.Rule, close.Meets.Due!.Value));
    }

    [Fact]
    public void A_review_goes_step_by_step_within_its_24_hours()
    {
        var story = Openings.Dissatisfied("NextSteps, UnderReview");
        Assert.Equal(["REVIEW_NOT_DONE"], Codes(Step(story, Head, "11:00", CommandName.PlanRectification)));
        Assert.Equal(["RECTIFICATION_PLAN_MISSING"], Codes(Step(story, Lead, "11:00", CommandName.TellRectification)));
        var review = Step(story, Head, "11:00", CommandName.RecordReview);
        Assert.True(review.IsPossible);
        Assert.Equal([LeadLi, HeadSun, ChiefZheng], review.People);
        Assert.Equal(story.At("04-30 10:00"), review.Meets!.Due);
    }

    [Fact]
    public void After_the_end_only_the_archive_is_left()
    {
        var story = Openings.FollowedUp("NextSteps, Closed", Rating.Satisfied, Verdict.Satisfied);
        story.When("04-29 10:10", new Close(story.Key, Keeper)).Passes();
        var steps = CaseLifecycle.NextSteps(story.Case, Keeper, story.ContextAt("10:20"));
        Assert.Equal([CommandName.Remark, CommandName.SetLegalHold], steps.Where(s => s.IsPossible).Select(s => s.Command));
        Assert.All(steps.Where(s => !s.IsPossible), s => Assert.Equal(
            [
                s.Command switch
                {
                    CommandName.AbsorbMerged => "MERGE_MASTER_ENDED",
                    CommandName.LinkMatter => "ACTOR_NOT_ALLOWED",
                    _ => "CASE_ENDED",
                },
            ],
            Codes(s)));
    }

    [Fact]
    public void No_answer_is_offered_where_nothing_waits_for_one()
    {
        var story = Openings.Dispatched("NextSteps, supervision");
        Assert.Equal(["SUPERVISION_UNKNOWN"], Codes(Step(story, Lead, "10:00", CommandName.AnswerSupervision)));
        Assert.Equal(["EXTERNAL_NUMBER_UNKNOWN"], Codes(Step(story, Lead, "10:00", CommandName.ReplyExternal)));
        story.When("10:01", new Supervise(story.Key, Bureau, "区住建局", "督〔2026〕3号")).Passes();
        Assert.True(Step(story, Lead, "10:02", CommandName.AnswerSupervision).IsPossible);
    }

    [Fact]
    public void A_step_meets_what_is_due_first_and_of_what_is_due_together_what_was_opened_first()
    {
        var story = Openings.Dispatched("NextSteps, two duties");
        Assert.Equal("I-14", Step(story, Lead, "10:00", CommandName.Complete).Meets!.Terms.Rule);
        var external = new Story("NextSteps, the same due").On("04-28");
        external.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "灯坏") { ExternalNumber = "1", ExternalDue = external.Promise("04-29 09:00") }).Passes();
        external.IsSorted("09:05", Category.Ordinary);
        Assert.Equal("X-01", Step(external, Lead, "09:06", CommandName.Complete).Meets!.Terms.Rule);
    }

    [Fact]
    public void Where_all_staff_may_or_nobody_is_named_no_single_person_is()
    {
        var rules = Regulation.Load(PackTexts.Changed(root =>
        {
            root["actors"] = JsonNode.Parse("""{"ACTOR_NOT_ALLOWED":{"Lead,Staff":["Remark"]}}""");
        }));
        var story = Openings.Dispatched("NextSteps, everybody", rules);
        Assert.Empty(Step(story, Lead, "10:00", CommandName.Remark).People);
        Assert.Equal((Role.None, true), (Step(story, Lead, "10:00", CommandName.SyncProgress).Roles, Step(story, Lead, "10:00", CommandName.SyncProgress).IsPossible));
        Assert.Empty(Step(story, Lead, "10:00", CommandName.SyncProgress).People);
    }

    private static NextStep Step(Story story, Actor actor, string now, CommandName command) =>
        Assert.Single(CaseLifecycle.NextSteps(story.Case, actor, story.ContextAt(now)), s => s.Command == command);

    private static IEnumerable<string> Codes(NextStep step) => step.WhyNot.Select(r => r.FullCode);
}
