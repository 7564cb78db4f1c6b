namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>受理: whose matter it is, what they got for a letter, and what they were told on the spot (附件2 第七条, 第十四条).</summary>
internal static class IntakeRules
{
    public static void ComplainantKept(Trial t)
    {
        var contacts = new Contacts();
        foreach (var moment in t.Moments)
        {
            if (contacts.IsSwappedBy(moment))
            {
                t.Breach(moment, "诉求人被换成了他人。", "another person is put in the complainant's place", ("complainant", contacts.Complainant["ref"].Text), ("named", moment.Said["counterpart"]["ref"].Text));
            }

            contacts.Follow(moment, t.Docket.History.IsExport);
        }
    }

    public static void LetterReceipted(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (Facts.BeginsTheCase(moment.Fact) && moment.Said["channel"].Is("Written") && t.Says(moment, "receipt") && moment.Said["receipt"]["at"].Time is null)
            {
                t.Lack(moment, "RECEIPT_REQUIRED", "书面诉求没有签收确认，或没有注明受理时间。", "a written request without a receipt that bears its time");
            }
        }
    }

    /// <summary>附件2 第十四条: process and expected limit, or why the owner couldn't be told.</summary>
    public static void Informed(Trial t, Moment moment)
    {
        if (!t.Says(moment, "told"))
        {
            return;
        }

        var isTold = moment.Said["told"].IsTrue;
        string[] needed = isTold ? ["process", "expectedDue"] : ["reason"];
        foreach (var field in needed)
        {
            if (t.Says(moment, field) && !moment.Said[field].IsStated)
            {
                t.Lack(moment, isTold ? "INFORM_INCOMPLETE" : "REASON_REQUIRED", "受理告知没有处置流程或预计时限，也没有说明为何未能告知。", "the owner was told without process or expected limit, or wasn't told without a reason", ("missing", field));
            }
        }
    }
}
