using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>回访: by a person of the right post, with its four items, truthfully (附件2 第十五条).</summary>
internal static class FollowUpRules
{
    private static readonly string[] Items = ["efficiency", "attitude", "result", "satisfaction"];

    private static readonly string[] Ratings = ["VerySatisfied", "Satisfied", "Neutral", "Dissatisfied", "VeryDissatisfied"];

    public static void ByAHuman(Trial t)
    {
        foreach (var moment in t.Moments.Where(IsFollowUp))
        {
            if (moment.Actor is null)
            {
                t.CannotJudge("有回访没有记录回访人。", "some follow-ups don't say who made them");
            }
            else if (moment.Actor.IsSystem || moment.Event.RecordedBy?.IsSystem == true)
            {
                t.Breach(moment, "回访由系统作出或由系统登记，不是人。", "a follow-up was made or typed by a system, not a person", ("actor", moment.Actor), ("recordedBy", moment.Event.RecordedBy));
            }
        }
    }

    public static void ByTheRightRole(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi().Where(IsFollowUp))
        {
            if (moment.Actor is null)
            {
                t.CannotJudge("有回访没有记录回访人。", "some follow-ups don't say who made them");
            }
            else if (!moment.Actor.IsSystem && !t.MayHold(moment.Actor, moment, Role.Lead | Role.CustomerService))
            {
                t.Breach(moment, "回访人既不是首问责任人，也不是客服人员。", "whoever followed up is neither the first responder nor customer service", ("actor", moment.Actor), ("roles", t.Docket.RolesOf(moment.Actor, moment)));
            }
        }
    }

    public static void FourItems(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi().Where(IsFollowUp))
        {
            if (!moment.Said["way"].IsOneOf("Phone", "OnSite", "Online"))
            {
                t.Breach(moment, "回访方式须为电话、现场或线上。", "a follow-up is made by telephone, on site or online", ("way", moment.Said["way"].Text));
            }

            if (moment.Fact == CaseFact.FollowedUp)
            {
                Flags(t, moment);
            }
        }
    }

    /// <summary>Whether all four items were asked and answered, in words that say how satisfied the owner is.</summary>
    public static bool IsWhole(Moment followUp) => Items.All(item => followUp.Said[item].IsOneOf(Ratings));

    public static bool IsDissatisfied(Moment followUp) => followUp.Said["satisfaction"].IsOneOf("Dissatisfied", "VeryDissatisfied");

    private static bool IsFollowUp(Moment moment) => moment.Fact is CaseFact.FollowedUp or CaseFact.FollowUpAttempted;

    private static void Flags(Trial t, Moment moment)
    {
        foreach (var item in Items.Where(i => moment.Said[i].IsStated && !moment.Said[i].IsOneOf(Ratings)))
        {
            t.Breach(moment, "回访内容不是五级满意程度之一，看不出满意与否。", "an item of the follow-up is none of the five ratings: nobody can tell whether the owner is satisfied", ("item", item));
        }

        var isWhole = IsWhole(moment);
        var isNegative = IsDissatisfied(moment);
        if (moment.Said["complete"].IsGiven && moment.Said["complete"].IsTrue != isWhole)
        {
            t.Breach(moment, "“完成回访”的标记与四项内容不符。", "whether the follow-up is complete is marked wrongly", ("complete", moment.Said["complete"].IsTrue), ("missing", string.Join(", ", Items.Where(i => !moment.Said[i].IsOneOf(Ratings)))));
        }

        if (moment.Said["dissatisfied"].IsGiven && moment.Said["dissatisfied"].IsTrue != isNegative)
        {
            t.Breach(moment, "“不满意”的标记与满意程度不符。", "whether the owner is dissatisfied is marked wrongly", ("dissatisfied", moment.Said["dissatisfied"].IsTrue), ("satisfaction", moment.Said["satisfaction"].Text));
        }

        if (moment.Said["counts"].IsGiven && moment.Said["counts"].IsTrue != (isWhole || isNegative))
        {
            t.Breach(moment, "“计为回访”的标记与内容不符。", "whether it counts as a follow-up is marked wrongly", ("counts", moment.Said["counts"].IsTrue));
        }
    }
}
