using System.Text.Json.Nodes;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with who answers and what the matter is.</summary>
internal static class PeopleForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("no first responder", "Ordinary", f => f.Edit("accepted", e => e.Content.Remove("firstResponder")), "FIRST_RESPONDER_SET@1", "LED_BY_THE_LEAD@3", "LED_BY_THE_LEAD@4", "LED_BY_THE_LEAD@8"),
        Of("the first responder changed by a later event", "Changed", f => f.Edit("lead-handed-over", e => e["firstResponder"] = new JsonObject { ["id"] = "s07", ["name"] = "吴九" }), "FIRST_RESPONDER_KEPT@6"),
        Of("the lead handed over by who doesn't hold it", "Changed", f => f.Edit("lead-handed-over", e => e["from"]!["id"] = "s04"), "LEAD_HANDED_OVER_OPENLY@6"),
        Of("the lead handed over without approval", "Changed", f => f.Edit("lead-handed-over", e => e.Content.Remove("approver")), "LEAD_HANDED_OVER_OPENLY@6"),
        Of("dispatched by the handler himself", "Ordinary", f => f.Edit("dispatched", e => e.By("Staff", "s03")), "LED_BY_THE_LEAD@4"),
        Of("feedback by a job", "Ordinary", f => f.Edit("result-fed-back", e => e.By("System", "定时任务")), "LED_BY_THE_LEAD@8"),
        Of("dispatched before any category", "Ordinary", f => f.Remove("classified"), "CATEGORY_FIRST@3", "DUTY_BOOK_WHOLE@3", "CATEGORY_FIRST@6", "DUTY_BOOK_WHOLE@6", "NO_DUTY_OUTLIVES@10", "DUTIES_ENDED@10"),
        Of("another category by sorting again", "Ordinary", f => f.Before("dispatched", Again(f)), "CATEGORY_CHANGED_OPENLY@4", "DUTIES_STARTED@4", "COMPLETED_IN_ITS_WAY@8"),
        Of("another category without a word", "Changed", f => f.Remove("reclassified"), "DUES_MOVE_OPENLY@6", "FACT_FITS_CATEGORY@7", "DUTY_BOOK_WHOLE@7", "DUTIES_STARTED@7"),
        Of("reclassified with one's own approval", "Changed", f => f.Edit("reclassified", e => e["approver"]!["id"] = "s02"), "CATEGORY_CHANGED_OPENLY@5"),
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
