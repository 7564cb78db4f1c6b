using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ambiguities;

/// <summary>AMB-38: what may not be joined, each with its code and 正文二（二）.</summary>
public class Amb38MergeRefusals
{
    private const string Clause = "正文二（二）";

    [Fact, Requirement("AMB-38")]
    public void A_completed_duplicate_is_not_merged()
    {
        var master = new Story("master, first to be heard", null, "C-0").When("04-28 08:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏")).Passes();
        var duplicate = Openings.Completed("MERGE_AFTER_COMPLETION");
        master.When("16:00", new AbsorbMerged(master.Key, Lead, duplicate.Case)).Refused("MERGE_AFTER_COMPLETION").Citing("MERGE_AFTER_COMPLETION", Clause);
        duplicate.When("16:00", new MergeInto(duplicate.Key, Lead, Duplicates.MasterOf(duplicate.Key, "C-0"))).Refused("MERGE_AFTER_COMPLETION").Citing("MERGE_AFTER_COMPLETION", Clause).Is(CaseStatus.Completed);
        var again = Openings.Rectifying("MERGE_AFTER_COMPLETION, round 2");
        again.When("18:00", new MergeInto(again.Key, Lead, Duplicates.MasterOf(again.Key, "C-0"))).Refused("MERGE_AFTER_COMPLETION");
    }

    [Fact, Requirement("AMB-38")]
    public void Chains_are_refused_at_both_ends()
    {
        var middle = Duplicates.Heard("04-28 09:30");
        middle.When("10:00", new AbsorbMerged(middle.Key, Lead, Duplicates.Heard("04-28 09:40", null, "C-3").Case)).Passes();
        var master = Openings.Dispatched("MERGE_CHAIN");
        master.When("10:10", new AbsorbMerged(master.Key, Lead, middle.Case)).Refused("MERGE_CHAIN").Citing("MERGE_CHAIN", Clause);
        middle.When("10:10", new MergeInto(middle.Key, Lead, Duplicates.MasterOf(middle.Key))).Refused("MERGE_CHAIN").Citing("MERGE_CHAIN", Clause).Is(CaseStatus.Classified);
        var joined = Duplicates.Heard("04-28 09:50", null, "C-4");
        joined.When("10:00", new MergeInto(joined.Key, Lead, Duplicates.MasterOf(joined.Key, "C-9"))).Passes();
        master.When("10:20", new AbsorbMerged(master.Key, Lead, joined.Case)).Refused("MERGE_CHAIN");
    }

    [Fact, Requirement("AMB-38")]
    public void Another_estate_a_later_master_and_another_persons_voice_are_refused_at_once()
    {
        var master = Openings.Dispatched("MERGE_OTHER_ESTATE and the rest");
        master.When("10:00", new AbsorbMerged(master.Key, Lead, Duplicates.Heard("04-28 08:59", OwnerHe, "C-2", "e2").Case))
            .Refused("MERGE_OTHER_ESTATE", "MERGE_MASTER_NOT_EARLIEST", "MERGE_CONSENT_REQUIRED")
            .Citing("MERGE_OTHER_ESTATE", Clause).Citing("MERGE_MASTER_NOT_EARLIEST", Clause).Citing("MERGE_CONSENT_REQUIRED", Clause);
        master.When("10:00", new AbsorbMerged(master.Key, Lead, Duplicates.Heard("04-28 09:00").Case)).Then("MergedIn");
    }

    [Fact, Requirement("AMB-38")]
    public void Strangers_are_never_taken_for_the_same_person()
    {
        var master = Openings.Accepted("MERGE_CONSENT_REQUIRED, anonymous", who: new Complainant());
        var duplicate = Duplicates.Heard("04-28 09:10", new Complainant()).Case;
        master.When("10:00", new AbsorbMerged(master.Key, Lead, duplicate)).Refused("MERGE_CONSENT_REQUIRED");
        master.When("10:00", new AbsorbMerged(master.Key, Lead, duplicate) { RepresentationConsent = Text("现场同意") }).Then("MergedIn");
    }

    [Fact, Requirement("AMB-38")]
    public void A_master_that_has_ended_or_completed_takes_nobody_in()
    {
        var duplicate = Duplicates.Heard("04-28 10:00").Case;
        var closed = Openings.FollowedUp("MERGE_MASTER_ENDED", Rating.Satisfied, Verdict.Satisfied);
        closed.When("04-29 10:10", new AbsorbMerged(closed.Key, Lead, duplicate)).HasNoPlaceNow();
        closed.When("10:20", new Close(closed.Key, Keeper)).Passes();
        closed.When("10:30", new AbsorbMerged(closed.Key, Lead, duplicate)).Refused("MERGE_MASTER_ENDED").Citing("MERGE_MASTER_ENDED", Clause);
    }

    [Fact, Requirement("AMB-38")]
    public void Both_sides_must_be_named_and_different()
    {
        var story = Openings.Classified("MERGE_…_REQUIRED", Category.Ordinary);
        story.When("10:00", new AbsorbMerged(story.Key, Lead, null)).Refused("MERGE_DUPLICATE_REQUIRED").Citing("MERGE_DUPLICATE_REQUIRED", Clause);
        story.When("10:00", new AbsorbMerged(story.Key, Lead, story.Case)).Refused("MERGE_DUPLICATE_REQUIRED");
        story.When("10:00", new MergeInto(story.Key, Lead, null)).Refused("MERGE_MASTER_REQUIRED").Citing("MERGE_MASTER_REQUIRED", Clause);
        // A case that has taken up another one, or the case itself, doesn't speak for this one.
        story.When("10:00", new MergeInto(story.Key, Lead, Duplicates.MasterOf(new CaseKey(Company, "C-7")))).Refused("MERGE_MASTER_REQUIRED");
        story.When("10:00", new MergeInto(story.Key, Lead, story.Case)).Refused("MERGE_MASTER_REQUIRED").Is(CaseStatus.Classified);
    }
}
