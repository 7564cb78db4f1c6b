using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private async ValueTask<CaseResult> SendAsync(IReadOnlyList<CaseCommand> commands, string commandId, long? expectedVersion, CancellationToken cancellationToken)
    {
        HoldRules(commands);
        var accept = commands[0] as Accept ?? (commands[0] as Import)?.Intake;
        var key = accept is null ? commands[0].Key : new CaseKey(accept.Company, accept.CaseId ?? CaseIdentity.Derive(accept.Company, commandId));
        for (var attempt = 1; ; attempt++)
        {
            var loaded = await LoadAsync(key, cancellationToken).ConfigureAwait(false);
            if (loaded.EventsOf(commandId) is { Count: > 0 } before)
            {
                CheckSame(commands, before, commandId);
                return await AlreadyAsync(loaded.Case!, commandId, before, cancellationToken).ConfigureAwait(false);
            }

            if (expectedVersion is { } expected && expected != (loaded.Case?.Version ?? 0))
            {
                return await ConflictAsync(loaded, commandId, cancellationToken).ConfigureAwait(false);
            }

            var scene = await SceneAsync(loaded.Case, accept, cancellationToken).ConfigureAwait(false);
            if (scene.Refusal is { } unknownEstate)
            {
                return new CaseResult(CaseOutcome.Refused, commandId, null) { Refusals = [unknownEstate] };
            }

            var context = scene.Context(Now(), options, key.CaseId, accept);
            var verdict = BatchDecision.Of(loaded.Case, commands, context);
            if (verdict.Next is not { } next || verdict.Events.Count == 0)
            {
                return Unwritten(verdict, commandId, loaded.Case is null ? null : scene.View(loaded.Case, context.Now, options.Calendar));
            }

            var outcome = await store.AppendAsync(Request(loaded, verdict, next, commandId), cancellationToken).ConfigureAwait(false);
            switch (outcome)
            {
                case AppendOutcome.Appended:
                    return await DoneAsync(next, verdict, commandId, scene, cancellationToken).ConfigureAwait(false);
                case AppendOutcome.Conflict when expectedVersion is not null || attempt == Attempts:
                    return await ConflictAsync(await LoadAsync(key, cancellationToken).ConfigureAwait(false), commandId, cancellationToken).ConfigureAwait(false);
                default:
                    // Somebody was quicker, perhaps with this very command: look again.
                    break;
            }
        }
    }

    // Rules that a case moves to must fit, and must be found again whenever the case is loaded (AMB-29).
    private void HoldRules(IReadOnlyList<CaseCommand> commands)
    {
        foreach (var command in commands)
        {
            if (command is MigrateRules { To: { } to })
            {
                rules.Compose(to, []);
            }
        }
    }

    private static void CheckSame(IReadOnlyList<CaseCommand> commands, IReadOnlyList<CaseEvent> before, string commandId)
    {
        if (!commands.Any(command => before.Any(happened => CommandFacts.Of(command.Name).Holds(happened.Fact))))
        {
            throw new ArgumentException($"命令编号 {commandId} 已用于另一命令（{before[0].Fact}），不能再用于 {commands[0].Name}。 / The command id {commandId} was used for another command ({before[0].Fact}); it cannot be used for {commands[0].Name}.", nameof(commandId));
        }
    }

    private static AppendRequest Request(LoadedCase loaded, BatchDecision verdict, Case next, string commandId)
    {
        var records = new EventRecord[verdict.Events.Count];
        var head = loaded.Head;
        for (var i = 0; i < records.Length; i++)
        {
            var happened = verdict.Events[i];
            records[i] = HashChain.Seal(head, next.Key, happened.Version, CaseEventSerializer.TypeNameOf(happened), CaseEventSerializer.Serialize(happened), happened.OccurredAt, happened.RecordedAt, commandId);
            head = records[i].Hash;
        }

        return new AppendRequest(next.Key, loaded.Case?.Version ?? 0, commandId, records, SummaryRow.Of(next, head));
    }

    private static CaseResult Unwritten(BatchDecision verdict, string commandId, CaseView? view) => verdict.Against switch
    {
        Refused refused => new CaseResult(CaseOutcome.Refused, commandId, view) { Refusals = refused.Reasons },
        NotApplicable notNow => new CaseResult(CaseOutcome.NotApplicable, commandId, view) { Note = notNow.ToString() },
        NothingToDo nothing => new CaseResult(CaseOutcome.NothingToDo, commandId, view) { Note = nothing.Reason },
        _ => new CaseResult(CaseOutcome.NothingToDo, commandId, view),
    };

    private async ValueTask<CaseResult> DoneAsync(Case next, BatchDecision verdict, string commandId, EstateScene scene, CancellationToken cancellationToken)
    {
        var others = await FinishMattersAsync(next, verdict.Events[0].Version, cancellationToken).ConfigureAwait(false);
        var current = others.Count == 0 ? next : (await LoadAsync(next.Key, cancellationToken).ConfigureAwait(false)).Case!;
        var view = current.Pin.Hash == scene.Regulation!.Hash ? scene.View(current, Now(), options.Calendar) : await ViewAsync(current, cancellationToken).ConfigureAwait(false);
        return new CaseResult(CaseOutcome.Done, commandId, view)
        {
            Events = verdict.Events,
            Warnings = verdict.Warnings,
            Others = others,
        };
    }

    private async ValueTask<CaseResult> AlreadyAsync(Case current, string commandId, IReadOnlyList<CaseEvent> events, CancellationToken cancellationToken)
    {
        // A retry after a crash may have to finish what the first try began in another case.
        var others = await FinishMattersAsync(current, events[0].Version, cancellationToken).ConfigureAwait(false);
        return new CaseResult(CaseOutcome.AlreadyDone, commandId, await ViewAsync(current, cancellationToken).ConfigureAwait(false))
        {
            Events = events,
            Others = others,
        };
    }

    private async ValueTask<CaseResult> ConflictAsync(LoadedCase loaded, string commandId, CancellationToken cancellationToken) =>
        new(CaseOutcome.Conflict, commandId, loaded.Case is null ? null : await ViewAsync(loaded.Case, cancellationToken).ConfigureAwait(false))
        {
            Note = $"案件现为第 {loaded.Case?.Version ?? 0} 版，他人已先行办理，请重新查看。 / The case is at version {loaded.Case?.Version ?? 0}; somebody was quicker. Look at it again.",
        };
}
