namespace FirstResponder.Sdk.Cases;

/// <summary>业主认可的方式 (附件2 第十四条): each owner's own, where a case that others joined has several people to tell.</summary>
internal static class AcceptedWays
{
    /// <summary>Whether the command's way is a live one, or accepted by everybody whom the command tells.</summary>
    public static bool Cover(Deliberation d, CaseCommand command)
    {
        if (command.Read("way").Text is not { } way || d.Regulation.Settings.LiveWays.Holds(way))
        {
            return true;
        }

        var contacts = d.Case.Contacts;
        var told = command is GiveResultFeedback { Contacts.Count: > 0 } feedback ? feedback.Contacts : null;
        for (var i = 0; i < contacts.Count; i++)
        {
            if ((told is null || told.Holds(contacts[i].Id)) && !Accepts(contacts[i].Complainant, way))
            {
                return false;
            }
        }

        return contacts.Count > 0;
    }

    private static bool Accepts(Complainant complainant, string way)
    {
        for (var i = 0; i < (complainant.AcceptedWays?.Count ?? 0); i++)
        {
            if (complainant.AcceptedWays![i].ToString() == way)
            {
                return true;
            }
        }

        return false;
    }
}
