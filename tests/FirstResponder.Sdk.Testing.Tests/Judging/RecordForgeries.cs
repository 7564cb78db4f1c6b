using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with the record itself.</summary>
internal static class RecordForgeries
{
    public static IEnumerable<Forged> All =>
    [
        new("a content changed in place", () => Raw(e => e[5] = With(e[5], payload: System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(e[5].ToPayload()).Replace("换灯", "修灯", StringComparison.Ordinal)))), ["CHAIN_WHOLE@6"]),
        new("a record removed in place", () => Raw(e => e.RemoveAt(4)), ["CHAIN_WHOLE@5", "CHAIN_WHOLE@6", "DUTIES_ENDED@6", "CHAIN_WHOLE@7", "CHAIN_WHOLE@8", "CHAIN_WHOLE@9", "CHAIN_WHOLE@10", "NO_DUTY_OUTLIVES@10", "DUTIES_ENDED@10"]),
        new("two records swapped in place", () => Raw(e => (e[4], e[5]) = (e[5], e[4])), ["CHAIN_WHOLE@5", "CHAIN_WHOLE@6", "RECORDED_IN_ORDER@6", "CHAIN_WHOLE@7"]),
        new("the tail cut off, the head left", () => Raw(e => e.RemoveAt(e.Count - 1)), ["CHAIN_WHOLE@10"]),
        new("the head exchanged", () => new RecordedHistory(Ordinary.Company, Ordinary.CaseId, Ordinary.Events, new RecordedHead(Ordinary.Events.Count, ChainHash.None)), ["CHAIN_WHOLE@11"]),
        new("the tail cut off and the head rewritten, but a head was deposited", () => new Forgery(Ordinary).Remove("closed").Sealed(), ["CHAIN_WHOLE@10"], Ordinary.Head),
        new("all rewritten since a head was deposited", () => new Forgery(Ordinary).Edit("site-recorded", e => e["checklistItem"] = "已核对").Sealed(), ["CHAIN_WHOLE@7"], new RecordedHead(7, Ordinary.Events[6].Hash!.Value)),
        new("a number left out of an export", () => HistoryExport.Read(Export.Replace("\"number\":5", "\"number\":6", StringComparison.Ordinal)), ["NUMBERED_FROM_ONE@6"]),
        new("a type that nobody knows", () => new Forgery(Ordinary).Edit("site-recorded", e => e.Type = "auto-closed.v1").Sealed(), ["READABLE@6"]),
        new("a content that can't be read", () => Raw(e => e[5] = With(e[5], payload: [0x7B]), reseal: true), ["READABLE@6"]),
        Of("something of tomorrow", "Ordinary", f => f.Edit("site-recorded", e => e.OccurredAt += NodaTime.Duration.FromHours(20)), "NOT_IN_FUTURE@6"),
        Of("the time of recording goes back", "Ordinary", f => f.Edit("site-recorded", e => e.RecordedAt -= NodaTime.Duration.FromHours(1)), "NOT_IN_FUTURE@6", "RECORDED_IN_ORDER@6"),
        Of("a completion backdated before its dispatch", "Ordinary", f => Backdate(f), "MILESTONES_IN_ORDER@7"),
        Of("an entry from before the acceptance", "Ordinary", f => f.Edit("site-recorded", e => e.OccurredAt = DeskLife.At("04-28 07:00")), "LOGS_AFTER_ACCEPTANCE@6"),
        Of("an attempt from before the completion", "Rounds", f => f.Edit("follow-up-attempted", e => e.OccurredAt = DeskLife.At("05-05 15:00")), "LOGS_AFTER_ACCEPTANCE@19", "DUES_AS_THE_NOTICE_SAYS@19"),
        Of("accepted twice", "Ordinary", f => f.Before("dispatched", f.Copy("accepted").At(DeskLife.At("04-28 08:29"))), "ACCEPTED_FIRST_AND_ONCE@4", "DUTIES_STARTED@4"),
        Of("no acceptance", "Ordinary", f => f.Remove("accepted"), "ACCEPTED_FIRST_AND_ONCE@1", "DONE_BY_THE_RIGHT_PERSON@1", "DUTY_BOOK_WHOLE@1", "DUES_AS_THE_NOTICE_SAYS@1", "LED_BY_THE_LEAD@2", "DUTY_BOOK_WHOLE@2", "LED_BY_THE_LEAD@3", "LED_BY_THE_LEAD@7", "EVERY_CONTACT_TOLD@7", "STAGES_IN_ORDER@8", "CLOSED_FED_BACK@10"),
        Of("closed twice", "Ordinary", f => f.Append(f.Copy("closed")), "CLOSED_ONCE@12"),
        Of("work after the closing", "Ordinary", f => f.Append(f.Copy("site-recorded").At(DeskLife.At("04-29 12:00"))), "NOTHING_AFTER_THE_END@12"),
        Of("the rules changed by a job, to nobody's overlay, and a due pushed with them", "Ordinary", f => f.Before("completed", Loosened(f)), "RULES_CHANGED_OPENLY@7", "DONE_BY_THE_RIGHT_PERSON@7", "DUES_AS_THE_NOTICE_SAYS@8"),
        Of("the rules changed by nobody's overlay, and a duty dropped with them", "Ordinary", f => f.DropDuty("D-08").Before("completed", Loosened(f)), "RULES_CHANGED_OPENLY@7", "DONE_BY_THE_RIGHT_PERSON@7", "DUTIES_STARTED@8"),
        Of("the rules changed without a reason", "Migrated", f => f.Edit("rules-migrated", e => e.Content.Remove("reason")), "RULES_CHANGED_OPENLY@6"),
        Of("the rules changed with one's own approval", "Migrated", f => f.Edit("rules-migrated", e => e["approver"]!["id"] = "s05"), "RULES_CHANGED_OPENLY@6"),
        Of("the rules changed with a resident's approval", "Migrated", f => f.Edit("rules-migrated", e => e["approver"]!["kind"] = "Resident"), "RULES_CHANGED_OPENLY@6"),
        Of("the rules changed from others than were in force", "Migrated", f => f.Edit("rules-migrated", e => e["from"]!["hash"] = "00"), "RULES_CHANGED_OPENLY@6"),
        Of("the rules changed by customer service", "Migrated", f => f.Edit("rules-migrated", e => e.By("Staff", "s07")), "DONE_BY_THE_RIGHT_PERSON@6"),
        Of("a due pushed under a company's overlay", "Migrated", f => Pushed(f, "D-02"), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a duty dropped under a company's overlay", "Migrated", f => f.DropDuty("D-01"), "DUTIES_STARTED@2"),
        Of("a duty left running under a company's overlay", "Migrated", f => f["dispatched"].Ended.Clear(), "DUTIES_ENDED@4", "DUTIES_ENDED@7", "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("the feedback removed and all sealed anew", "Ordinary", f => f.Remove("result-fed-back"), "STAGES_IN_ORDER@8", "CLOSED_FED_BACK@10", "NO_DUTY_OUTLIVES@10", "DUTIES_ENDED@10"),
        Of("two records swapped and all sealed anew", "Ordinary", f => f.Swap("classified", "dispatched"), "CATEGORY_FIRST@2", "INFORMED_BEFORE_DISPATCH@2", "DUTY_BOOK_WHOLE@2", "RECORDED_IN_ORDER@3", "RECORDED_IN_ORDER@4", "MILESTONES_IN_ORDER@4", "DUTIES_ENDED@7", "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("an event duplicated", "Ordinary", f => f.Before("closed", f.Copy("completed").At(DeskLife.At("04-29 09:35"))), "COMPLETED_ONCE_PER_ROUND@11", "DUTIES_STARTED@11"),
    ];

    private static RecordedHistory Ordinary => Lives.All["Ordinary"].Value;

    private static string Export => HistoryJsonOf(new Forgery(Ordinary));

    private static string HistoryJsonOf(Forgery forgery)
    {
        var events = forgery.Sealed().Events;
        return "{\"company\":\"安居物业\",\"caseId\":\"C-1\",\"events\":[" + string.Join(",", events.Select((e, i) =>
            $"{{\"number\":{i + 1},\"fact\":\"{e.TypeName}\",\"occurredAt\":\"{e.OccurredAt}\",\"recordedAt\":\"{e.RecordedAt}\",\"commandId\":\"{e.CommandId}\",\"content\":{System.Text.Encoding.UTF8.GetString(e.ToPayload())}}}")) + "]}";
    }

    private static RecordedEvent With(RecordedEvent e, byte[] payload) => new(e.Number, e.TypeName, payload, e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash);

    private static RecordedHistory Raw(Action<List<RecordedEvent>> forge, bool reseal = false)
    {
        var events = Ordinary.Events.ToList();
        forge(events);
        return reseal
            ? Sealed.Of(DeskLife.Key, events.Select(e => (e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt!.Value, e.CommandId!)))
            : new RecordedHistory(Ordinary.Company, Ordinary.CaseId, [.. events.Select((e, i) => new RecordedEvent(i + 1, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash))], Ordinary.Head);
    }

    // The forger takes care of the duties too: everything that hung on the old time hangs on the new one.
    private static void Backdate(Forgery f)
    {
        var at = DeskLife.At("04-28 08:25");
        f["completed"].OccurredAt = at;
        foreach (var end in f["completed"].Ended)
        {
            end!["at"] = Iso(at);
        }

        Move(f.Duty("D-08"), at, 2);
        Move(f.Duty("D-09"), at, 24);
        f.End("D-08")["outcome"] = "Late";
        f.End("D-09")["outcome"] = "Late";
    }

    // An overlay that nobody asked for is pinned, and what it is said to allow follows.
    private static ForgedEvent Loosened(Forgery f)
    {
        var migrated = f.Copy("site-recorded").At(DeskLife.At("04-28 15:00"));
        migrated.Type = "rules-migrated.v1";
        migrated.By("System", "夜间任务");
        migrated["reason"] = new System.Text.Json.Nodes.JsonObject { ["p"] = "规则更新" };
        migrated["from"] = f["accepted"]["pin"]!.DeepClone();
        migrated["to"] = f["accepted"]["pin"]!.DeepClone();
        migrated["to"]!["overlays"] = new System.Text.Json.Nodes.JsonArray("x");
        if (f.Events.Any(e => e.Opened.Any(d => d!["rule"]!.GetValue<string>() == "D-08")))
        {
            f.Duty("D-08")["due"] = "2026-04-28T11:10:00Z";
            f.Duty("D-08")["lateFrom"] = "2026-04-28T11:10:00.001Z";
        }

        return migrated;
    }

    private static void Pushed(Forgery f, string rule)
    {
        f.Duty(rule)["due"] = "2026-04-30T00:05:00Z";
        f.Duty(rule)["lateFrom"] = "2026-04-30T00:05:00.001Z";
    }

    private static void Move(System.Text.Json.Nodes.JsonObject duty, NodaTime.Instant start, int hours)
    {
        duty["start"] = Iso(start);
        duty["due"] = Iso(start + NodaTime.Duration.FromHours(hours));
        duty["lateFrom"] = Iso(start + NodaTime.Duration.FromHours(hours) + NodaTime.Duration.FromMilliseconds(1));
    }

    public static string Iso(NodaTime.Instant at) => at.ToDateTimeUtc().ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
