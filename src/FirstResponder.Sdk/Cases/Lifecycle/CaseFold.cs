using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>What each event makes of a case, apart from its duties. Needs neither regulation nor calendar nor clock.</summary>
internal static partial class CaseFold
{
    public static Case Fold(Case? before, CaseKey key, CaseEvent happened)
    {
        if (before is null)
        {
            return happened is CaseIntake intake
                ? Seal(null, Begin(key, intake), happened)
                : throw new ArgumentException($"历史的第一个事件须为受理或导入，而不是 {happened.Fact}。 / The first event of a history must be Accepted or Imported, not {happened.Fact}.", nameof(happened));
        }

        var after = happened switch
        {
            Classified e => before with { Status = CaseStatus.Classified, Category = e.Category, Nature = e.Nature ?? before.Nature, ScopeKind = e.ScopeKind, EmergencyType = e.EmergencyType },
            Reclassified e => before with { Status = CaseStatus.Classified, Category = e.Category, ScopeKind = e.ScopeKind, EmergencyType = e.EmergencyType, SinceVersion = e.Version },
            EmergencyStarted e => before with { Status = Begun(before), Emergency = e, EmergencyType = e.EmergencyType },
            Dispatched e => before with { Rounds = OnRound(before, before.Round with { Handler = e.Handler }), Status = Begun(before), Handler = e.Handler },
            StudyHeld e => before with { Status = Begun(before), Study = e },
            EmergencyReported e => before with { ReportedTo = before.ReportedTo.Holds(e.Target) ? before.ReportedTo : before.ReportedTo.With(e.Target) },
            ExtensionNoticed e => before with { Extension = before.Extension with { Pending = e, WasRefused = false } },
            ExtensionConsented e => before with { Extension = new ExtensionState(null, false, e.Eta, before.Extension.Count + 1) },
            ExtensionRefused => before with { Extension = before.Extension with { Pending = null, WasRefused = true } },
            Guided e => before with { Guidance = e },
            Answered e => before with { Answer = e },
            Completed e => before with { Rounds = OnRound(before, before.Round with { Completed = e }), Status = CaseStatus.Completed, Extension = NothingPending(before.Extension) },
            ResultFedBack e => FedBack(before, e),
            FollowedUp e => FollowedUp(before, e),
            FollowUpAttempted e => before with { Rounds = OnRound(before, before.Round with { Attempts = before.Round.Attempts.With(e) }) },
            OwnerConfirmed e => before with { Rounds = OnRound(before, before.Round with { Confirmation = e }), IsOwnerDissatisfied = false, WasEverConfirmed = true },
            OwnerObjected => before with { IsOwnerDissatisfied = true },
            ReviewOpened e => NewRound(before, e),
            ReviewRecorded e => before with { Rounds = OnRound(before, before.Round with { Review = e }) },
            RectificationPlanned e => before with { Rounds = OnRound(before, before.Round with { Plan = e, Handler = e.Handler }), Handler = e.Handler },
            RectificationTold e => before with { Rounds = OnRound(before, before.Round with { Told = e }), Status = CaseStatus.Rectifying },
            Closed e => before with { Status = CaseStatus.Closed, ClosedAt = e.OccurredAt, RetainedUntil = e.NotBefore },
            Archived e => before with { Status = CaseStatus.Archived, RetainedUntil = e.NotBefore },
            LeadHandedOver e => before with { Lead = e.To },
            MergedInto e => before with { Status = CaseStatus.Merged, Master = e.Master },
            MergedIn e => MergedIn(before, e),
            CaseSpawned e => WithChild(before, e.Child, e.Version),
            CaseSplit e => WithChild(before, e.Child, e.Version),
            MatterLinked e => Linked(before, e),
            IntakeCorrected e => Corrected(before, e),
            WithdrawalRecorded => before with { IsWithdrawn = true },
            SupervisionOrdered e => before with { IsSupervised = true, Supervisions = before.Supervisions.With(e.Ref) },
            SupervisionAnswered e => before with { Supervisions = before.Supervisions.Without([e.Ref]) },
            RulesMigrated e => before with { Pin = e.To },
            LegalHoldSet e => before with { HasLegalHold = e.On },
            CaseIntake => throw new ArgumentException("一案只能受理一次。 / A case is accepted only once.", nameof(happened)),
            _ => before with { },
        };
        return Seal(before, after, happened);
    }

    // A reclassified or rectified case keeps its status where the table says so: in Rectifying, a new dispatch or study moves nothing.
    private static CaseStatus Begun(Case before) => before.Status == CaseStatus.Rectifying ? CaseStatus.Rectifying : CaseStatus.InProgress;

    private static ExtensionState NothingPending(ExtensionState extension) => extension.Pending is null ? extension : extension with { Pending = null };

    private static Case Seal(Case? before, Case after, CaseEvent happened)
    {
        after.Version = happened.Version;
        after.Trail = new Trail<CaseEvent>(happened, before?.Trail);
        after.LastRecordedAt = happened.RecordedAt;
        if (!happened.IsLog)
        {
            after.LastMilestoneAt = happened.OccurredAt;
        }

        if (happened.Defects.Count > 0)
        {
            after.Defects = after.Defects.WithEach(happened.Defects);
        }

        if (happened is IntakeCorrected { Resolved.Count: > 0 } corrected)
        {
            after.Defects = after.Defects.Without(corrected.Resolved);
        }

        if (happened.Warnings.Count > 0)
        {
            after.Warnings = after.Warnings.WithEach(happened.Warnings);
        }

        return after;
    }
}
