using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>Turns what a decider recorded into a decision: envelope, duties, next case.</summary>
internal static class Outcome
{
    public static Decided Of(Deliberation deliberation)
    {
        var key = deliberation.Current?.Key ?? KeyOf((Accept)deliberation.Command!, deliberation.Context);
        var current = deliberation.Current;
        var recordedAt = deliberation.Context.Now;
        if (current is not null && current.LastRecordedAt > recordedAt)
        {
            recordedAt = current.LastRecordedAt;
        }

        var events = deliberation.Events;
        IReadOnlyList<string> warnings = [];
        Case? previous = null;
        for (var i = 0; i < events.Count; i++)
        {
            previous = current;
            current = Step(deliberation, key, current, events[i], recordedAt);
            warnings = warnings.WithEach(events[i].Warnings);
        }

        var last = events[events.Count - 1];
        if (DutyClock.HoldThePlace(deliberation, current!, last))
        {
            DutyBook.Carry(previous, current!, last);
        }

        return new Decided(events, current!, warnings);
    }

    private static CaseKey KeyOf(Accept accept, DecisionContext context) => new(accept.Company, accept.CaseId ?? context.NewCaseId
        ?? throw new ArgumentException("新案件需要编号：请给出 CaseId。 / A new case needs an id: give CaseId.", nameof(accept)));

    private static Case Step(Deliberation deliberation, CaseKey key, Case? before, CaseEvent happened, Instant recordedAt)
    {
        var command = deliberation.Command!;
        happened.Version = (before?.Version ?? 0) + 1;
        happened.RecordedAt = recordedAt;
        if (happened.OccurredAt == default)
        {
            happened.OccurredAt = deliberation.At;
        }

        happened.Actor = command.By;
        happened.RecordedBy = command.RecordedBy;
        happened.ContactId = command.ContactId;
        happened.Round = happened is ReviewOpened ? before!.Round.Number + 1 : before?.Round.Number ?? 1;
        if (recordedAt - happened.OccurredAt > deliberation.Regulation.Internal.BackdatedAfter && happened is not DutyFellDue && deliberation.Import is null)
        {
            happened.Warnings = happened.Warnings.With("BACKDATED");
        }

        // Nothing of an import counts as entered late, so what should have been recorded here must not hide in one (附件2 第十九条 如实).
        if (deliberation.Import is not null && happened.OccurredAt >= deliberation.Context.Estate.LiveSince)
        {
            happened.Warnings = happened.Warnings.With("IMPORTED_AFTER_GO_LIVE");
        }

        var after = CaseFold.Fold(before, key, happened);
        DutyClock.Run(deliberation, before, after, happened);
        DutyBook.Carry(before, after, happened);
        return after;
    }
}
