using System.Text.Json.Nodes;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with feedback, follow-up, review and closing: what systems in the field do.</summary>
internal static class ClosingForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("a round skipped", "Rounds", f => f.Edit("review-opened", e => e["round"] = 3), "ROUNDS_COUNTED@12"),
        Of("a review of another round", "Rounds", f => f.Edit("review-opened", e => e["reviewOf"] = 2), "ROUNDS_COUNTED@12"),
        Of("a closing that counts fewer rounds", "Rounds", f => f.Edit("closed", e => e["rounds"] = 1), "ROUNDS_COUNTED@24"),
        Of("followed up before the feedback", "Ordinary", f => f.Before("result-fed-back", f.Copy("followed-up").At(DeskLife.At("04-28 15:30"))), "STAGES_IN_ORDER@8", "DUTIES_STARTED@8", "DUTIES_ENDED@8"),
        Of("fed back before the completion", "Ordinary", f => f.Before("completed", f.Copy("result-fed-back").At(DeskLife.At("04-28 15:00"))), "STAGES_IN_ORDER@7"),
        Of("a push that was refused counted as feedback", "Rounds", f => Counted(f), "FEEDBACK_REACHED_THE_OWNER@8"),
        Of("feedback by a way that the owner never accepted", "Ordinary", f => f.Edit("result-fed-back", e => e["way"] = "Sms"), "FEEDBACK_REACHED_THE_OWNER@8"),
        Of("a neighbour not told, but marked as told", "Merged", f => f.Edit("result-fed-back", e => e["complete"] = true), "EVERY_CONTACT_TOLD@8", "DUTIES_ENDED@8"),
        Of("closed though a neighbour was never told", "Merged", f => f.Remove("result-fed-back", 2).Edit("result-fed-back", e => e["complete"] = true), "EVERY_CONTACT_TOLD@8", "DUTIES_ENDED@8", "STAGES_IN_ORDER@9", "CLOSED_FED_BACK@11", "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("a follow-up by a job", "Ordinary", f => f.Edit("followed-up", e => e.By("System", "定时任务")), "FOLLOW_UP_BY_A_HUMAN@9"),
        Of("a follow-up typed by a job", "Ordinary", f => f.Edit("followed-up", e => e.TypedBy("System", "定时任务")), "FOLLOW_UP_BY_A_HUMAN@9"),
        Of("an attempt by a robot", "Rounds", f => f.Edit("follow-up-attempted", e => e.By("System", "外呼机器人"), 2), "FOLLOW_UP_BY_A_HUMAN@20"),
        Of("a follow-up by the handler", "Ordinary", f => f.Edit("followed-up", e => e.By("Staff", "s03")), "FOLLOW_UP_BY_THE_RIGHT_ROLE@9"),
        Of("a follow-up by the guard", "Ordinary", f => f.Edit("followed-up", e => e.By("Staff", "s01")), "FOLLOW_UP_BY_THE_RIGHT_ROLE@9"),
        Of("a follow-up by the guard, whom the record calls customer service", "Ordinary", f => f.Edit("followed-up", e => e.By("Staff", "s01", "CustomerService")), "FOLLOW_UP_BY_THE_RIGHT_ROLE@9"),
        Of("a follow-up by the ledger keeper, whom the record calls customer service", "Ordinary", f => f.Edit("followed-up", e => e.By("Staff", "s06", "CustomerService, LedgerKeeper")), "FOLLOW_UP_BY_THE_RIGHT_ROLE@9"),
        Of("a follow-up by bulk message", "Ordinary", f => f.Edit("followed-up", e => e["way"] = "BulkSms"), "FOLLOW_UP_ITEMS@9"),
        Of("items missing, yet complete", "Ordinary", f => f.Edit("followed-up", e => e.Content.Remove("attitude")), "FOLLOW_UP_ITEMS@9", "DUTIES_STARTED@9", "DUTIES_ENDED@9", "CLOSED_FOLLOWED_UP@11"),
        Of("a dissatisfied owner marked as content", "Ordinary", f => f.Edit("followed-up", e => e["satisfaction"] = "Dissatisfied"), "FOLLOW_UP_ITEMS@9", "REVIEW_OPENED_AT_ONCE@9", "DUTIES_STARTED@9", "VERDICT_AGREES_WITH_THE_CALL@10"),
        Of("a dissatisfied owner without a review", "Rounds", f => f.Remove("review-opened"), "REVIEW_OPENED_AT_ONCE@11", "ALWAYS_AN_OPEN_DUTY@11", "ROUNDS_COUNTED@12", "ALWAYS_AN_OPEN_DUTY@12", "ROUNDS_COUNTED@13", "ALWAYS_AN_OPEN_DUTY@13", "ROUNDS_COUNTED@14", "DUTY_BOOK_WHOLE@14", "ROUNDS_COUNTED@15", "ROUNDS_COUNTED@16", "COMPLETED_ONCE_PER_ROUND@16", "ROUNDS_COUNTED@17", "ROUNDS_COUNTED@18", "ROUNDS_COUNTED@19", "ROUNDS_COUNTED@20", "ROUNDS_COUNTED@21", "ROUNDS_COUNTED@22", "ROUNDS_COUNTED@23"),
        Of("an objection without a review", "Ordinary", f => f.Before("followed-up", Objection(f)), "REVIEW_OPENED_AT_ONCE@9"),
        Of("a review without its cause", "Rounds", f => f.Edit("review-recorded", e => e.Content.Remove("cause")), "REVIEW_STEPS_WHOLE@13"),
        Of("a review without a plan", "Rounds", f => f.Remove("rectification-planned"), "DUTIES_ENDED@14", "DONE_BY_THE_RIGHT_PERSON@15", "DONE_BY_THE_RIGHT_PERSON@16", "REVIEW_BEFORE_COMPLETION@16", "CLOSED_REVIEWED@23"),
        Of("a plan that the owner was never told", "Rounds", f => f.Remove("rectification-told"), "DUTY_BOOK_WHOLE@15", "REVIEW_BEFORE_COMPLETION@16", "DUTY_BOOK_WHOLE@16", "CLOSED_REVIEWED@23", "NO_DUTY_OUTLIVES@23", "DUTIES_ENDED@23"),
        Of("a verdict by a job", "Rounds", f => f.Edit("owner-confirmed", e => e.By("System", "超时默认好评"), 2), "VERDICT_BY_A_HUMAN@23"),
        Of("a verdict typed by a job", "Rounds", f => f.Edit("owner-confirmed", e => e.TypedBy("System", "超时默认好评"), 2), "VERDICT_BY_A_HUMAN@23"),
        Of("a verdict by a neighbour", "Rounds", f => f.Edit("owner-confirmed", e => e["relation"] = "Neighbour", 2), "VERDICT_BY_THE_COMPLAINANT@23"),
        Of("a verdict by a resident of another case", "Rounds", f => f.Edit("owner-confirmed", e => e.By("Resident", "r-9999"), 2), "VERDICT_BY_THE_COMPLAINANT@23"),
        Of("consent to an extension by a neighbour", "Extended", f => f.Edit("extension-consented", e => e["relation"] = "Neighbour"), "VERDICT_BY_THE_COMPLAINANT@9"),
        Of("a confirmation copied from the first round", "Rounds", f => f.Edit("owner-confirmed", e => e["evidence"]!["ref"] = "rec/1.wav", 2), "CONFIRMATION_OF_ITS_ROUND@23"),
        Of("the first round's confirmation moved into the second, as it was", "Rounds", f => f.Remove("owner-confirmed", 2).Before("closed", f.Copy("owner-confirmed")), "RECORDED_IN_ORDER@23", "MILESTONES_IN_ORDER@23", "ROUNDS_COUNTED@23", "CONFIRMATION_OF_ITS_ROUND@23"),
        Of("a confirmation from before the completion", "Rounds", f => Premature(f), "CONFIRMATION_OF_ITS_ROUND@17"),
        Of("a verdict that contradicts its call", "Ordinary", f => f.Edit("followed-up", e => e["satisfaction"] = "Neutral"), "VERDICT_AGREES_WITH_THE_CALL@10"),
        Of("an objection kept as a confirmation", "Ordinary", f => f.Edit("owner-confirmed", e => e["verdict"] = "Objection"), "VERDICT_AGREES_WITH_THE_CALL@10"),
        Of("closed without any completion", "Ordinary", f => f.RemoveFrom("completed").Append(new Forgery(Lives.All["Ordinary"].Value)["closed"]), "CLOSED_COMPLETED@7", "CLOSED_FED_BACK@7", "CLOSED_FOLLOWED_UP@7", "CLOSED_CONFIRMED@7", "NO_DUTY_OUTLIVES@7", "DUTY_BOOK_WHOLE@7", "DUTIES_ENDED@7"),
        Of("closed before the follow-up", "Ordinary", f => f.Remove("followed-up").Remove("owner-confirmed"), "CLOSED_FOLLOWED_UP@9", "CLOSED_CONFIRMED@9", "NO_DUTY_OUTLIVES@9", "DUTY_BOOK_WHOLE@9", "DUTIES_ENDED@9"),
        Of("closed with nothing but attempts", "Rounds", f => f.Remove("followed-up", 2).Remove("owner-confirmed", 2), "CLOSED_FOLLOWED_UP@22", "CLOSED_CONFIRMED@22", "NO_DUTY_OUTLIVES@22", "DUTY_BOOK_WHOLE@22", "DUTIES_ENDED@22"),
        Of("closed on silence", "Ordinary", f => f.Remove("owner-confirmed"), "CLOSED_CONFIRMED@10"),
        Of("closed on the first round's confirmation", "Rounds", f => f.Remove("owner-confirmed", 2), "CLOSED_CONFIRMED@23"),
        Of("closed while the owner is dissatisfied", "Ordinary", f => f.Before("closed", No(f)), "REVIEW_OPENED_AT_ONCE@11", "CLOSED_CONFIRMED@12"),
        Of("closed with the review left undone", "Rounds", f => f.RemoveFrom("review-recorded").Append(new Forgery(Lives.All["Rounds"].Value)["closed"]), "CLOSED_COMPLETED@13", "CLOSED_FED_BACK@13", "CLOSED_FOLLOWED_UP@13", "CLOSED_CONFIRMED@13", "CLOSED_REVIEWED@13", "NO_DUTY_OUTLIVES@13", "DUTY_BOOK_WHOLE@13", "DUTIES_ENDED@13"),
        Of("closed by a job", "Ordinary", f => f.Edit("closed", e => e.By("System", "自动销号")), "CLOSED_BY_A_PERSON@11"),
        Of("closed by the owner", "Ordinary", f => f.Edit("closed", e => e.By("Resident", "r-1001")), "CLOSED_BY_A_PERSON@11"),
        Of("closed by the handler", "Ordinary", f => f.Edit("closed", e => e.By("Staff", "s03")), "CLOSED_BY_A_PERSON@11"),
        Of("closed by the guard, whom the record calls the ledger keeper", "Ordinary", f => f.Edit("closed", e => e.By("Staff", "s01", "LedgerKeeper")), "CLOSED_BY_A_PERSON@11"),
        Of("closed by the project head, whom the record calls the ledger keeper", "Ordinary", f => f.Edit("closed", e => e.By("Staff", "s05", "LedgerKeeper")), "CLOSED_BY_A_PERSON@11"),
        Of("the archive kept for a year", "Ordinary", f => f.Edit("closed", e => e["notBefore"] = "2027-04-29T16:00:00Z"), "ARCHIVE_KEPT_THREE_YEARS@11"),
        Of("the archive purged after a year", "Ordinary", f => f.Append(Purge(f)), "ARCHIVE_KEPT_THREE_YEARS@12"),
        Of("a master that was accepted later", "Merged", f => f.Edit("merged-in", e => e["contact"]!["acceptedAt"] = "2026-04-27T00:00:00Z"), "MERGE_SWALLOWS_NO_VOICE@5"),
        Of("a neighbour joined without consent", "Merged", f => f.Edit("merged-in", e => e.Content.Remove("representationConsent")), "MERGE_SWALLOWS_NO_VOICE@5"),
        Of("a neighbour who takes the owner's place", "Merged", f => f.Edit("merged-in", e => e["contact"]!["id"] = "c1"), "MERGE_SWALLOWS_NO_VOICE@5", "EVERY_CONTACT_TOLD@8"),
        Of("merged away after the completion", "Ordinary", f => f.RemoveFrom("followed-up").Append(Away()), "MERGE_SWALLOWS_NO_VOICE@9", "MERGED_BOTH_WAYS@9"),
        Of("archived with one's own approval", "Archived", f => f.Edit("archived", e => e["approver"]!["id"] = "s05"), "ARCHIVED_WITH_APPROVAL@3"),
        Of("archived without evidence", "Archived", f => f.Edit("archived", e => e.Content.Remove("evidence")), "ARCHIVED_WITH_APPROVAL@3"),
    ];

    private static void Counted(Forgery f)
    {
        f.Remove("result-fed-back");
        f.Edit("feedback-attempted", e =>
        {
            e.Type = "result-fed-back.v1";
            e["complete"] = true;
            e["contacts"] = new JsonArray("c1");
            e["content"] = new JsonObject { ["p"] = "灯已修好" };
            e["evidence"] = "43101";
            e["delivery"] = "Refused";
            e.Ended.Add(new JsonObject { ["key"] = "D-08#round.1", ["outcome"] = "Met", ["at"] = RecordForgeries.Iso(e.OccurredAt) });
        });
    }

    private static void Premature(Forgery f)
    {
        var confirmed = f["owner-confirmed", 2].At(DeskLife.At("05-05 15:00"));
        f.Remove("owner-confirmed", 2).Before("completed", confirmed, 2);
    }

    private static ForgedEvent Objection(Forgery f)
    {
        var objection = f.Copy("owner-confirmed").At(DeskLife.At("04-28 18:00"));
        objection.Type = "owner-objected.v1";
        objection["verdict"] = "Objection";
        return objection;
    }

    private static ForgedEvent No(Forgery f)
    {
        var call = f.Copy("followed-up").At(DeskLife.At("04-29 09:35"));
        call["satisfaction"] = "VeryDissatisfied";
        call["dissatisfied"] = true;
        return call;
    }

    private static ForgedEvent Purge(Forgery f)
    {
        var purge = f.Copy("closed").At(DeskLife.At("2027-05-01 10:00"));
        purge.Type = "purged.v1";
        return purge;
    }

    private static ForgedEvent Away()
    {
        var merged = new Forgery(Lives.All["Merged duplicate"].Value)["merged-into"].At(DeskLife.At("04-28 17:00"));
        merged.Content["ended"] = new JsonArray(new JsonObject { ["key"] = "D-09#round.1", ["outcome"] = "Superseded", ["at"] = RecordForgeries.Iso(merged.OccurredAt) });
        return merged;
    }
}
