using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Everything that can speak against a command, in order: existence, time, actor, category, status, the regulation's guards, the table's.</summary>
internal static class GuardWalk
{
    public static Decision? Refuse(Deliberation d)
    {
        var command = d.Command!;
        var name = command.Name;
        if (d.Current is null != name is CommandName.Accept or CommandName.Import)
        {
            d.Refuse(d.Current is null ? "NO_SUCH_CASE" : "CASE_EXISTS");
            return Against(d);
        }

        var row = d.Current is null ? LifecycleTable.Beginning(name) : LifecycleTable.Find(name, d.Case.Status);
        if (row is null && Misfit(d, name) is { } notNow)
        {
            return notNow;
        }

        if (row is null && d.Case.IsEnded)
        {
            return Against(d);
        }

        Times(d, command);
        Actors(d, name);
        CategoryFits(d, name);
        PackGuards.Check(d, name, state: true, content: true);
        var checks = row?.Checks ?? Checks(name);
        for (var i = 0; i < checks.Count; i++)
        {
            checks[i].Check(d);
        }

        if (d.Refusals is null)
        {
            Essentials.Refuse(d);
        }

        return Against(d);
    }

    /// <summary>The guards that need no command: what a button can know.</summary>
    public static void RefuseState(Deliberation d, Transition row)
    {
        Actors(d, row.Command);
        CategoryFits(d, row.Command);
        PackGuards.Check(d, row.Command, state: true, content: false);
        for (var i = 0; i < row.Checks.Count; i++)
        {
            if (!row.Checks[i].IsContentNeed)
            {
                row.Checks[i].Check(d);
            }
        }
    }

    /// <summary>Why a command has no row in the case's status, as far as a button can know, and the row it would have.</summary>
    public static Transition RefuseMisfit(Deliberation d, CommandName name)
    {
        var row = LifecycleTable.Rows.First(r => r.Command == name);
        if (Misfit(d, name) is { } notNow)
        {
            d.Refuse("NOT_NOW", notNow.Status.ToString());
        }
        else if (!d.Case.IsEnded)
        {
            RefuseState(d, row);
        }

        return row;
    }

    private static Refused? Against(Deliberation d) => d.Refusals is { } refusals ? new Refused(refusals.ToArray()) : null;

