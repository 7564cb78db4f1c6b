using System.Text.Json.Nodes;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with who answers and what the matter is.</summary>
internal static class PeopleForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("no first responder", "Ordinary", f => f.Edit("accepted", e => e.Content.Remove("firstResponder")), "FIRST_RESPONDER_SET@1", "DONE_BY_THE_RIGHT_PERSON@2", "LED_BY_THE_LEAD@3", "LED_BY_THE_LEAD@4", "LED_BY_THE_LEAD@8"),
        Of("the first responder changed by a later event", "Changed", f => f.Edit("lead-handed-over", e => e["firstResponder"] = new JsonObject { ["id"] = "s07", ["name"] = "吴九" }), "FIRST_RESPONDER_KEPT@6"),
        Of("the lead handed over by who doesn't hold it", "Changed", f => f.Edit("lead-handed-over", e => e["from"]!["id"] = "s04"), "LEAD_HANDED_OVER_OPENLY@6"),
        Of("the lead handed over without approval", "Changed", f => f.Edit("lead-handed-over", e => e.Content.Remove("approver")), "LEAD_HANDED_OVER_OPENLY@6"),
        Of("dispatched by the handler himself", "Ordinary", f => f.Edit("dispatched", e => e.By("Staff", "s03")), "LED_BY_THE_LEAD@4"),
        Of("feedback by a job", "Ordinary", f => f.Edit("result-fed-back", e => e.By("System", "定时任务")), "LED_BY_THE_LEAD@8"),
        Of("completed by a job", "Ordinary", f => f.Edit("completed", e => e.By("System", "定时任务")), "DONE_BY_THE_RIGHT_PERSON@7"),
        Of("completed by a guard who has nothing to do with it", "Ordinary", f => f.Edit("completed", e => e.By("Staff", "s01", "Handler")), "DONE_BY_THE_RIGHT_PERSON@7"),
        Of("progress told by another than the handler", "Ordinary", f => f.Edit("progress-synced", e => e.By("Staff", "s04")), "DONE_BY_THE_RIGHT_PERSON@5"),
        Of("sorted by the handler", "Ordinary", f => f.Edit("classified", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@2"),
        Of("sorted anew by the handler", "Changed", f => f.Edit("reclassified", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@5"),
        Of("an emergency started by a job", "Gas", f => f.Edit("emergency-started", e => e.By("System", "烟感")), "DONE_BY_THE_RIGHT_PERSON@3"),
        Of("a plan by customer service", "Extended", f => f.Edit("plan-recorded", e => e.By("Staff", "s07")), "DONE_BY_THE_RIGHT_PERSON@5"),
        Of("a consent taken by the handler", "Extended", f => f.Edit("extension-consented", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@9"),
        Of("a verdict taken by the handler", "Rounds", f => f.Edit("owner-confirmed", e => e.By("Staff", "s03"), 1), "DONE_BY_THE_RIGHT_PERSON@10"),
        Of("a verdict given by an authority", "Rounds", f => f.Edit("owner-confirmed", e => e.By("Authority", "zjj"), 2), "DONE_BY_THE_RIGHT_PERSON@23"),
        Of("a review opened by a job", "Rounds", f => f.Edit("review-opened", e => e.By("System", "定时任务")), "DONE_BY_THE_RIGHT_PERSON@12"),
        Of("a review by a job", "Rounds", f => f.Edit("review-recorded", e => e.By("System", "定时任务")), "DONE_BY_THE_RIGHT_PERSON@13"),
        Of("a review by the handler", "Rounds", f => f.Edit("review-recorded", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@13"),
        Of("a rectification planned by a job", "Rounds", f => f.Edit("rectification-planned", e => e.By("System", "定时任务")), "DONE_BY_THE_RIGHT_PERSON@14"),
        Of("a rectification told by a job", "Rounds", f => f.Edit("rectification-told", e => e.By("System", "短信平台")), "DONE_BY_THE_RIGHT_PERSON@15"),
        Of("a withdrawal entered by a job", "Ordinary", f => f.Before("completed", Withdrawal(f)), "DONE_BY_THE_RIGHT_PERSON@7"),
        Of("a report to the authority by the handler", "OutOfScope", f => f.Edit("reported-to-authority", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@4"),
        Of("a neighbour joined by the handler", "Merged", f => f.Edit("merged-in", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@5"),
        Of("the lead taken by the handler", "Changed", f => f.Edit("lead-handed-over", e => e.By("Staff", "s03")), "DONE_BY_THE_RIGHT_PERSON@6"),
        Of("archived by customer service", "Archived", f => f.Edit("archived", e => e.By("Staff", "s07")), "DONE_BY_THE_RIGHT_PERSON@3"),
        Of("the case handled by whom it is about", "Ordinary", f => f.Edit("accepted", e => e["complaintAbout"] = new JsonArray("s03")), "NOBODY_IN_OWN_CAUSE@4"),
        Of("the case reviewed by whom it is about", "Rounds", f => f.Edit("accepted", e => e["complaintAbout"] = new JsonArray("s02")), "NOBODY_IN_OWN_CAUSE@13"),
        Of("the case put right by whom it is about", "Rounds", f => f.Edit("accepted", e => e["complaintAbout"] = new JsonArray("s04")), "NOBODY_IN_OWN_CAUSE@14"),
        Of("dispatched before any category", "Ordinary", f => f.Remove("classified"), "CATEGORY_FIRST@3", "DUTY_BOOK_WHOLE@3", "CATEGORY_FIRST@6", "DUTY_BOOK_WHOLE@6", "NO_DUTY_OUTLIVES@10", "DUTIES_ENDED@10"),
        Of("another category by sorting again", "Ordinary", f => f.Before("dispatched", Again(f)), "CATEGORY_CHANGED_OPENLY@4", "DUTIES_STARTED@4", "COMPLETED_IN_ITS_WAY@8"),
        Of("another category without a word", "Changed", f => f.Remove("reclassified"), "DUES_MOVE_OPENLY@6", "FACT_FITS_CATEGORY@7", "DUTY_BOOK_WHOLE@7", "DUTIES_STARTED@7"),
        Of("reclassified with one's own approval", "Changed", f => f.Edit("reclassified", e => e["approver"]!["id"] = "s02"), "CATEGORY_CHANGED_OPENLY@5"),
        Of("reclassified behind the owner's back", "Changed", f => f.Edit("reclassified", e => e.Content.Remove("ownerTold")), "CATEGORY_CHANGED_OPENLY@5"),
        Of("reclassified with a way of telling, but no telling", "Changed", f => f.Edit("reclassified", e => e["ownerTold"] = new JsonObject { ["way"] = "Phone" }), "CATEGORY_CHANGED_OPENLY@5"),
        Of("a friend put in the complainant's place, who then confirms", "Rounds", f => Swapped(f), "COMPLAINANT_KEPT@23", "VERDICT_BY_THE_COMPLAINANT@24"),
        Of("a letter without a receipt", "Ordinary", f => f.Edit("accepted", e => e["channel"] = "Written"), "LETTER_RECEIPTED@1"),
        Of("reclassified from what it never was", "Changed", f => f.Edit("reclassified", e => e["from"] = "Consultation"), "CATEGORY_CHANGED_OPENLY@5"),
        Of("reclassified after the completion", "Ordinary", f => f.Before("result-fed-back", Turned(f)), "CATEGORY_CHANGED_OPENLY@8", "DUTIES_STARTED@8"),
        Of("a plan for a complex matter", "Complex", f => f.Before("stage-feedback-given", Plan(f)), "FACT_FITS_CATEGORY@8"),
    ];

    private static ForgedEvent Again(Forgery f)
    {
        var again = f.Copy("classified").At(DeskLife.At("04-28 08:25"));
        again["category"] = "Consultation";
        return again;
    }

    private static void Swapped(Forgery f)
    {
        var swap = f.Copy("progress-synced").At(DeskLife.At("05-07 10:02"));
        swap.Type = "intake-corrected.v1";
        swap.By("Staff", "s02");
        swap["round"] = 2;
        swap["field"] = "Name";
        swap["counterpart"] = new JsonObject { ["ref"] = "r-2002" };
        f.Before("owner-confirmed", swap, 2).Edit("owner-confirmed", e => e.By("Resident", "r-2002"), 2);
    }

    private static ForgedEvent Withdrawal(Forgery f)
    {
        var withdrawal = f.Copy("site-recorded").At(DeskLife.At("04-28 15:00"));
        withdrawal.Type = "withdrawal-recorded.v1";
        withdrawal.By("System", "定时任务");
        withdrawal["way"] = "Phone";
        return withdrawal;
    }

    private static ForgedEvent Turned(Forgery f)
    {
        var turned = f.Copy("classified").At(DeskLife.At("04-28 15:30"));
        turned.Type = "reclassified.v1";
        turned["from"] = "Ordinary";
        turned["category"] = "Consultation";
        turned["reason"] = new JsonObject { ["p"] = "原来只是咨询" };
        turned["approver"] = new JsonObject { ["kind"] = "Staff", ["id"] = "s05" };
        return turned;
    }

    private static ForgedEvent Plan(Forgery f)
    {
        var plan = f.Copy("progress-synced").At(DeskLife.At("04-30 21:00"));
        plan.Type = "plan-recorded.v1";
        plan["steps"] = new JsonObject { ["p"] = "分段维修" };
        plan["person"] = new JsonObject { ["id"] = "s03", ["name"] = "王五" };
        plan["due"] = "2026-06-10";
        return plan;
    }
}
