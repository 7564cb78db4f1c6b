using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return WithConnection(request, static (connection, call, token) => AppendAsync(connection, null, call, token), cancellationToken);
    }

    internal static async ValueTask<AppendOutcome> AppendAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, AppendRequest request, CancellationToken cancellationToken)
    {
        using (var command = new NpgsqlCommand(AppendStatement.For(request), connection, transaction))
        {
            AppendParameters.Fill(command.Parameters, request);
            await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
            if (await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false) == 1)
                return new AppendOutcome.Appended(request.Summary.Version);
        }

        return (await UnwrittenAsync(connection, transaction, [request], cancellationToken).ConfigureAwait(false))[0];
    }

    // A further round trip with a look of its own: the statement that found the version moved still sees the row as it was before.
    private static async ValueTask<AppendOutcome[]> UnwrittenAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, AppendRequest[] requests, CancellationToken cancellationToken)
    {
        using var batch = new NpgsqlBatch(connection, transaction);
        foreach (AppendRequest request in requests)
        {
            var statement = new NpgsqlBatchCommand(AppendStatement.WhyNot);
            statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = request.Key.Company });
            statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = request.Key.CaseId });
            statement.Parameters.Add(new NpgsqlParameter<string> { TypedValue = request.CommandId });
            batch.BatchCommands.Add(statement);
        }

        var outcomes = new AppendOutcome[requests.Length];
        var row = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            for (int i = 0; i < outcomes.Length; i++)
            {
                await row.ReadAsync(cancellationToken).ConfigureAwait(false);
                outcomes[i] = WhyNot(row, requests[i]);
                await row.NextResultAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        return outcomes;
    }

    // The command before the version: a retry expects a version that its own first attempt has moved.
    private static AppendOutcome WhyNot(NpgsqlDataReader row, AppendRequest request)
    {
        if (row.IsDBNull(1))
            return new AppendOutcome.Conflict(row.IsDBNull(0) ? 0 : row.GetInt64(0));
        request.EnsureSameEvents(row.GetFieldValue<string[]>(2));
        return new AppendOutcome.AlreadyApplied(row.GetInt64(1));
    }
}
