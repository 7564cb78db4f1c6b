using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Lifecycle;

/// <summary>What a case knows of itself after each event, beside its status and duties.</summary>
public class CaseStateTests
{
    [Fact]
    public void An_extension_is_pending_then_in_force_or_refused_and_a_new_notice_asks_anew()
    {
        var story = Openings.Dispatched("extension");
        Assert.Equal(ExtensionState.None, story.Case.Extension);
        Notice("10:00", "05-05 12:00");
        Assert.Equal((true, false, null), (story.Case.Extension.Pending is not null, story.Case.Extension.WasRefused, story.Case.Extension.InForce));
        story.When("10:10", new RecordExtensionReply(story.Key, Lead, false, Relation.Complainant, ContactWay.Phone)).Passes();
        Assert.Equal((null, true, 0), (story.Case.Extension.Pending, story.Case.Extension.WasRefused, story.Case.Extension.Count));
        Notice("10:20", "05-04 12:00");
        Assert.False(story.Case.Extension.WasRefused);
        story.When("10:30", new RecordExtensionReply(story.Key, Lead, true, Relation.Complainant, ContactWay.Phone)).Passes();
        Assert.Equal((null, false, story.Promise("05-04 12:00"), 1), (story.Case.Extension.Pending, story.Case.Extension.WasRefused, story.Case.Extension.InForce, story.Case.Extension.Count));

        void Notice(string at, string eta) =>
            story.When(at, new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺货"), story.Promise(eta)) { Way = ContactWay.Phone }).Passes();
    }

    [Fact]
    public void A_new_round_begins_without_extension_and_keeps_what_the_owner_thinks()
    {
        var story = Openings.Dispatched("refused, then dissatisfied");
        story.When("10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺货"), story.Promise("05-05 12:00")) { Way = ContactWay.Phone }).Passes();
        story.When("10:10", new RecordExtensionReply(story.Key, Lead, false, Relation.Complainant, ContactWay.Phone)).Passes();
        story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        Assert.True(story.Case.Extension.WasRefused);
        story.When("16:50", story.TellResult()).Passes();
        story.When("04-29 10:00", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        Assert.Equal((null, false, null, true), (story.Case.Extension.Pending, story.Case.Extension.WasRefused, story.Case.Extension.InForce, story.Case.IsOwnerDissatisfied));
    }

    [Fact]
    public void A_follow_up_that_does_not_ask_how_content_the_owner_is_changes_nothing_of_it()
    {
        var story = Openings.CompletedAgain("not asked");
        story.When("05-05 17:00", story.TellResult()).Passes();
        story.When("17:30", new FollowUp(story.Key, Clerk, ContactWay.Phone, null) { Efficiency = Rating.Satisfied }).Then("FollowedUp(, incomplete)");
        Assert.True(story.Case.IsOwnerDissatisfied);
        story.When("17:40", story.WholeFollowUp(Clerk, Rating.Neutral)).Passes();
        Assert.False(story.Case.IsOwnerDissatisfied);
    }

