using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    /// <inheritdoc/>
    /// <remarks>All requests share one transaction and one flush of the disk, in two round trips; one more where cases are new, and one where something isn't written: after a fault either all outcomes hold or none.</remarks>
    public async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        AppendRequest[] batch = StoreArgument.Batch(requests, Capabilities, nameof(requests));
        return batch.Length == 0 ? [] : await WithConnection(batch, static (connection, all, token) => AppendManyAsync(connection, all, token), cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<AppendOutcome[]> AppendManyAsync(NpgsqlConnection connection, AppendRequest[] requests, CancellationToken cancellationToken)
    {
        // By key, so that two batches can't hold what the other one waits for; those of one case stay in their order.
        int[] order = [.. Enumerable.Range(0, requests.Length).OrderBy(i => requests[i].Key.Company, StringComparer.Ordinal).ThenBy(i => requests[i].Key.CaseId, StringComparer.Ordinal)];
        AppendRequest[] sorted = Array.ConvertAll(order, i => requests[i]);
        var outcomes = new AppendOutcome[requests.Length];
        var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.ReadCommitted, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            bool[] written = await WriteAsync(connection, transaction, sorted, cancellationToken).ConfigureAwait(false);
            int[] unwritten = [.. Enumerable.Range(0, order.Length).Where(turn => !written[turn])];
            AppendOutcome[] whyNot = unwritten.Length == 0 ? [] : await UnwrittenAsync(connection, transaction, Array.ConvertAll(unwritten, turn => sorted[turn]), cancellationToken).ConfigureAwait(false);
            for (int turn = 0; turn < order.Length; turn++)
                outcomes[order[turn]] = new AppendOutcome.Appended(sorted[turn].Summary.Version);
            for (int i = 0; i < unwritten.Length; i++)
                outcomes[order[unwritten[i]]] = AtItsTurn(whyNot[i], sorted, written, unwritten[i]);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        return outcomes;
    }

    private static async ValueTask<bool[]> WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, AppendRequest[] sorted, CancellationToken cancellationToken)
    {
        AppendRequest[] opening = NewCases.Among(sorted);
        HashSet<CaseKey> opened = opening.Length == 0 ? [] : await NewCases.OpenAsync(connection, transaction, opening, cancellationToken).ConfigureAwait(false);
        var written = new bool[sorted.Length];
        using var batch = new NpgsqlBatch(connection, transaction);
        if (opened.Count > 0)
        {
            foreach (NpgsqlBatchCommand statement in NewCases.Rest(Array.FindAll(opening, request => opened.Contains(request.Key))))
                batch.BatchCommands.Add(statement);
        }

        List<(int Turn, NpgsqlBatchCommand Statement)> single = [];
        for (int turn = 0, next = 0; turn < sorted.Length; turn++)
        {
            if (next < opening.Length && ReferenceEquals(opening[next], sorted[turn]))
            {
                written[turn] = opened.Contains(sorted[turn].Key);
                next++;
                continue;
            }

            var statement = new NpgsqlBatchCommand(AppendStatement.For(sorted[turn]));
            AppendParameters.Fill(statement.Parameters, sorted[turn]);
            batch.BatchCommands.Add(statement);
            single.Add((turn, statement));
        }

        if (batch.BatchCommands.Count == 0)
            return written;
        await batch.PrepareAsync(cancellationToken).ConfigureAwait(false);
        await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        foreach (var (turn, statement) in single)
            written[turn] = statement.RecordsAffected == 1;
        return written;
    }

    // Why a request wasn't written is asked after all have had their turn; the version that it met is the one between its neighbours.
    private static AppendOutcome AtItsTurn(AppendOutcome outcome, AppendRequest[] sorted, bool[] written, int turn)
    {
        if (outcome is not AppendOutcome.Conflict)
            return outcome;
        CaseKey key = sorted[turn].Key;
        for (int before = turn - 1; before >= 0 && sorted[before].Key == key; before--)
        {
            if (written[before])
                return new AppendOutcome.Conflict(sorted[before].Summary.Version);
        }

        for (int after = turn + 1; after < sorted.Length && sorted[after].Key == key; after++)
        {
            if (written[after])
                return new AppendOutcome.Conflict(sorted[after].ExpectedVersion);
        }

        return outcome;
    }
}
