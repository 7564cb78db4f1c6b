using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Asks the guards of every command of the table; no rule is written a second time.</summary>
internal static class StepFinder
{
    private static readonly CommandName[] Commands = [.. LifecycleTable.Rows.Select(row => row.Command).Where(command => LifecycleTable.Beginning(command) is null).Distinct()];

    public static IReadOnlyList<NextStep> Find(Case current, Actor actor, DecisionContext context)
    {
        CommandDoor.CheckSurroundings(current, context.Regulation, context.Estate, nameof(context));
        var steps = new List<NextStep>();
        foreach (var command in Commands)
        {
            var deliberation = new Deliberation(current, null, actor, context);
            var row = LifecycleTable.Find(command, current.Status);
            if (row is null)
            {
                row = GuardWalk.RefuseMisfit(deliberation, command);
            }
            else
            {
                GuardWalk.RefuseState(deliberation, row);
            }

            steps.Add(Step(deliberation, row));
        }

        return steps;
    }

    private static NextStep Step(Deliberation d, Transition row)
    {
        var roles = Role.None;
        foreach (var grant in d.Regulation.ActorRuleFor(row.Command)?.Grants ?? [])
        {
            roles |= grant.Role;
        }

        return new NextStep
        {
            Command = row.Command,
            Row = row,
            WhyNot = d.Refusals?.ToArray() ?? [],
            Roles = roles,
            People = People(d, roles),
            Meets = Meets(d, row.Command),
            Needs = Needs(d, row),
        };
    }

    private static List<Staff> People(Deliberation d, Role roles)
    {
        var people = new List<Staff>();
        if ((roles & Role.Staff) != 0)
        {
            return people;
        }

        Add((roles & Role.Lead) != 0 ? d.Case.Lead : null);
        Add((roles & Role.Handler) != 0 ? d.Case.Handler : null);
        foreach (var person in d.Estate.People)
        {
            Add((roles & person.Roles) != 0 ? person.Staff : null);
        }

        return people;

        void Add(Staff? staff)
        {
            if (staff is not null && !people.Exists(p => p.Id == staff.Id))
            {
                people.Add(staff);
            }
        }
    }

    private static Duty? Meets(Deliberation d, CommandName command)
    {
        Duty? first = null;
        foreach (var duty in d.Case.OpenDuties)
        {
            if (d.Regulation.Rule(duty.Terms.Rule) is { } rule && IsMetBy(rule, command) && (first is null || Order(duty) < Order(first)))
            {
                first = duty;
            }
        }

        return first;
    }

    // What is due at once comes before what has a date.
    private static NodaTime.Instant Order(Duty duty) => duty.Due ?? duty.Terms.Start;

    private static bool IsMetBy(DutyRule rule, CommandName command)
    {
        foreach (var all in rule.Met)
        {
            foreach (var pattern in all)
            {
                foreach (var fact in CommandFacts.Of(command))
                {
                    if (pattern.Facts.Holds(fact))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static List<StepNeed> Needs(Deliberation d, Transition row)
    {
        var needs = new List<StepNeed>();
        foreach (var guard in d.Regulation.GuardsFor(row.Command))
        {
            if (guard.IsContentNeed && PackGuards.MayApply(d, guard))
            {
                needs.Add(new StepNeed(guard.Code, guard.Fields, guard.Words, guard.Clause) { OnlyIf = [.. guard.When.Where(test => test.Field != CommandVocabulary.EmergencyHint)] });
            }
        }

        foreach (var check in row.Checks)
        {
            if (check.IsContentNeed)
            {
                foreach (var code in check.Codes)
                {
                    needs.Add(new StepNeed(code, [], [], (code == PromisedDates.InPast ? PromisedDates.ClauseOf(d, row.Command) : null) ?? d.Regulation.ClauseOf(code)));
                }
            }
        }

        return needs;
    }
}