    [Fact]
    public void A_confirmation_ends_dissatisfaction_and_is_remembered()
    {
        var story = Openings.CompletedAgain("confirmed");
        Assert.Equal((true, false), (story.Case.IsOwnerDissatisfied, story.Case.WasEverConfirmed));
        story.When("05-05 17:00", new RecordOwnerVerdict(story.Key, Owner, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Passes();
        Assert.Equal((false, true), (story.Case.IsOwnerDissatisfied, story.Case.WasEverConfirmed));
        story.When("17:10", new RecordOwnerVerdict(story.Key, Owner, Verdict.Objection, Relation.Complainant, ContactWay.App)).Passes();
        Assert.True(story.Case.IsOwnerDissatisfied);
    }

    [Fact]
    public void Withdrawal_supervision_and_hold_are_marks_of_the_case()
    {
        var story = Openings.Dispatched("marks");
        Assert.Equal((false, false, false), (story.Case.IsWithdrawn, story.Case.IsSupervised, story.Case.HasLegalHold));
        story.When("10:00", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用来了"))).Passes();
        story.When("10:01", new Supervise(story.Key, Bureau, "区住建局", "督1")).Passes();
        story.When("10:02", new SetLegalHold(story.Key, Lead, true, Text("诉讼"))).Passes();
        Assert.Equal((true, true, true), (story.Case.IsWithdrawn, story.Case.IsSupervised, story.Case.HasLegalHold));
        story.When("10:03", new AnswerSupervision(story.Key, Lead, "督1", Text("已整改"))).Passes();
        Assert.Equal((true, 0), (story.Case.IsSupervised, story.Case.Supervisions.Count));
    }

    [Fact]
    public void Whoever_was_told_twice_is_listed_once()
    {
        var story = Openings.Emergency("told twice");
        story.When("09:02", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("09:03", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        Assert.Equal([ReportTarget.ProjectHead], story.Case.ReportedTo);
    }

    [Fact]
    public void Result_told_to_some_is_not_yet_the_feedback_of_the_round()
    {
        var story = Openings.Dispatched("two to tell");
        story.When("10:10", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("04-28 10:00", OwnerHe).Case) { RepresentationConsent = Text("同意") }).Passes();
        story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        story.When("15:20", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c1", "c9"] }).Refused("CONTACT_UNKNOWN");
        story.When("15:20", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c1"] }).Passes();
        Assert.Null(story.Case.Round.Feedback);
        story.When("15:30", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已修好")) { Contacts = ["c2"] }).Passes();
        Assert.Equal(story.At("15:30"), story.Case.Round.Feedback!.OccurredAt);
    }

    [Fact]
    public void The_completed_follow_up_is_the_latest_with_all_its_items()
    {
        var story = Openings.FedBack("one whole, one not");
        Assert.Null(story.Case.Round.CompletedFollowUp);
        story.When("17:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied)).Passes();
        Assert.Null(story.Case.Round.CompletedFollowUp);
        story.When("17:10", story.WholeFollowUp(Clerk, Rating.Satisfied)).Passes();
        story.When("17:20", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied)).Passes();
        Assert.Equal(story.At("17:10"), story.Case.Round.CompletedFollowUp!.OccurredAt);
        Assert.Equal(story.At("16:55"), (Openings.FedBack("only one").When("16:55", story.WholeFollowUp(Clerk, Rating.Satisfied)).Case.Round.CompletedFollowUp!.OccurredAt));
    }

    [Fact]
    public void A_review_is_done_with_cause_plan_and_telling_and_not_with_two_of_them()
    {
        var round = Openings.Rectifying("whole").Case.Round;
        Assert.True(round.IsReviewDone);
        Assert.False((round with { Review = null }).IsReviewDone);
        Assert.False((round with { Plan = null }).IsReviewDone);
        Assert.False((round with { Told = null }).IsReviewDone);
        Assert.True(new CaseRound { Number = 1 }.IsReviewDone);
    }

    [Fact]
    public void Of_two_extendable_duties_the_one_opened_last_is_extended()
    {
        const string Long = ",\"extendable\":true}";
        Assert.Equal("E-1", Extendable("\"Dispatched\""));
        Assert.Equal("E-1", Extendable("{\"event\":\"Classified\"}"));

        static string Extendable(string on)
        {
            var duty = "{\"id\":\"E-1\",\"on\":[" + on + "],\"limit\":{\"hours\":48},\"met\":[\"Completed\"]" + Long;
            return Openings.Dispatched("two to extend", Tests.Regulations.BarePack.OnTop(duty)).Case.OpenExtendable()!.Terms.Rule;
        }
    }

    [Fact]
    public void An_event_of_nothing_is_a_broken_call_and_so_is_one_that_ends_what_is_not_open()
    {
        var story = Openings.Dispatched("broken histories");
        Assert.Throws<ArgumentNullException>(() => CaseLifecycle.Apply(story.Case, story.Key, null!));
        var happened = new ProgressSynced
        {
            Version = story.Case.Version + 1,
            Actor = Handler,
            Ended = [new EndedDuty("D-99#round.1", DutyOutcome.Met, story.At("10:00"))],
        };
        Assert.Contains("D-99#round.1", Assert.Throws<ArgumentException>(() => CaseLifecycle.Apply(story.Case, story.Key, happened)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_on_a_case_that_is_not_there_says_so()
    {
        var story = new Story("nothing yet");
        story.When("04-28 09:00", new Remark(story.Key, Lead, Text("?"))).Refused("NO_SUCH_CASE");
        story.OwnerCalls("09:01").When("09:02", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "又来")).Refused("CASE_EXISTS");
    }

    [Fact]
    public void What_nobody_gave_is_null_and_no_empty_list() =>
        Assert.Equal((null, null), (new Complainant().Phones, new Complainant().AcceptedWays));
}
