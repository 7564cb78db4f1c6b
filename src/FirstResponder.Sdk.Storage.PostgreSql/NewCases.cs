using FirstResponder.Sdk.Cases;
using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>The new cases of a batch as three statements for all of them: an import is mostly that. Which cases are new the first one tells.</summary>
internal static class NewCases
{
    // Far below the gigabyte that the server takes as one parameter.
    private const long MostBytes = 64 << 20;

    // In the order of the arrays, which is that of the keys: two batches can't hold what the other one waits for.
    private const string InsertCases =
        "insert into fr_case (" + AppendStatement.CaseColumns + """
        , fence)
        select r.*, 1
        from unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
            $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::text[], $18::boolean[]) r
        on conflict (company, case_id) do nothing
        returning company, case_id
        """;

    private const string InsertEvents =
        "insert into fr_event (" + AppendStatement.EventColumns + """
        )
        select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::bytea[], $6::bigint[], $7::bigint[], $8::text[], $9::bytea[])
        """;

    private const string InsertCommands =
        "insert into fr_command (" + AppendStatement.CommandColumns + """
        )
        select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::bigint[])
        """;

    /// <summary>Which of the requests, sorted by key, may open a case: the first of its key, with nothing before it, and not too much altogether.</summary>
    internal static AppendRequest[] Among(IReadOnlyList<AppendRequest> sorted)
    {
        List<AppendRequest> opening = [];
        long bytes = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            if (sorted[i].ExpectedVersion != 0 || (i > 0 && sorted[i - 1].Key == sorted[i].Key))
                continue;
            foreach (EventRecord record in sorted[i].Events)
                bytes += record.Payload.Length;
            if (bytes > MostBytes)
                break;
            opening.Add(sorted[i]);
        }

        return [.. opening];
    }

    /// <summary>Opens the cases and gives the keys of those that weren't there.</summary>
    internal static async ValueTask<HashSet<CaseKey>> OpenAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, AppendRequest[] requests, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(InsertCases, connection, transaction);
        NpgsqlParameterCollection columns = command.Parameters;
        CaseSummary[] rows = Array.ConvertAll(requests, static request => request.Summary);
        Texts(columns, rows, static row => row.Key.Company);
        Texts(columns, rows, static row => row.Key.CaseId);
        Numbers(columns, rows, static row => row.Version);
        Bytes(columns, rows, static row => row.HeadHash.ToArray());
        Texts(columns, rows, static row => row.Estate);
        Texts(columns, rows, static row => row.Status);
        Texts(columns, rows, static row => row.Building);
        Texts(columns, rows, static row => row.RoomRef);
        Texts(columns, rows, static row => row.ComplainantRef);
        Texts(columns, rows, static row => row.Category);
        Texts(columns, rows, static row => row.Lead);
        Texts(columns, rows, static row => row.Handler);
        Numbers(columns, rows, static row => row.NextDueAt?.ToUnixTimeMilliseconds());
        Numbers(columns, rows, static row => SummaryColumns.DueOrder(row.NextDueAt));
        Numbers(columns, rows, static row => row.NextLateFrom?.ToUnixTimeMilliseconds());
        Numbers(columns, rows, static row => row.NextAttentionAt?.ToUnixTimeMilliseconds());
        Texts(columns, rows, static row => row.OldestCalendarVersion);
        columns.Add(new NpgsqlParameter<bool[]> { TypedValue = Array.ConvertAll(rows, static row => row.HasProvisional), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Boolean });
        await command.PrepareAsync(cancellationToken).ConfigureAwait(false);
        HashSet<CaseKey> opened = [];
        var row = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            while (await row.ReadAsync(cancellationToken).ConfigureAwait(false))
                opened.Add(new CaseKey(row.GetString(0), row.GetString(1)));
        }

        return opened;
    }

    /// <summary>The statements that write the events and commands of cases that were opened.</summary>
    internal static NpgsqlBatchCommand[] Rest(AppendRequest[] opened)
    {
        (AppendRequest Of, EventRecord Record, long Version)[] events =
            [.. opened.SelectMany(static request => request.Events.Select((record, i) => (request, record, i + 1L)))];
        var written = new NpgsqlBatchCommand(InsertEvents);
        Texts(written.Parameters, events, static one => one.Of.Key.Company);
        Texts(written.Parameters, events, static one => one.Of.Key.CaseId);
        Numbers(written.Parameters, events, static one => one.Version);
        Texts(written.Parameters, events, static one => one.Record.TypeName);
        Bytes(written.Parameters, events, static one => one.Record.Payload);
        Numbers(written.Parameters, events, static one => one.Record.OccurredAt.ToUnixTimeMilliseconds());
        Numbers(written.Parameters, events, static one => one.Record.RecordedAt.ToUnixTimeMilliseconds());
        Texts(written.Parameters, events, static one => one.Of.CommandId);
        Bytes(written.Parameters, events, static one => one.Record.Hash.ToArray());
        var remembered = new NpgsqlBatchCommand(InsertCommands);
        Texts(remembered.Parameters, opened, static request => request.Key.Company);
        Texts(remembered.Parameters, opened, static request => request.Key.CaseId);
        Texts(remembered.Parameters, opened, static request => request.CommandId);
        Numbers(remembered.Parameters, opened, static _ => 1L);
        Numbers(remembered.Parameters, opened, static request => request.Summary.Version);
        return [written, remembered];
    }

    private static void Texts<T>(NpgsqlParameterCollection columns, T[] rows, Converter<T, string?> of) =>
        columns.Add(new NpgsqlParameter<string?[]> { TypedValue = Array.ConvertAll(rows, of), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });

    private static void Numbers<T>(NpgsqlParameterCollection columns, T[] rows, Converter<T, long?> of) =>
        columns.Add(new NpgsqlParameter<long?[]> { TypedValue = Array.ConvertAll(rows, of), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });

    private static void Bytes<T>(NpgsqlParameterCollection columns, T[] rows, Converter<T, ReadOnlyMemory<byte>> of) =>
        columns.Add(new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = Array.ConvertAll(rows, of), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
}
