namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    /// <inheritdoc/>
    /// <remarks>All requests share one transaction and one sync of the disk: after a fault either all outcomes hold or none.</remarks>
    public async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        AppendRequest[] batch = StoreArgument.Batch(requests, Capabilities, nameof(requests));
        return await WritingAsync(batch, static (session, all) => AppendMany(session, all), cancellationToken).ConfigureAwait(false);
    }

    private static AppendOutcome[] AppendMany(SqliteSession session, AppendRequest[] batch)
    {
        AppendOutcome[] outcomes = new AppendOutcome[batch.Length];
        for (int i = 0; i < batch.Length; i++)
            outcomes[i] = Append(session, batch[i]);
        return outcomes;
    }
}
