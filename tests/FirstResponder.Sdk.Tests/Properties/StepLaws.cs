using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>What the buttons say must be what happens: next steps and decisions agree on the same case, actor and time.</summary>
internal static class StepLaws
{
    public static IEnumerable<string> Broken(Case current, CaseCommand command, DecisionContext context, Decision decision)
    {
        // A step is asked for now and by the actor; an entry of another time or typed by somebody else is another question.
        if (command.OccurredAt is not null || command.RecordedBy is not null)
        {
            yield break;
        }

        var step = CaseLifecycle.NextSteps(current, command.By, context).SingleOrDefault(s => s.Command == command.Name);
        if (step is null)
        {
            if (decision is Decided)
            {
                yield return $"{command.Name} is no step in {current.Status}, but went through";
            }

            yield break;
        }

        var against = step.WhyNot.Where(r => !IsOverridden(r, command)).Select(r => r.FullCode).ToArray();
        var refusals = (decision as Refused)?.Reasons ?? [];
        if (decision is NotApplicable notNow)
        {
            if (!against.SequenceEqual(["NOT_NOW:" + notNow.Status]))
            {
                yield return $"{command.Name} has no place now, but the step says [{string.Join(", ", against)}]";
            }

            yield break;
        }

        if (against.Length > 0 && decision is not Refused)
        {
            yield return $"{command.Name} is impossible ({string.Join(", ", against)}), but became {decision.GetType().Name}";
        }

        foreach (var code in against.Where(code => !refusals.Any(r => r.FullCode == code)))
        {
            yield return $"{code} speaks against {command.Name}, but was not among {string.Join(", ", refusals.Select(r => r.FullCode))}";
        }

        var needs = step.Needs.Select(n => n.Code).ToArray();
        if (step.IsPossible && refusals.FirstOrDefault(r => !needs.Contains(r.Code) && !OnlyTheCommandTells(r, command)) is { } unexpected)
        {
            yield return $"{command.Name} is possible and needs {string.Join(", ", needs)}, but was refused {unexpected.FullCode}";
        }
    }

    // 附件2 第九条: a reason for not having told a department is data of the completion, which no button knows of.
    private static bool IsOverridden(Refusal reason, CaseCommand command) =>
        reason.Code == "DEPARTMENT_REPORT_MISSING" && command is Complete { OverrideReason.IsBlank: false };

    private static bool OnlyTheCommandTells(Refusal reason, CaseCommand command) => reason.Code switch
    {
        // The clock of the last milestone may be up to two minutes ahead.
        "TIME_BEFORE_PREVIOUS" or "TIME_BEFORE_ACCEPTANCE" => true,
        "CATEGORY_REQUIRED" or "CATEGORY_UNKNOWN" or "CONTACT_UNKNOWN" or "MATTER_REQUIRED" or "MERGE_MASTER_REQUIRED" or "MERGE_DUPLICATE_REQUIRED" => true,
        "CONFLICT_OF_INTEREST" => command is Dispatch or PlanRectification,
        "STUDY_REQUIRED" or "GUIDANCE_REQUIRED" or "ANSWER_REQUIRED" or "WITHDRAWAL_NOT_RECORDED" => command is Complete,
        "HINT_OVERRIDE_REASON_REQUIRED" => command is Answer,
        _ => false,
    };
}
