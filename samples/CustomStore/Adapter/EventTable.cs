using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>The table <c>fr_event</c>. There is no update and no delete in it, and there must never be one.</summary>
internal static class EventTable
{
    /// <summary>An event as seven columns; see <see cref="Read"/>.</summary>
    internal const string Columns = "e.version, e.type_name, e.payload, e.occurred_at, e.recorded_at, e.command_id, e.event_hash";

    private const string Insert =
        """
        insert into fr_event (company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash)
        values (@company, @case_id, @version, @type_name, @payload, @occurred_at, @recorded_at, @command_id, @event_hash)
        """;

    private const string SelectAfter =
        "select " + Columns + " from fr_event e where e.company = @company and e.case_id = @case_id and e.version > @after order by e.version";

    private const string SelectTypeNames =
        "select type_name from fr_event where company = @company and case_id = @case_id and version >= @first and version <= @last order by version";

    internal static async Task InsertAsync(SqlSession session, AppendRequest request)
    {
        long version = request.ExpectedVersion;
        foreach (EventRecord record in request.Events)
        {
            await session.Sql(Insert)
                .Text("company", request.Key.Company)
                .Text("case_id", request.Key.CaseId)
                .Number("version", ++version)
                .Text("type_name", record.TypeName)
                .Bytes("payload", record.Payload.ToArray())
                .Number("occurred_at", record.OccurredAt.ToUnixTimeMilliseconds())
                .Number("recorded_at", record.RecordedAt.ToUnixTimeMilliseconds())
                .Text("command_id", record.CommandId)
                .Bytes("event_hash", record.Hash.ToArray())
                .ExecuteAsync().ConfigureAwait(false);
        }
    }

    internal static Task<List<(long Version, EventRecord Event)>> AfterAsync(SqlSession session, CaseKey key, long after, long count) =>
        session.Sql(SelectAfter).Text("company", key.Company).Text("case_id", key.CaseId).Number("after", after).First(count).ListAsync(static row => Read(row, 0));

    internal static Task<List<string>> TypeNamesAsync(SqlSession session, CaseKey key, long first, long last) =>
        session.Sql(SelectTypeNames).Text("company", key.Company).Text("case_id", key.CaseId).Number("first", first).Number("last", last).ListAsync(static row => row.Text(0));

    /// <summary>Reads an event selected as <see cref="Columns"/>.</summary>
    internal static (long Version, EventRecord Event) Read(SqlRow row, int first) =>
        (row.Number(first), new EventRecord(row.Text(first + 1), row.Bytes(first + 2), row.At(first + 3), row.At(first + 4), row.Text(first + 5), row.Hash(first + 6)));
}
