namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What two cases say of each other: 并案 (正文二（二）), 新诉求 and 拆分 (附件2 第十五条).</summary>
internal static class TieRules
{
    public static void MergedBothWays(Comparing c)
    {
        foreach (var link in c.Own.Links)
        {
            if (link.Kind == CaseLinkKind.Continues && c.Other(link) is { } master)
            {
                Continues(c, link, master);
            }
            else if (link is { Kind: CaseLinkKind.Joined, IsTaken: not false } && c.Other(link) is { } duplicate)
            {
                Joined(c, link, duplicate);
            }
        }
    }

    public static void BegunAsItsParentSays(Comparing c)
    {
        foreach (var link in c.Own.Links)
        {
            if (link is { Kind: CaseLinkKind.Began, IsTaken: not false } && c.Other(link) is { } child)
            {
                Began(c, link, child);
            }
        }
    }

    private static void Continues(Comparing c, CaseLink link, CaseTies master)
    {
        if (!master.Links.Any(l => l is { Kind: CaseLinkKind.Joined, IsTaken: not false } && l.Other == c.Own.CaseId))
        {
            c.Breach(link, "主案没有记有本案的并入：本案的诉求人从此无人告知。", "the master doesn't say that this case joined it: nobody tells its owner any more");
        }

        if (master.Master is { } further)
        {
            c.Breach(link, "主案自己又并入了他案。", "the master itself went on in another case", ("further", further));
        }
    }

    private static void Joined(Comparing c, CaseLink link, CaseTies duplicate)
    {
        if (duplicate.Master != c.Own.CaseId)
        {
            Unanswered(c, link, "被并入的案件没有记有并入本案。", "the case that joined doesn't say so");
            return;
        }

        var contact = link.Said["contact"];
        if (!contact.IsGiven && duplicate.HasComplainant && !c.Own.IsExport)
        {
            c.Breach(link, "被并案有诉求人，并入时没有列为联系人：结果不会告知此人。", "somebody asked in the case that joined and isn't among the contacts: nobody will tell them the result");
        }

        Agree(c, link, "complainant", contact["complainant"]["ref"].Text, duplicate.Complainant, contact.IsGiven && duplicate.HasComplainant);
        Agree(c, link, "acceptedAt", contact["acceptedAt"].Time, duplicate.AcceptedAt, contact["acceptedAt"].IsGiven);
        Agree(c, link, "externalNumber", link.Said["externalNumber"].Text, duplicate.ExternalNumber, duplicate.ExternalNumber is not null);
        Agree(c, link, "estate", c.Own.Estate, duplicate.Estate, true);
        if (duplicate.AcceptedAt < c.Own.AcceptedAt)
        {
            c.Breach(link, "被并案受理更早，主案应为最早受理的。", "the case that joined was accepted earlier than its master", ("acceptedAt", duplicate.AcceptedAt), ("master", c.Own.AcceptedAt));
        }
    }

    private static void Began(Comparing c, CaseLink link, CaseTies child)
    {
        if (child.Parent != c.Own.CaseId)
        {
            Unanswered(c, link, "新案没有记有出自本案。", "the new case doesn't say that it comes from here");
            return;
        }

        Agree(c, link, "acceptedAt", link.Said["contactAt"].Time, child.AcceptedAt, link.Said["contactAt"].IsGiven);
        Agree(c, link, "firstResponder", link.Said["firstResponder"]["id"].Text, child.FirstResponder, true);
        Agree(c, link, "estate", link.Said["place"]["estate"].Text, child.Estate, true);
    }

    // The two halves are two appends: until the first case has noted the second half (关联办理), it may still be on its way.
    private static void Unanswered(Comparing c, CaseLink link, string chinese, string english)
    {
        if (link.IsTaken == true)
        {
            c.Breach(link, chinese, english);
        }
        else
        {
            c.CannotJudge($"案件 {link.Other} 的另一半尚未关联。", $"the other half of {link.Other} isn't linked yet");
        }
    }

    // An export may come from a system that doesn't keep the field.
    private static void Agree(Comparing c, CaseLink link, string field, object? here, object? there, bool isStated)
    {
        if (isStated && !Equals(here, there) && !(c.Own.IsExport && (here is null || there is null)))
        {
            c.Breach(link, $"两案所记的 {field} 不同。", $"the two cases state different values of {field}", ("here", here), ("there", there));
        }
    }
}
