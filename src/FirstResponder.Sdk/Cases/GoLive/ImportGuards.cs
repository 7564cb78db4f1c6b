using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>What must hold of an import before its past is gone through: an intake that can be one, a category, and a past that consists of facts of this case with their times.</summary>
internal static class ImportGuards
{
    private const string Ended = "IMPORT_ENDED";

    public static readonly LifecycleGuard Intake = new(true, RefuseIntake, "FIRST_RESPONDER_REQUIRED");

    public static readonly LifecycleGuard Category = new(true, RefuseUnsorted, "CATEGORY_REQUIRED");

    public static readonly LifecycleGuard Past = new(true, RefusePast, "IMPORT_TIME_REQUIRED", Ended, "IMPORT_OTHER_CASE", "IMPORT_NO_FACT");

    private static void RefuseIntake(Deliberation d)
    {
        var import = (Import)d.Command!;
        var intake = new Deliberation(null, import.Intake, import.Intake.By, d.Context, import);
        RefuseTimeless(intake, import.Intake);
        GuardWalk.Refuse(intake);
        d.RefuseAlso(intake, null);
    }

    private static void RefuseUnsorted(Deliberation d)
    {
        var import = (Import)d.Command!;
        var isSorted = import.Intake.Classification is not null;
        for (var i = 0; i < import.Past.Count && !isSorted; i++)
        {
            isSorted = import.Past[i] is Classify or StartEmergency or Answer;
        }

        if (!isSorted)
        {
            d.Refuse("CATEGORY_REQUIRED");
        }
    }

    private static void RefusePast(Deliberation d)
    {
        var import = (Import)d.Command!;
        var acceptedAt = Door.Milliseconds(import.Intake.OccurredAt);
        for (var i = 0; i < import.Past.Count; i++)
        {
            var entry = new Deliberation(null, import.Past[i], import.Past[i].By, d.Context, import);
            if (Foreign(import.Past[i]) is { } code)
            {
                entry.Refuse(code, import.Past[i].Name.ToString(), code == Ended ? d.Regulation.ClauseOf("CASE_ENDED") : null);
            }
            else
            {
                RefuseTimeless(entry, import.Past[i]);
                RefuseUntimely(entry, acceptedAt);
            }

            d.RefuseAlso(entry, i);
        }
    }

    // 附件2 第十九条 如实: left out, the time would be that of the import, and every clock of the past would be wrong.
    private static void RefuseTimeless(Deliberation entry, CaseCommand command)
    {
        if (command.OccurredAt is null)
        {
            entry.Refuse("IMPORT_TIME_REQUIRED", null, entry.Regulation.ClauseOf("TIME_IN_FUTURE"));
        }
    }

    private static void RefuseUntimely(Deliberation entry, Instant? acceptedAt)
    {
        if (entry.IsInFuture)
        {
            entry.Refuse("TIME_IN_FUTURE");
        }

        if (entry.Command!.OccurredAt is not null && entry.At < acceptedAt)
        {
            entry.Refuse("TIME_BEFORE_ACCEPTANCE");
        }
    }

    // Only running cases are imported: what ended one is its own system's archive. What concerns a second case would need that one too, and what a
    // desk does for itself is no fact of a case's past.
    private static string? Foreign(CaseCommand command) => command switch
    {
        Close or MergeInto or ArchiveExceptionally => Ended,
        AbsorbMerged or Split or SpawnCase or FollowUp { NewMatters.Count: > 0 } => "IMPORT_OTHER_CASE",
        Accept or Import or AnnounceDue or Recompute or MigrateRules or LinkMatter => "IMPORT_NO_FACT",
        _ => null,
    };
}
