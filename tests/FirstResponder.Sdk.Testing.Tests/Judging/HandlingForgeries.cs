using System.Text.Json.Nodes;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with how the matter was handled.</summary>
internal static class HandlingForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("an emergency completed without having been started", "Gas", f => f.Remove("emergency-started"), "EMERGENCY_HANDLED@3", "DUTY_BOOK_WHOLE@3", "EMERGENCY_HANDLED@4", "DUTY_BOOK_WHOLE@5", "DUTY_BOOK_WHOLE@6", "DUTIES_STARTED@6", "DUTY_BOOK_WHOLE@7", "EMERGENCY_HANDLED@8", "DUTIES_ENDED@8", "NO_DUTY_OUTLIVES@12", "DUTIES_ENDED@12"),
        Of("an emergency completed without the project head", "Gas", f => f.Edit("emergency-reported", e => e["target"] = "Gas"), "EMERGENCY_HANDLED@4", "DUTIES_ENDED@4", "EMERGENCY_HANDLED@9"),
        Of("an emergency completed without the fire brigade", "Gas", f => f.Edit("emergency-reported", e => e["target"] = "Gas", 3), "EMERGENCY_HANDLED@8", "DUTIES_ENDED@8", "EMERGENCY_HANDLED@9"),
        Of("a gas leak that nobody was told of", "Gas", f => Hushed(f), "EMERGENCY_HANDLED@3", "EMERGENCY_HANDLED@7"),
        Of("departments called told that weren't", "Gas", f => f.Edit("emergency-reported", e => e.Content.Remove("outstanding")), "EMERGENCY_HANDLED@4"),
        Of("an explanation by the handler called the lead's", "Extended", f => f.Edit("owner-contacted", e => e.By("Staff", "s03")), "LED_BY_THE_LEAD@7", "DUTIES_ENDED@7"),
        Of("told without process", "Ordinary", f => f.Edit("owner-informed-at-intake", e => e.Content.Remove("process")), "INFORMED_BEFORE_DISPATCH@3"),
        Of("told without an expected limit", "Ordinary", f => f.Edit("owner-informed-at-intake", e => e.Content.Remove("expectedDue")), "INFORMED_BEFORE_DISPATCH@3"),
        Of("not told, for no reason", "Ordinary", f => f.DropDuty("J-14a").Edit("owner-informed-at-intake", e => e["told"] = false), "DUTIES_STARTED@1", "INFORMED_BEFORE_DISPATCH@3"),
        Of("a response that is none", "Complex", f => f.Edit("responded", e => e["kind"] = "AutoReply"), "RESPONDED_OUTWARDLY@4"),
        Of("a report to no authority", "OutOfScope", f => f.Edit("reported-to-authority", e => e["org"] = " "), "GUIDED_AFTER_REPORT@4"),
        Of("a report made in no way", "OutOfScope", f => f.Edit("reported-to-authority", e => e.Content.Remove("way")), "GUIDED_AFTER_REPORT@4"),
        Of("handled without the answer, for somebody once withdrew", "Consultation", f => Spared(f), "DUTIES_STARTED@2", "COMPLETED_IN_ITS_WAY@4"),
        Of("a dispatch without requirements", "Ordinary", f => f.Edit("dispatched", e => e["requirements"] = Blank()), "DISPATCHED_TO_SOMEBODY@4"),
        Of("a dispatch to nobody", "Ordinary", f => f.Edit("dispatched", e => e.Content.Remove("handler")), "DISPATCHED_TO_SOMEBODY@4", "DONE_BY_THE_RIGHT_PERSON@5", "DONE_BY_THE_RIGHT_PERSON@7"),
        Of("a plan without a date", "Extended", f => f.Edit("plan-recorded", e => e.Content.Remove("due")), "PLAN_EXECUTABLE@5"),
        Of("an extension noticed after its limit", "Extended", f => Late(f), "EXTENSION_NOTICED_IN_TIME@8"),
        Of("an extension without a cause", "Extended", f => f.Edit("extension-noticed", e => e.Content.Remove("cause")), "EXTENSION_NOTICED_IN_TIME@8"),
        Of("an extension in force without consent", "Extended", f => Silent(f), "EXTENSION_AGREED@8", "DUTIES_STARTED@8", "DUTIES_ENDED@8"),
        Of("consent before the notice", "Extended", f => Early(f), "EXTENSION_AGREED@8"),
        Of("consent to another time", "Extended", f => f.Edit("extension-consented", e => e["eta"] = "2026-05-20T10:00:00Z"), "EXTENSION_AGREED@9", "DUES_AS_THE_NOTICE_SAYS@9"),
        Of("a study without a limit", "Complex", f => f.Edit("study-held", e => e.Content.Remove("limit")), "STUDY_WHOLE@5", "DUES_AS_THE_NOTICE_SAYS@5"),
        Of("a stage feedback without measures", "Complex", f => f.Edit("stage-feedback-given", e => e.Content.Remove("measures")), "STAGE_FEEDBACK_WHOLE@8"),
        Of("a formal notice by telephone", "Complex", f => f.Edit("formal-notice-given", e => e["way"] = "Phone"), "FORMAL_NOTICE_FORMAL@9"),
        Of("a formal notice without a firm date", "Complex", f => f.Edit("formal-notice-given", e => e.Content.Remove("firmDate")), "FORMAL_NOTICE_FORMAL@9", "DUES_AS_THE_NOTICE_SAYS@9"),
        Of("a formal notice with a date that has passed", "Complex", f => f.Edit("formal-notice-given", e => e["firmDate"] = "2026-05-10"), "FORMAL_NOTICE_FORMAL@9", "DUES_AS_THE_NOTICE_SAYS@9"),
        Of("guided without a report", "OutOfScope", f => f.Remove("reported-to-authority").Edit("classified", e => e.Opened.RemoveAll(d => d!["rule"]!.GetValue<string>() == "D-12b")), "DUTIES_STARTED@2", "GUIDED_AFTER_REPORT@4"),
        Of("guided with a mere refusal", "OutOfScope", f => f.Edit("guided", e => e["explanation"] = new JsonObject { ["p"] = "不归我们管。" }), "GUIDED_AFTER_REPORT@5"),
        Of("guided without a contact", "OutOfScope", f => f.Edit("guided", e => e["contact"] = " "), "GUIDED_AFTER_REPORT@5"),
        Of("answered without a basis", "Consultation", f => f.Edit("answered", e => e["basis"] = ""), "ANSWERED_WITH_BASIS@3"),
        Of("dispatched before the owner was told", "Ordinary", f => f.Remove("owner-informed-at-intake").DropDuty("J-14a"), "DUTIES_STARTED@1", "INFORMED_BEFORE_DISPATCH@3"),
        Of("a complex matter dispatched without a study", "Complex", f => f.Swap("study-held", "dispatched").Edit("study-held", e => e.At(DeskLife.At("04-30 18:00"))).Edit("dispatched", e => e.At(DeskLife.At("04-30 17:50"))), "INFORMED_BEFORE_DISPATCH@5", "DUES_AS_THE_NOTICE_SAYS@5", "OUTCOMES_TRUE@6", "DUES_AS_THE_NOTICE_SAYS@6"),
        Of("completed without the answer that the category demands", "Consultation", f => f.Remove("answered").Edit("completed", e => e["kind"] = "Handled"), "DUTIES_STARTED@2", "COMPLETED_IN_ITS_WAY@3"),
        Of("completed as withdrawn though nobody withdrew", "Ordinary", f => f.Edit("completed", e => e["kind"] = "Withdrawn"), "COMPLETED_IN_ITS_WAY@7"),
        Of("completed without a result", "Ordinary", f => f.Edit("completed", e => e.Content.Remove("result")), "COMPLETED_IN_ITS_WAY@7"),
    ];

    private static void Hushed(Forgery f)
    {
        f.DropDuty("D-11c").Remove("emergency-reported", 3).Remove("emergency-reported", 2);
        f["emergency-started"].Content.Remove("departments");
        f["emergency-reported"].Content.Remove("outstanding");
    }

    private static void Spared(Forgery f)
    {
        var withdrawal = f.Copy("answered");
        withdrawal.Type = "withdrawal-recorded.v1";
        f.Before("completed", withdrawal).Remove("answered").Edit("completed", e => e["kind"] = "Handled");
    }

    private static JsonObject Blank() => new() { ["p"] = "  " };

    private static void Late(Forgery f)
    {
        f["extension-noticed"].At(DeskLife.At("04-29 08:05"));
        f["extension-consented"].At(DeskLife.At("04-29 08:10"));
        f.End("D-02b")["at"] = "2026-04-29T00:10:00Z";
        f.End("D-02b")["outcome"] = "Missed";
        f.Duty("C-10E")["start"] = "2026-04-29T00:10:00Z";
    }

    // The date that the company wished for is written in as if the owner had agreed.
    private static void Silent(Forgery f)
    {
        f["extension-noticed"].Content["opened"] = f["extension-consented"]["opened"]!.DeepClone();
        f["extension-noticed"].Content["ended"] = f["extension-consented"]["ended"]!.DeepClone();
        f.Remove("extension-consented");
        f.Duty("C-10E")["start"] = RecordForgeries.Iso(f["extension-noticed"].OccurredAt);
        f.End("D-02b")["at"] = RecordForgeries.Iso(f["extension-noticed"].OccurredAt);
    }

    private static void Early(Forgery f)
    {
        var (notice, consent) = (f["extension-noticed"], f["extension-consented"]);
        f.Swap("extension-noticed", "extension-consented");
        notice.At(DeskLife.At("04-28 17:20"));
        consent.At(DeskLife.At("04-28 17:00"));
        f.End("D-02b")["at"] = RecordForgeries.Iso(consent.OccurredAt);
        f.Duty("C-10E")["start"] = RecordForgeries.Iso(consent.OccurredAt);
    }
}
