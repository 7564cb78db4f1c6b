using System.Text.Json.Nodes;
using static FirstResponder.Sdk.Testing.Tests.Judging.Forged;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating with duties and their clocks.</summary>
internal static class DutyForgeries
{
    public static IEnumerable<Forged> All =>
    [
        Of("a duty without a due", "Ordinary", f => Without(f.Duty("D-08"), "due", "lateFrom"), "DUTY_HAS_OWNER_AND_DUE@7", "DUES_AS_THE_NOTICE_SAYS@7"),
        Of("a duty that nobody answers for", "Ordinary", f => f.Duty("D-08").Remove("owner"), "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("a legal duty without its clause", "Ordinary", f => f.Duty("D-08")["clause"] = "", "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("an internal duty that claims a clause", "Ordinary", f => f.Duty("I-14")["clause"] = "附件2 第十四条", "DUTY_HAS_OWNER_AND_DUE@4"),
        Of("a legal duty called the company's own", "Ordinary", f => Called(f.Duty("D-08"), "Enterprise", ""), "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("a legal duty called a contract's where there is none", "Ordinary", f => Called(f.Duty("D-08"), "Contract", "附件2 第十四条", "合同第八条"), "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("a legal duty under another clause", "Ordinary", f => f.Duty("D-02")["clause"] = "附件2 第十一条", "DUTY_HAS_OWNER_AND_DUE@2"),
        Of("a duty shifted to another post", "Ordinary", f => f.Duty("D-02")["owner"] = "CustomerService", "DUTY_HAS_OWNER_AND_DUE@2"),
        Of("an immediate duty whose neglect nobody notices", "Ordinary", f => f.Duty("J-08").Remove("alertAt"), "DUTY_HAS_OWNER_AND_DUE@1"),
        Of("a duty that no extension moves called movable", "Ordinary", f => f.Duty("D-08")["isExtendable"] = true, "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("a limit of handling that isn't called one", "Ordinary", f => f.Duty("D-02").Remove("isHandling"), "DUTY_HAS_OWNER_AND_DUE@2"),
        Of("a duty that outlives its review", "Rounds", f => f.Duty("D-09")["acrossRounds"] = true, "DUTY_HAS_OWNER_AND_DUE@7"),
        Of("a notice that only binds if", "Complex", f => f.Duty("D-05")["isConditional"] = true, "DUTY_HAS_OWNER_AND_DUE@2"),
        Of("a late entry in time without its mark", "Backdated", f => f.End("D-02").Remove("backdated"), "OUTCOMES_TRUE@5"),
        Of("an entry in time marked as late", "Ordinary", f => f.End("D-02")["backdated"] = true, "OUTCOMES_TRUE@7"),
        Of("a follow-up called rings", "Ordinary", f => f.End("D-09")["as"] = "CarriedOut", "DUTIES_ENDED@9"),
        Of("rings called a follow-up", "Rounds", f => f.End("D-09", 2).Remove("as"), "DUTIES_ENDED@21"),
        Of("a duty dropped", "Ordinary", f => f.DropDuty("D-08"), "DUTIES_STARTED@7"),
        Of("a case that rests on nothing", "Ordinary", f => f.RemoveFrom("followed-up").DropDuty("D-09"), "DUTIES_STARTED@7", "ALWAYS_AN_OPEN_DUTY@8"),
        Of("a duty left open at the closing", "Ordinary", f => f["closed"].Content.Remove("ended"), "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("the limit of handling left open at the completion", "Ordinary", f => f["completed"].Ended.RemoveAll(e => e!["key"]!.GetValue<string>() == "D-02#round.1"), "NO_DUTY_OUTLIVES@7", "DUTIES_ENDED@7", "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("a duty opened a second time with a later due", "Ordinary", f => Reopened(f), "DUTY_BOOK_WHOLE@6", "DUTIES_STARTED@6", "DUES_AS_THE_NOTICE_SAYS@6", "NO_DUTY_OUTLIVES@7", "DUTIES_ENDED@7", "NO_DUTY_OUTLIVES@11", "DUTIES_ENDED@11"),
        Of("a duty ended that isn't open", "Ordinary", f => f["site-recorded"].Ended.Add(End("D-04#round.1", "Met", "2026-04-28T02:40:00Z")), "DUTY_BOOK_WHOLE@6"),
        Of("late made met", "Late", f => f.End("D-02")["outcome"] = "Met", "OUTCOMES_TRUE@7"),
        Of("late made met by another time", "Late", f => Whitewash(f.End("D-02"), "2026-04-29T00:00:00Z"), "OUTCOMES_TRUE@7"),
        Of("missed made superseded", "Late", f => f.End("D-08")["outcome"] = "Superseded", "OUTCOMES_TRUE@8", "DUTIES_ENDED@8"),
        Of("a due pushed silently", "Ordinary", f => Push(f.Duty("D-02"), "2026-04-30T00:05:00Z", "2026-04-30T00:05:00.001Z"), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("feedback given four hours instead of two", "Ordinary", f => Push(f.Duty("D-08"), "2026-04-28T11:10:00Z", "2026-04-28T11:10:00.001Z"), "DUES_AS_THE_NOTICE_SAYS@7"),
        Of("a clock that starts with the dispatch", "Ordinary", f => Restart(f.Duty("D-02"), "2026-04-28T00:30:00Z", "2026-04-29T00:30:00Z", "2026-04-29T00:30:00.001Z"), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a make-up Saturday left out of seven working days", "Complex", f => Push(f.Duty("D-05"), "2026-05-14T16:00:00Z", "2026-05-14T16:00:00Z"), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("weekends and holidays counted as working days", "Complex", f => Push(f.Duty("D-05"), "2026-05-07T16:00:00Z", "2026-05-07T16:00:00Z"), "DUES_AS_THE_NOTICE_SAYS@2", "OUTCOMES_TRUE@8"),
        Of("the notice due later than the seven days", "Complex", f => Push(f.Duty("D-06"), "2026-05-20T16:00:00Z", "2026-05-20T16:00:00Z"), "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a promise to the owner kept with another date", "Rounds", f => Push(f.Duty("C-16"), "2026-05-10T04:00:00Z", "2026-05-10T04:00:00.001Z"), "DUES_AS_THE_NOTICE_SAYS@15"),
        Of("a published due called provisional", "Complex", f => f.Duty("D-05")["isProvisional"] = true, "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a limit of law counted on a company's own days", "Complex", f => f.Duty("D-05")["calendar"] = Lives.CompanyDays.Version, "DUES_AS_THE_NOTICE_SAYS@2"),
        Of("a limit of law moved onto a company's own days", "Changed", f => Moved(f)["calendar"] = Lives.LocalCompanyDays.Version, "DUES_AS_THE_NOTICE_SAYS@7"),
        Of("a due moved from what it never was", "Changed", f => Moved(f)["oldDue"] = "2026-05-08T16:00:00Z", "DUES_MOVE_OPENLY@7"),
        Of("a due moved further than the calendar does", "Changed", f => Push(Moved(f), "2026-06-01T16:00:00Z", "2026-06-01T16:00:00Z", "newDue", "newLateFrom"), "DUES_AS_THE_NOTICE_SAYS@7"),
        Of("a due moved by a remark", "Changed", f => f["duties-recomputed"].Type = "remarked.v1", "DONE_BY_THE_RIGHT_PERSON@7", "DUES_MOVE_OPENLY@7"),
        Of("a due moved that had passed", "Changed", f => f.Remove("study-held").Edit("duties-recomputed", e => e.At(DeskLife.At("05-20 10:00"))), "DUES_MOVE_OPENLY@7"),
        Of("a due announced twice", "Late", f => f.Before("completed", f.Copy("duty-fell-due", f.Events.Count(e => e.Type == "duty-fell-due.v1"))), "ANNOUNCED_ONCE@7"),
        Of("a due announced that isn't the duty's", "Late", f => f.Edit("duty-fell-due", e => e["due"] = "2026-04-28T12:00:00Z"), "ANNOUNCED_ONCE@5"),
        Of("a due announced for a duty that isn't open", "Late", f => f.Edit("duty-fell-due", e => e["duty"] = "D-01#round.1"), "ANNOUNCED_ONCE@5"),
        Of("a follow-up duty met by one unanswered ring", "Rounds", f => Rung(f), "DUTIES_ENDED@19"),
        Of("a feedback duty met by a failed push", "Rounds", f => Pushed(f), "DUTIES_ENDED@8"),
        Of("a duty waived that was done late", "Late", f => f.End("D-02")["outcome"] = "NotRequired", "OUTCOMES_TRUE@7", "DUTIES_ENDED@7"),
        Of("a duty that no fact opens", "Ordinary", f => Invented(f), "DUTIES_STARTED@6"),
        Of("dispatched again counted as dispatched in time", "Changed", f => f.End("D-04")["at"] = "2026-04-28T00:06:00Z", "OUTCOMES_TRUE@5", "DUTIES_ENDED@5"),
    ];

    private static JsonObject End(string key, string outcome, string at) => new() { ["key"] = key, ["outcome"] = outcome, ["at"] = at };

    private static void Called(JsonObject duty, string layer, string clause, string? basis = null)
    {
        duty["layer"] = layer;
        duty["clause"] = clause;
        duty["basis"] = basis;
    }

    private static void Without(JsonObject duty, params string[] fields)
    {
        foreach (var field in fields)
        {
            duty.Remove(field);
        }
    }

    private static void Push(JsonObject duty, string due, string lateFrom, string dueField = "due", string lateField = "lateFrom")
    {
        duty[dueField] = due;
        duty[lateField] = lateFrom;
    }

    private static void Restart(JsonObject duty, string start, string due, string lateFrom)
    {
        duty["start"] = start;
        Push(duty, due, lateFrom);
    }

    private static void Whitewash(JsonObject end, string at)
    {
        end["outcome"] = "Met";
        end["at"] = at;
    }

    private static void Reopened(Forgery f)
    {
        var again = f.Duty("D-02").DeepClone().AsObject();
        Push(again, "2026-04-30T00:05:00Z", "2026-04-30T00:05:00.001Z");
        f["site-recorded"].Opened.Add(again);
    }

    private static JsonObject Moved(Forgery f) => f["duties-recomputed"]["moved"]!.AsArray()[0]!.AsObject();

    private static void Rung(Forgery f)
    {
        f["follow-up-attempted", 3].Ended.RemoveAll(e => e!["key"]!.GetValue<string>().StartsWith("D-09", StringComparison.Ordinal));
        f["follow-up-attempted"].Ended.Add(End("D-09#round.2", "Met", RecordForgeries.Iso(f["follow-up-attempted"].OccurredAt)));
    }

    private static void Pushed(Forgery f)
    {
        f["result-fed-back"].Ended.RemoveAll(e => e!["key"]!.GetValue<string>().StartsWith("D-08", StringComparison.Ordinal));
        f["feedback-attempted"].Ended.Add(End("D-08#round.1", "Met", RecordForgeries.Iso(f["feedback-attempted"].OccurredAt)));
    }

    private static void Invented(Forgery f)
    {
        var invented = f.Duty("I-14").DeepClone().AsObject();
        invented["key"] = "I-99#round.1";
        invented["rule"] = "I-99";
        f["site-recorded"].Opened.Add(invented);
        f["closed"].Ended.Add(End("I-99#round.1", "Missed", RecordForgeries.Iso(f["closed"].OccurredAt)));
    }
}
