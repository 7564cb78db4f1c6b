using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>What an <see cref="AppendStatement"/> is filled with.</summary>
internal static class AppendParameters
{
    internal static void Fill(NpgsqlParameterCollection parameters, AppendRequest request)
    {
        CaseSummary row = request.Summary;
        Text(parameters, row.Key.Company);
        Text(parameters, row.Key.CaseId);
        Text(parameters, request.CommandId);
        Number(parameters, request.ExpectedVersion);
        Number(parameters, row.Version);
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = row.HeadHash.ToArray(), NpgsqlDbType = NpgsqlDbType.Bytea });
        foreach (string? text in (ReadOnlySpan<string?>)[row.Estate, row.Status, row.Building, row.RoomRef, row.ComplainantRef, row.Category, row.Lead, row.Handler])
            Text(parameters, text);
        Number(parameters, row.NextDueAt?.ToUnixTimeMilliseconds());
        Number(parameters, SummaryColumns.DueOrder(row.NextDueAt));
        Number(parameters, row.NextLateFrom?.ToUnixTimeMilliseconds());
        Number(parameters, row.NextAttentionAt?.ToUnixTimeMilliseconds());
        Text(parameters, row.OldestCalendarVersion);
        parameters.Add(new NpgsqlParameter<bool> { TypedValue = row.HasProvisional });
        if (request.Events.Count == 1)
            Fill(parameters, request.Events[0]);
        else
            Fill(parameters, request.Events);
    }

    private static void Fill(NpgsqlParameterCollection parameters, EventRecord only)
    {
        Text(parameters, only.TypeName);
        parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>> { TypedValue = only.Payload, NpgsqlDbType = NpgsqlDbType.Bytea });
        Number(parameters, only.OccurredAt.ToUnixTimeMilliseconds());
        Number(parameters, only.RecordedAt.ToUnixTimeMilliseconds());
        parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = only.Hash.ToArray(), NpgsqlDbType = NpgsqlDbType.Bytea });
    }

    private static void Fill(NpgsqlParameterCollection parameters, IReadOnlyList<EventRecord> events)
    {
        var types = new string[events.Count];
        var payloads = new ReadOnlyMemory<byte>[events.Count];
        var occurred = new long[events.Count];
        var recorded = new long[events.Count];
        var hashes = new byte[events.Count][];
        for (int i = 0; i < events.Count; i++)
        {
            types[i] = events[i].TypeName;
            payloads[i] = events[i].Payload;
            occurred[i] = events[i].OccurredAt.ToUnixTimeMilliseconds();
            recorded[i] = events[i].RecordedAt.ToUnixTimeMilliseconds();
            hashes[i] = events[i].Hash.ToArray();
        }

        parameters.Add(new NpgsqlParameter<string[]> { TypedValue = types, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        parameters.Add(new NpgsqlParameter<ReadOnlyMemory<byte>[]> { TypedValue = payloads, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        parameters.Add(new NpgsqlParameter<long[]> { TypedValue = occurred, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        parameters.Add(new NpgsqlParameter<long[]> { TypedValue = recorded, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint });
        parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = hashes, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
    }

    private static void Text(NpgsqlParameterCollection parameters, string? value) =>
        parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });

    private static void Number(NpgsqlParameterCollection parameters, long? value) =>
        parameters.Add(new NpgsqlParameter { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint });
}
