namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    /// <summary>A check that its command cannot answer would fail on a case long after loading, or never speak up; so it is a fault of the pack.</summary>
    private void CheckPlace(GuardCheck check, PackNode value, string written, CommandName command)
    {
        // An intake may bring its classification with it, so the guards of both are asked while no case stands.
        if (LooksAtTheCase(check) && command is CommandName.Accept or CommandName.Import or CommandName.Classify)
        {
            faults.Add(value, "CHECK_NEEDS_CASE", $"命令 {command} 受理时尚无案件，不能用检查“{written}”。", $"{command} is asked before there is a case, so it cannot have the check \"{written}\".");
            return;
        }

        var isAnswered = check switch
        {
            GuardCheck.AcceptedWay => CommandVocabulary.FieldsOf(command).Contains("way", StringComparer.Ordinal),
            GuardCheck.NotAbout => value.Text == "actor" || (value.Text == "handler" && command is CommandName.Dispatch or CommandName.PlanRectification),
            _ => true,
        };
        if (!isAnswered)
        {
            faults.Add(value, "CHECK_NOT_ON_COMMAND", $"命令 {command} 无从回答检查“{written}”。", $"{command} has nothing that the check \"{written}\" could look at.");
        }
    }

    private static bool LooksAtTheCase(GuardCheck check) =>
        check is GuardCheck.Ever or GuardCheck.Since or GuardCheck.Reported or GuardCheck.BeforeDueInForce or GuardCheck.NotAbout or GuardCheck.AcceptedWay;
}
