using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-38: the same matter by telephone and by 12345 is accepted twice and then joined; the earliest acceptance rules, everybody gets the result.</summary>
public class Amb38Merge
{
    [Fact, Requirement("AMB-38")]
    public void The_hotlines_order_joins_the_earlier_call_and_its_date_comes_along()
    {
        var master = Openings.Dispatched("AMB-38, master");
        var duplicate = Duplicates.FromHotline("04-28 10:00", "20260428000123", "04-30 18:00");
        master.When("10:10", new AbsorbMerged(master.Key, Lead, duplicate.Case) { Reason = Text("同一盏灯") }).Then("MergedIn [+X-01 04-30 18:00]").Is(CaseStatus.InProgress);
        Assert.Equal(["c1", "c2"], master.Case.Contacts.Select(c => c.Id));
        Assert.Equal((Channel.Hotline12345, "C-2"), (master.Case.Contacts[1].Channel, master.Case.Contacts[1].FromCase));
        Assert.Equal(["20260428000123"], master.Case.ExternalNumbers);
        Assert.Equal("X-01@20260428000123#round.1", master.Open("X-01").Key);
        Assert.Equal([new PendingMatter("C-2", CommandName.MergeInto, master.Case.Version)], master.Case.PendingMatters);

        duplicate.When("10:11", new MergeInto(duplicate.Key, Lead, master.Case)).Refused("ACTOR_NOT_ALLOWED");
        duplicate.When("10:11", new MergeInto(duplicate.Key, Clerk, master.Case) { Reason = Text("同一盏灯") })
            .Then("MergedInto [−J-08 Superseded; −J-14a Superseded; −X-01 Superseded]").Is(CaseStatus.Merged).ReplaysTheSame();
        Assert.Equal("C-1", duplicate.Case.Master);
        duplicate.When("10:12", new Close(duplicate.Key, Keeper)).Refused("CASE_ENDED");
        master.When("10:12", new LinkMatter(master.Key, Job, "C-2")).Then("MatterLinked");
        Assert.Empty(master.Case.PendingMatters);
    }

    [Fact, Requirement("AMB-38")]
    public void No_closing_while_somebody_who_joined_has_not_been_told()
    {
        var master = Openings.Dispatched("AMB-38, everybody is told");
        master.When("10:10", new AbsorbMerged(master.Key, Lead, Duplicates.Heard("04-28 10:00", OwnerHe).Case) { RepresentationConsent = Text("同意由陈先生代表") }).Then("MergedIn");
        master.When("15:10", new Complete(master.Key, Handler, Text("已更换"))).Passes();
        master.When("15:20", new GiveResultFeedback(master.Key, Lead, ContactWay.Phone, Text("灯已修好")) { Contacts = ["c1"] }).Then("ResultFedBack").Is(CaseStatus.Completed);
        master.When("15:21", new Close(master.Key, Keeper)).Refused("RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        master.When("15:22", new GiveResultFeedback(master.Key, Lead, ContactWay.Phone, Text("灯已修好")) { Contacts = ["c3"] }).Refused("CONTACT_UNKNOWN");
        master.When("15:30", new GiveResultFeedback(master.Key, Lead, ContactWay.Phone, Text("灯已修好")) { Contacts = ["c2"] }).Then("ResultFedBack [−D-08]").Is(CaseStatus.FedBack);
    }

    [Fact, Requirement("AMB-38")]
    public void A_duty_of_the_duplicate_that_was_late_stays_missed()
    {
        var duplicate = Duplicates.Heard("04-28 10:00");
        duplicate.When("10:30:01", new MergeInto(duplicate.Key, Lead, Duplicates.MasterOf(duplicate.Key))).Then("MergedInto [−D-01 Missed; −D-02 Superseded; −J-14a Superseded]");
    }

    [Fact, Requirement("AMB-38")]
    public void Joining_twice_changes_nothing()
    {
        var master = Openings.Dispatched("AMB-38, twice");
        var duplicate = Duplicates.Heard("04-28 10:00").Case;
        master.When("10:10", new AbsorbMerged(master.Key, Lead, duplicate)).Then("MergedIn");
        master.When("10:11", new AbsorbMerged(master.Key, Lead, duplicate)).ChangesNothing();
    }
}
