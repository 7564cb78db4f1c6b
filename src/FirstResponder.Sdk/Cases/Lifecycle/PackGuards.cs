using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The guards that a regulation puts on commands.</summary>
internal static class PackGuards
{
    public static void Check(Deliberation d, CommandName name, bool state, bool content) => Check(d, name, d.Command, state, content);

    /// <summary>Also used for a classification that comes with the intake or an answer, whose own command is only thought of.</summary>
    public static void Check(Deliberation d, CommandName name, CaseCommand? command, bool state, bool content)
    {
        var guards = d.Regulation.GuardsFor(name);
        for (var i = 0; i < guards.Count; i++)
        {
            var guard = guards[i];
            if ((guard.IsContentNeed ? content : state) && Applies(d, guard, command))
            {
                Check(d, guard, command);
            }
        }
    }

    /// <summary>Whether the guard could apply to a command that is still to be filled in: what its fields will say is left open.</summary>
    public static bool MayApply(Deliberation d, GuardRule guard)
    {
        for (var i = 0; i < guard.When.Count; i++)
        {
            if (guard.When[i].Field == CommandVocabulary.EmergencyHint && !guard.When[i].Holds(FieldValue.Of(HasEmergencyHint(d))))
            {
                return false;
            }
        }

        return Concerns(d, guard, null);
    }

    public static bool Applies(Deliberation d, GuardRule guard, CaseCommand? command)
    {
        if (!Concerns(d, guard, command))
        {
            return false;
        }

        for (var i = 0; i < guard.When.Count; i++)
        {
            var test = guard.When[i];
            if (test.Field == CommandVocabulary.EmergencyHint ? !test.Holds(FieldValue.Of(HasEmergencyHint(d))) : command is null || !test.Holds(command.Read(test.Field)))
            {
                return false;
            }
        }

        return true;
    }

    // Category, round and withdrawal: what the case itself says.
    private static bool Concerns(Deliberation d, GuardRule guard, CaseCommand? command)
    {
        var category = d.Current?.Category;
        return !((guard.For is { } only && !(category is { } inForce && only.Holds(inForce)))
            || (guard.NotFor is { } never && category is { } present && never.Holds(present))
            || (guard.Round is { } round && (d.Current?.Round.Number ?? 1) != round)
            || (guard.SparedByWithdrawal && IsSpared(d, command, category)));
    }

    // What a command leaves out and the case supplies is given all the same.
    private static bool IsGiven(Deliberation d, CaseCommand command, string field) => command.Read(field).IsPresent || command switch
    {
        InformOwner => field == "expectedDue" && d.Case.HandlingDuty?.Due is not null,
        TellRectification => field == "limit" && d.Case.Round.Plan is not null,
        _ => false,
    };

    private static bool HasEmergencyHint(Deliberation d) => (d.Current?.Intake.Assessment ?? d.Context.Assessment)?.NeedsEmergencyReview == true;

    private static bool IsSpared(Deliberation d, CaseCommand? command, Category? category) =>
        d.Current is { IsWithdrawn: true } && command is null or Complete { Kind: CompletionKind.Withdrawn } && category is { } inForce && d.Regulation.Settings.WithdrawalSpares.Holds(inForce);

    private static void Check(Deliberation d, GuardRule guard, CaseCommand? command)
    {
        switch (guard.Check)
        {
            case GuardCheck.Has:
                for (var i = 0; i < guard.Fields.Count; i++)
                {
                    if (!IsGiven(d, command!, guard.Fields[i]))
                    {
                        d.Lack(guard.Code, guard.Fields.Count > 1 ? guard.Fields[i] : null, guard.Clause);
                    }
                }

                break;
            case GuardCheck.Ever when !Stands(d.Case, guard.Fact!.Value, 1):
            case GuardCheck.Since when !Stands(d.Case, guard.Fact!.Value, d.Case.SinceVersion):
                if (!IsBeyondMending(d.Case, guard))
                {
                    d.Lack(guard.Code, null, guard.Clause);
                }

                break;
            case GuardCheck.OneOf when !guard.Words.Holds(command!.Read(guard.Fields[0]).Text ?? ""):
            case GuardCheck.NotOnly when IsOnly(command!.Read(guard.Fields[0]).Text, guard.Words):
            case GuardCheck.AcceptedWay when !AcceptedWays.Cover(d, command!):
            case GuardCheck.BeforeDueInForce when d.Case.OpenExtendable() is { Due: { } due } && d.At >= due:
            case GuardCheck.NotAbout when IsAbout(d, guard.Fields[0], command):
                d.Refuse(guard.Code, null, guard.Clause);
                break;
            case GuardCheck.Reported:
                Reported(d, guard, command);
                break;
            default:
                break;
        }
    }

    // What another system didn't keep and nobody can record any more, such as the start of an emergency that is being rectified, would leave an imported case without a way to its end.
    // It stays a gap of the event that lacked it (AMB-16).
    private static bool IsBeyondMending(Case current, GuardRule guard)
    {
        var isGap = false;
        for (var version = 1; version <= current.ImportedThrough && !isGap; version++)
        {
            isGap = current.History[version - 1].Defects.Holds(guard.Code);
        }

        if (!isGap)
        {
            return false;
        }

        foreach (var row in LifecycleTable.Rows)
        {
            if (row.From.Holds(current.Status) && CommandFacts.Of(row.Command).Holds(guard.Fact!.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Stands(Case current, CaseFact fact, long since)
    {
        for (var node = current.Trail; node is not null && node.Newest.Version >= since; node = node.Before)
        {
            if (node.Newest.Fact == fact)
            {
                return true;
            }
        }

        return false;
    }

    // 附件2 第十二条: the bare phrase is a refusal, whatever punctuation surrounds it.
    private static bool IsOnly(string? text, IReadOnlyList<string> phrases)
    {
        if (text is null)
        {
            return false;
        }

        for (var i = 0; i < phrases.Count; i++)
        {
            text = text.Replace(phrases[i], "");
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAbout(Deliberation d, string field, CaseCommand? command)
    {
        var id = field == "actor" ? d.Actor.Id : command switch
        {
            Dispatch c => c.Handler?.Id,
            PlanRectification c => c.Handler?.Id,
            _ => null,
        };
        return id is not null && d.Case.Intake.ComplaintAbout.Holds(id);
    }

    private static void Reported(Deliberation d, GuardRule guard, CaseCommand? command)
    {
        if (guard.Override is { } reason && command?.Read(reason).IsPresent == true)
        {
            return;
        }

        if (guard.Fields[0] == nameof(ReportTarget.ProjectHead))
        {
            if (!d.Case.ReportedTo.Holds(ReportTarget.ProjectHead))
            {
                d.Lack(guard.Code, null, guard.Clause);
            }

            return;
        }

        var departments = d.Case.Emergency?.Departments ?? [];
        for (var i = 0; i < departments.Count; i++)
        {
            if (!d.Case.ReportedTo.Holds(departments[i]))
            {
                d.Lack(guard.Code, departments[i].ToString(), guard.Clause);
            }
        }
    }
}
