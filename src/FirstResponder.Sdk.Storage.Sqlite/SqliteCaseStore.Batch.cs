using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    /// <inheritdoc/>
    /// <remarks>All requests share one transaction and one sync of the disk: after a fault either all outcomes hold or none.</remarks>
    public async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        _ = requests ?? throw new ArgumentNullException(nameof(requests));
        AppendRequest[] batch = [.. requests];
        foreach (AppendRequest request in batch)
            Capabilities.EnsureWithinLimits(request);
        return await WritingAsync(batch, static (session, all) => AppendMany(session, all), cancellationToken).ConfigureAwait(false);
    }

    private static AppendOutcome[] AppendMany(SqliteSession session, AppendRequest[] batch)
    {
        CheckCommands(batch);
        AppendOutcome[] outcomes = new AppendOutcome[batch.Length];
        for (int i = 0; i < batch.Length; i++)
            outcomes[i] = Append(session, batch[i]);
        return outcomes;
    }

    // A command id misused against what is stored is found where the append finds it used, and undoes the batch; here, one misused between two requests, also when both lose to a conflict.
    private static void CheckCommands(AppendRequest[] batch)
    {
        Dictionary<(CaseKey, string), List<string>> seen = [];
        foreach (AppendRequest request in batch)
        {
            if (seen.TryGetValue((request.Key, request.CommandId), out List<string>? types))
                request.EnsureSameEvents(types);
            else
                seen.Add((request.Key, request.CommandId), [.. request.Events.Select(static e => e.TypeName)]);
        }
    }
}
