using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>分类 before handling, and changed only in the open (附件2 第八条).</summary>
internal static class SortingRules
{
    public static void CategoryFirst(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (Facts.IsHandling(moment.Fact) && moment.CategoryBefore is null)
            {
                t.Breach(moment, $"未分类即“{moment.Name}”。", "handling before any category", ("fact", moment.Fact));
            }
        }
    }

    public static void CategoryChangedOpenly(Trial t)
    {
        foreach (var moment in t.Moments)
        {
            if (moment.Fact == CaseFact.Classified && moment.CategoryBefore is { } stands)
            {
                t.Breach(moment, "类别已定，改变类别须作为“改变分类”记录。", "the category stands already; it changes only by a reclassification", ("from", stands), ("to", moment.Category));
            }

            if (moment.Fact == CaseFact.Reclassified)
            {
                Reclassified(t, moment);
                if (t.IsUnderJiangxi(moment))
                {
                    OwnerTold(t, moment);
                }
            }
            else if (moment.Fact is not (CaseFact.Classified or CaseFact.Accepted or CaseFact.Imported) && moment.Said["category"].Text is { } other && moment.Category is not null && other != moment.Category)
            {
                t.Breach(moment, "类别与此前的分类不同而没有改变分类的记录。", "another category than the one in force, without a reclassification", ("in force", moment.Category), ("named", other));
            }
        }
    }

    private static void Reclassified(Trial t, Moment moment)
    {
        if (moment.Said["from"].Text is { } from && from != moment.CategoryBefore)
        {
            t.Breach(moment, "改变分类的原类别与当时的类别不符。", "it is reclassified from a category that wasn't in force", ("from", from), ("in force", moment.CategoryBefore));
        }

        if (t.Docket.Last(CaseFact.Completed, moment.Index) is { } completed)
        {
            t.Breach(moment, "办结之后改变了分类。", "reclassified after a completion", ("completed", completed.Event.Number));
        }

        // Danger waits for nobody's approval.
        if (!moment.Said["category"].Is("Emergency") && (!moment.Said["reason"].IsStated || moment.Said["approver"].Person is not { IsSystem: false } approver || approver.Id == moment.Actor?.Id))
        {
            t.Breach(moment, "改变分类须有原因，并由他人批准。", "a reclassification needs a reason and another person's approval");
        }
    }

    public static void FactFitsCategory(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            var fitting = moment.Fact switch
            {
                CaseFact.PlanRecorded => "Ordinary",
                CaseFact.Responded or CaseFact.StudyHeld or CaseFact.StageFeedbackGiven or CaseFact.FormalNoticeGiven => "Complex",
                CaseFact.Guided => "OutOfScope",
                CaseFact.Answered => "Consultation",
                _ => null,
            };
            if (fitting is not null && moment.CategoryBefore is { } category && category != fitting)
            {
                t.Breach(moment, $"“{moment.Name}”不适用于该类别。", "this isn't a way of handling the category", ("category", category), ("for", fitting));
            }
        }
    }

    // 附件2 第十四条: the owner learns of the change, or the record says why that couldn't be.
    private static void OwnerTold(Trial t, Moment moment)
    {
        var told = moment.Said["ownerTold"];
        if (!t.Docket.IsOfAnEmergency(moment) && t.Says(moment, "ownerTold") && told["at"].Time is null && !told["notPossible"].IsStated)
        {
            t.Lack(moment, "OWNER_NOT_TOLD", "改变分类而没有告知业主，也没有说明为何未能告知。", "reclassified without telling the owner, or saying why that couldn't be done");
        }
    }
}
