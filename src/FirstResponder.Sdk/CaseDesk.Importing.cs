using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private const int ImportsAtOnce = 500;

    /// <summary>
    /// 上线导入: takes over a case that another system has running. Without a command id it is known by <see cref="Import.Source"/> and <see cref="Import.Number"/>,
    /// or else by the case id of its intake: importing it again answers <see cref="CaseOutcome.AlreadyDone"/>, however far the case has come since. A case id that the intake gives must be the same each time.
    /// </summary>
    /// <param name="command">The case: its intake and its past.</param>
    /// <param name="options">Command id and expected version.</param>
    /// <param name="cancellationToken">Cancels; once writing began the outcome is unknown and a retry under the same id is safe.</param>
    /// <returns>What became of it; a refusal names the entries of the past that it is about (<see cref="Refusal.PastIndex"/>).</returns>
    /// <exception cref="ArgumentException">Nothing says which case it is: neither a command id, nor source and number, nor a case id.</exception>
    /// <inheritdoc cref="SendAsync(CaseCommand, CommandOptions?, CancellationToken)" path="/exception"/>
    public ValueTask<CaseResult> ImportAsync(Import command, CommandOptions? options = null, CancellationToken cancellationToken = default) => SendAsync(command, options, cancellationToken);

    /// <summary>
    /// Imports many running cases, such as a whole file: read as they come, 500 to a write where the store takes many at once (<see cref="IBatchAppend"/>).
    /// One that is refused or broken is reported and holds up nobody else. Importing all of them again begins no case twice.
    /// </summary>
    /// <param name="imports">The cases; each is known as <see cref="ImportAsync"/> knows it.</param>
    /// <param name="cancellationToken">Cancels; what was imported stays, and importing all of them again is safe.</param>
    /// <returns>What became of each, in their order.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="CaseStoreUnavailableException">The store failed; importing all of them again is safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; importing all of them again is safe.</exception>
    public async ValueTask<ImportReport> ImportManyAsync(IEnumerable<Import> imports, CancellationToken cancellationToken = default)
    {
        if (imports is null)
        {
            throw new ArgumentNullException(nameof(imports), "导入的案件不能为空。 / The cases to import must be given.");
        }

        var results = new List<ImportedCase>();
        var waiting = new List<PendingImport>(ImportsAtOnce);
        var scenes = new Dictionary<(string Company, string Estate), EstateScene>();
        var known = new Dictionary<(CaseKey Key, string CommandId), int>();
        foreach (var import in imports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pending = new PendingImport(results.Count, import);
            var result = await PrepareAsync(pending, scenes, cancellationToken).ConfigureAwait(false);
            pending.SameAs = pending.CommandId.Length == 0 ? null : FirstWith((pending.Key, pending.CommandId), pending.Index, known);
            results.Add(result with { SameAs = pending.SameAs });
            if (pending.Request is not null)
            {
                waiting.Add(pending);
            }

            if (waiting.Count == ImportsAtOnce)
            {
                await WriteAsync(waiting, results, cancellationToken).ConfigureAwait(false);
                scenes.Clear();
            }
        }

        await WriteAsync(waiting, results, cancellationToken).ConfigureAwait(false);
        return new ImportReport(results);
    }

    private static int? FirstWith((CaseKey Key, string CommandId) identity, int index, Dictionary<(CaseKey Key, string CommandId), int> known)
    {
        if (known.TryGetValue(identity, out var first))
        {
            return first;
        }

        known.Add(identity, index);
        return null;
    }

    private async ValueTask<ImportedCase> PrepareAsync(PendingImport pending, Dictionary<(string Company, string Estate), EstateScene> scenes, CancellationToken cancellationToken)
    {
        try
        {
            var import = pending.Import ?? throw new ArgumentException("导入的案件不能为空。 / A case to import is null.", nameof(pending));
            pending.Identify(ImportIdOf(import, null));
            var loaded = await LoadAsync(pending.Key, cancellationToken).ConfigureAwait(false);
            if (loaded.EventsOf(pending.CommandId) is { Count: > 0 } before)
            {
                CheckSame([import], before, pending.CommandId);
                return pending.Already();
            }

            var scene = await ImportSceneAsync(loaded.Case, import.Intake, scenes, cancellationToken).ConfigureAwait(false);
            if (scene.Refusal is { } unknownEstate)
            {
                return pending.Refused([unknownEstate]);
            }

            var verdict = BatchDecision.Of(loaded.Case, [import], scene.Context(Now(), options, pending.Key.CaseId, import.Intake));
            if (verdict.Next is not { } next)
            {
                return pending.Refused((verdict.Against as Refused)?.Reasons ?? []);
            }

            pending.Request = Request(loaded, verdict, next, pending.CommandId);
            return pending.New(next);
        }
        catch (Exception fault) when (IsItsOwn(fault, cancellationToken))
        {
            return pending.Failed(fault);
        }
    }

    private async ValueTask<EstateScene> ImportSceneAsync(Case? current, Accept intake, Dictionary<(string Company, string Estate), EstateScene> scenes, CancellationToken cancellationToken)
    {
        if (current is not null)
        {
            return await SceneAsync(current, null, cancellationToken).ConfigureAwait(false);
        }

        var place = (intake.Company, intake.Place.Estate);
        if (!scenes.TryGetValue(place, out var scene))
        {
            scenes[place] = scene = await SceneAsync(null, intake, cancellationToken).ConfigureAwait(false);
        }

        return scene;
    }

    private async ValueTask WriteAsync(List<PendingImport> waiting, List<ImportedCase> results, CancellationToken cancellationToken)
    {
        var outcomes = await AppendTogetherAsync(waiting, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < waiting.Count; i++)
        {
            if (outcomes?[i] is not AppendOutcome.Appended)
            {
                results[waiting[i].Index] = await ImportAloneAsync(waiting[i], cancellationToken).ConfigureAwait(false);
            }
        }

        waiting.Clear();
    }

    // Null where the store takes them one by one, or where one of them keeps it from taking any: sent alone, that one is found.
    private async ValueTask<IReadOnlyList<AppendOutcome>?> AppendTogetherAsync(List<PendingImport> waiting, CancellationToken cancellationToken)
    {
        if (waiting.Count == 0 || store is not IBatchAppend batch)
        {
            return null;
        }

        try
        {
            return await batch.AppendManyAsync([.. waiting.Select(pending => pending.Request!)], cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private async ValueTask<ImportedCase> ImportAloneAsync(PendingImport pending, CancellationToken cancellationToken)
    {
        try
        {
            var result = await SendAsync([pending.Import!], pending.CommandId, null, cancellationToken).ConfigureAwait(false);
            return pending.As(result);
        }
        catch (Exception fault) when (IsItsOwn(fault, cancellationToken))
        {
            return pending.Failed(fault);
        }
    }

    // A store that fails and a caller who cancels concern all cases; everything else only the one.
    private static bool IsItsOwn(Exception fault, CancellationToken cancellationToken) =>
        fault is not CaseStoreUnavailableException && !(fault is OperationCanceledException && cancellationToken.IsCancellationRequested);

    private static string ImportIdOf(Import import, CommandOptions? options)
    {
        if (options?.CommandId is not null)
        {
            return CommandIdOf(options);
        }

        if (import is { Source: { } source, Number: { } number } && !string.IsNullOrWhiteSpace(source) && !string.IsNullOrWhiteSpace(number))
        {
            return CaseIdentity.ImportCommandId(source, number);
        }

        return import.Intake.CaseId is not null ? "import:case" : throw new ArgumentException(
            "不知导入的是哪一件：请给出 Source 和 Number（或受理的 ExternalSource 和 ExternalNumber），或受理的 CaseId，或 CommandId，重复导入才不会重复建案。 / Nothing says which case this is: give Source and Number (or the intake's ExternalSource and ExternalNumber), or the intake's CaseId, or a CommandId, so that importing it again begins no second case.",
            nameof(import));
    }
}
