using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    /// <inheritdoc/>
    /// <remarks>All requests share one transaction, one round trip and one flush of the disk: after a fault either all outcomes hold or none.</remarks>
    public async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        _ = requests ?? throw new ArgumentNullException(nameof(requests));
        AppendRequest[] batch = [.. requests];
        foreach (AppendRequest request in batch)
            Capabilities.EnsureWithinLimits(request);
        CheckCommands(batch);
        return batch.Length == 0 ? [] : await WithConnection(batch, static (connection, all, token) => AppendManyAsync(connection, all, token), cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<AppendOutcome[]> AppendManyAsync(NpgsqlConnection connection, AppendRequest[] requests, CancellationToken cancellationToken)
    {
        // By key, so that two batches can't hold what the other one waits for; those of one case stay in their order.
        int[] order = [.. Enumerable.Range(0, requests.Length).OrderBy(i => requests[i].Key.Company, StringComparer.Ordinal).ThenBy(i => requests[i].Key.CaseId, StringComparer.Ordinal)];
        var outcomes = new AppendOutcome[requests.Length];
        var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            bool[] written = await WriteAsync(connection, transaction, requests, order, cancellationToken).ConfigureAwait(false);
            for (int i = 0; i < order.Length; i++)
            {
                AppendRequest request = requests[order[i]];
                outcomes[order[i]] = written[i]
                    ? new AppendOutcome.Appended(request.Summary.Version)
                    : AtItsTurn(await UnwrittenAsync(connection, transaction, request, cancellationToken).ConfigureAwait(false), requests, order, written, i);
            }

            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        return outcomes;
    }

    private static async ValueTask<bool[]> WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, AppendRequest[] requests, int[] order, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(connection, transaction);
        foreach (int i in order)
        {
            var statement = new NpgsqlBatchCommand(AppendStatement.For(requests[i]));
            AppendStatement.Fill(statement.Parameters, requests[i]);
            batch.BatchCommands.Add(statement);
        }

        await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        var written = new bool[order.Length];
        var results = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (results.ConfigureAwait(false))
        {
            for (int i = 0; i < order.Length; i++)
            {
                await results.ReadAsync(cancellationToken).ConfigureAwait(false);
                written[i] = results.GetInt64(0) == 1;
                await results.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return written;
    }

    // Why a request wasn't written is asked after all have had their turn; the version that it met is the one between its neighbours.
    private static AppendOutcome AtItsTurn(AppendOutcome outcome, AppendRequest[] requests, int[] order, bool[] written, int turn)
    {
        if (outcome is not AppendOutcome.Conflict)
            return outcome;
        CaseKey key = requests[order[turn]].Key;
        for (int before = turn - 1; before >= 0 && requests[order[before]].Key == key; before--)
        {
            if (written[before])
                return new AppendOutcome.Conflict(requests[order[before]].Summary.Version);
        }

        for (int after = turn + 1; after < order.Length && requests[order[after]].Key == key; after++)
        {
            if (written[after])
                return new AppendOutcome.Conflict(requests[order[after]].ExpectedVersion);
        }

        return outcome;
    }

    // A command id misused against what is stored is found where the append finds it used, and undoes the batch; here, one misused between two requests.
    private static void CheckCommands(AppendRequest[] batch)
    {
        Dictionary<(CaseKey, string), string[]> seen = [];
        foreach (AppendRequest request in batch)
        {
            if (seen.TryGetValue((request.Key, request.CommandId), out string[]? types))
                request.EnsureSameEvents(types);
            else
                seen.Add((request.Key, request.CommandId), [.. request.Events.Select(static e => e.TypeName)]);
        }
    }
}