    // Where a command has no row, the reason is named when it is one of the loop's own steps that is missing.
    private static NotApplicable? Misfit(Deliberation d, CommandName name)
    {
        var status = d.Case.Status;
        if (d.Case.IsEnded)
        {
            d.Refuse(name == CommandName.AbsorbMerged ? "MERGE_MASTER_ENDED" : "CASE_ENDED");
        }
        else if (status is CaseStatus.Accepted or CaseStatus.Classified or CaseStatus.InProgress or CaseStatus.UnderReview or CaseStatus.Rectifying
            && name is CommandName.GiveResultFeedback or CommandName.FollowUp or CommandName.RecordFollowUpAttempt or CommandName.RecordOwnerVerdict or CommandName.OpenReview)
        {
            d.Refuse("NOT_COMPLETED", null, d.Regulation.ClauseOf("NOT_COMPLETED"));
        }
        else if (status == CaseStatus.Completed && name == CommandName.FollowUp)
        {
            d.Refuse("RESULT_NOT_FED_BACK", "round " + d.Case.Round.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
        else if (status == CaseStatus.Accepted && LifecycleTable.Find(name, CaseStatus.Classified) is not null)
        {
            d.Refuse("CATEGORY_REQUIRED");
        }
        else if (name is not (CommandName.MergeInto or CommandName.Split))
        {
            return new NotApplicable(name, status);
        }

        return null;
    }

    // The row's own guards where the status doesn't fit: those of the command's first row, so that all reasons come at once.
    private static IReadOnlyList<LifecycleGuard> Checks(CommandName name)
    {
        for (var i = 0; i < LifecycleTable.Rows.Count; i++)
        {
            if (LifecycleTable.Rows[i].Command == name)
            {
                return LifecycleTable.Rows[i].Checks;
            }
        }

        return [];
    }

    private static void Times(Deliberation d, CaseCommand command)
    {
        if (d.IsInFuture)
        {
            d.Refuse("TIME_IN_FUTURE");
        }

        if (d.Current is not { } current)
        {
            return;
        }

        if (d.At < current.AcceptedAt)
        {
            d.Refuse("TIME_BEFORE_ACCEPTANCE");
        }

        var floor = command.IsLog ? command is RecordFollowUpAttempt ? current.Round.Completed?.OccurredAt : null : current.LastMilestoneAt;
        if (floor is { } earliest && d.At < earliest)
        {
            d.Refuse("TIME_BEFORE_PREVIOUS");
        }
    }

    public static void Actors(Deliberation d, CommandName name)
    {
        // What became of the other half of a matter only the process knows that finishes it. On a person's word a complaint that was never taken on would count as taken.
        if (name == CommandName.LinkMatter)
        {
            if (d.Actor.IsHuman)
            {
                d.Refuse("ACTOR_NOT_ALLOWED");
            }

            return;
        }

        if (d.Regulation.ActorRuleFor(name) is not { } rule)
        {
            return;
        }

        // A system is answered by the …_MUST_BE_HUMAN of the table, everybody else by the regulation.
        if (!d.Actor.IsHuman && name is CommandName.FollowUp or CommandName.RecordFollowUpAttempt or CommandName.RecordOwnerVerdict or CommandName.RecordExtensionReply or CommandName.Close)
        {
            return;
        }

        for (var i = 0; i < rule.Grants.Count; i++)
        {
            if ((d.Roles & rule.Grants[i].Role) != 0 && IsInTime(d, rule.Grants[i]))
            {
                return;
            }
        }

        d.Refuse(rule.Code);
    }

    // 成住建发〔2023〕62号: the right to act passes to the company once the bound duty is late, and doing it late doesn't bring it back.
    // Only a new instance (a new round) starts afresh.
    private static bool IsInTime(Deliberation d, RoleGrant grant)
    {
        if (grant.Duty is not { } rule)
        {
            return true;
        }

        return BecameLate(d, rule) == grant.AfterLate;
    }

    private static bool BecameLate(Deliberation d, string rule)
    {
        var isOpen = false;
        var open = d.Current?.OpenDuties ?? [];
        for (var i = 0; i < open.Count; i++)
        {
            if (open[i].Terms.Rule == rule)
            {
                isOpen = true;
                if (open[i].IsLateAt(d.At))
                {
                    return true;
                }
            }
        }

        Duty? last = null;
        for (var node = isOpen ? null : d.Current?.EndedTrail; node is not null; node = node.Before)
        {
            if (node.Newest.Terms.Rule == rule && (last is null || node.Newest.OpenedAtVersion > last.OpenedAtVersion))
            {
                last = node.Newest;
            }
        }

        return last is { End.Outcome: DutyOutcome.Late or DutyOutcome.Missed, LateFrom: { } from } && d.At >= from;
    }

    private static void CategoryFits(Deliberation d, CommandName name)
    {
        if (d.Command is not null && StatedCategory(d.Command, d.Current) is { } stated && !d.Regulation.Categories.ContainsKey(stated))
        {
            d.Refuse("CATEGORY_UNKNOWN", stated.Code);
        }

        if (d.Current?.Category is { } inForce && !d.Regulation.IsCommandFor(name, inForce))
        {
            d.Refuse("NOT_FOR_CATEGORY", inForce.Code);
        }
    }

    private static Category? StatedCategory(CaseCommand command, Case? current) => command switch
    {
        Classify c => c.Category,
        Reclassify c => c.Category,
        Accept c => c.Classification?.Category,
        Answer when current?.Category is null => Category.Consultation,
        StartEmergency => Category.Emergency,
        _ => null,
    };
}
