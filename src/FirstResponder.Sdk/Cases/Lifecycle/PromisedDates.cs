using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Which clause a promised date answers to: that of the duty which it would set.</summary>
internal static class PromisedDates
{
    public const string InPast = "DATE_IN_PAST";

    /// <summary>The clause of the duty that the command's date would set, else of the guard that asks for the date; null when the regulation has neither.</summary>
    public static string? ClauseOf(Deliberation d, CommandName command)
    {
        if (FieldOf(command) is not { } field)
        {
            return null;
        }

        var facts = CommandFacts.Of(command);
        for (var i = 0; i < facts.Count; i++)
        {
            var rules = d.Regulation.OpenedBy(facts[i]);
            for (var j = 0; j < rules.Count; j++)
            {
                if (rules[j].Limit.Field == field && rules[j].Clause.Length > 0 && IsSetBy(rules[j], facts[i], d.Current))
                {
                    return rules[j].Clause;
                }
            }
        }

        var guards = d.Regulation.GuardsFor(command);
        for (var i = 0; i < guards.Count; i++)
        {
            if (guards[i].Check == GuardCheck.Has && guards[i].Fields.Holds(field))
            {
                return guards[i].Clause;
            }
        }

        return null;
    }

    private static bool IsSetBy(DutyRule rule, CaseFact fact, Case? current)
    {
        for (var i = 0; i < rule.On.Count; i++)
        {
            if (rule.On[i].Facts.Holds(fact) && (rule.On[i].For is not { } only || (current?.Category is { } category && only.Holds(category))))
            {
                return true;
            }
        }

        return false;
    }

    private static string? FieldOf(CommandName command) => command switch
    {
        CommandName.RecordPlan => "due",
        CommandName.GiveFormalNotice => "firmDate",
        CommandName.HoldStudy or CommandName.PlanRectification or CommandName.TellRectification => "limit",
        _ => null,
    };
}
