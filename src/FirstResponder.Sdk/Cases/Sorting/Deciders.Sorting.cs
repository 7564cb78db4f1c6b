using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? Classify(Deliberation d, Classify c, bool stated = false)
    {
        // A category that comes with the intake or an answer meets the same guards as one stated by itself (附件2 第八条).
        if (stated)
        {
            GuardWalk.Actors(d, CommandName.Classify);
            PackGuards.Check(d, CommandName.Classify, c, state: true, content: true);
        }

        var category = c.Category!.Value;
        var assessment = d.Current?.Intake.Assessment ?? d.Context.Assessment;
        var hint = assessment?.NeedsEmergencyReview == true;
        return Say(d, new Classified
        {
            Category = category,
            Nature = c.Nature,
            ScopeKind = c.ScopeKind,
            EmergencyType = c.EmergencyType,
            Proposed = assessment?.Proposed is { } proposed && proposed != category ? proposed : null,
            OverrideReason = c.OverrideReason,
            Warnings = hint && category != Category.Emergency ? ["EMERGENCY_HINT_OVERRIDDEN"] : [],
        });
    }

    private static string? Reclassify(Deliberation d, Reclassify c)
    {
        var category = c.Category!.Value;
        if (category == d.Case.Category)
        {
            return "类别未变。 / The category is the same.";
        }

        return Say(d, new Reclassified
        {
            From = d.Case.Category!.Value,
            Category = category,
            ScopeKind = c.ScopeKind,
            EmergencyType = c.EmergencyType,
            Reason = c.Reason,
            Approver = c.Approver,
            OwnerTold = c.OwnerTold,

            // First an emergency, as the text says, then something else: the hint is departed from as much as at once.
            Warnings = d.Case.Category == Category.Emergency && d.Case.Intake.Assessment is { NeedsEmergencyReview: true } ? ["EMERGENCY_HINT_OVERRIDDEN"] : [],
        });
    }

    private static string? StartEmergency(Deliberation d, StartEmergency c)
    {
        var current = d.Case;
        var type = c.EmergencyType ?? current.EmergencyType ?? EmergencyType.Other;
        IReadOnlyList<ReportTarget> departments = Departments(d, type, c.Departments);
        if (current.Category == Category.Emergency && current.Emergency is { } started && started.Version >= current.SinceVersion)
        {
            if (started.EmergencyType == type && departments.Without(started.Departments).Count == 0)
            {
                return "应急处置已启动。 / The emergency process has been started already.";
            }

            // Who was chosen once is told, whatever the emergency turns out to be (附件2 第九条).
            departments = started.Departments.WithEach(departments);
        }

        if (current.Category is null)
        {
            d.Record(new Classified { Category = Category.Emergency, EmergencyType = type });
        }
        else if (current.Category != Category.Emergency)
        {
            d.Record(new Reclassified { From = current.Category.Value, Category = Category.Emergency, EmergencyType = type });
        }

        return Say(d, new EmergencyStarted { EmergencyType = type, Departments = departments, PlanRef = c.PlanRef });
    }

    private static string? ReportEmergency(Deliberation d, ReportEmergency c)
    {
        var outstanding = new List<ReportTarget>();
        foreach (var department in d.Case.Emergency?.Departments ?? [])
        {
            if (department != c.Target && !d.Case.ReportedTo.Holds(department))
            {
                outstanding.Add(department);
            }
        }

        return Say(d, new EmergencyReported { Target = c.Target, To = c.To, Way = c.Way, Ref = c.Ref, Outstanding = outstanding.ToArray() });
    }

    private static ReportTarget[] Departments(Deliberation d, EmergencyType type, IReadOnlyList<ReportTarget> added)
    {
        var departments = new List<ReportTarget>();
        if (d.Regulation.Settings.EmergencyReports.TryGetValue(type.ToString(), out var listed))
        {
            foreach (var name in listed)
            {
                departments.Add((ReportTarget)Enum.Parse(typeof(ReportTarget), name));
            }
        }

        foreach (var target in added)
        {
            if (target != ReportTarget.ProjectHead && !departments.Contains(target))
            {
                departments.Add(target);
            }
        }

        return departments.ToArray();
    }
}
