namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string SelectVersion =
        "select version from fr_case where company = @company and case_id = @caseId";

    private const string InsertEvent =
        """
        insert into fr_event (company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash)
        values (@company, @caseId, @version, @typeName, @payload, @occurredAt, @recordedAt, @commandId, @hash)
        """;

    private const string InsertCommand =
        """
        insert into fr_command (company, case_id, command_id, first_version, last_version)
        values (@company, @caseId, @commandId, @firstVersion, @lastVersion)
        """;

    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return WritingAsync(request, static (session, call) => Append(session, call), cancellationToken);
    }

    // The caller holds the write lock, so that what is looked up here still holds when it is written.
    internal static AppendOutcome Append(SqliteSession session, AppendRequest request)
    {
        // The row moves only for a new command on the expected version; asking beforehand would cost as much as writing.
        if (!SqliteSummary.TryWrite(session, request))
            return Unwritten(session, request);
        long first = request.ExpectedVersion + 1;
        for (int i = 0; i < request.Events.Count; i++)
            Insert(session, request, request.Events[i], first + i);
        session[InsertCommand].With(request.Key.Company, request.Key.CaseId, request.CommandId, first, request.Summary.Version).Execute();
        return new AppendOutcome.Appended(request.Summary.Version);
    }

    // The command before the version: a retry expects a version that its own first attempt has moved.
    private static AppendOutcome Unwritten(SqliteSession session, AppendRequest request) => VersionAfter(session, request) is { } version
        ? new AppendOutcome.AlreadyApplied(version)
        : new AppendOutcome.Conflict(session[SelectVersion].With(request.Key.Company, request.Key.CaseId).Number() ?? 0);

    private static void Insert(SqliteSession session, AppendRequest request, EventRecord record, long version) =>
        session[InsertEvent].With(
            request.Key.Company,
            request.Key.CaseId,
            version,
            record.TypeName,
            record.Payload.ToArray(),
            record.OccurredAt.ToUnixTimeMilliseconds(),
            record.RecordedAt.ToUnixTimeMilliseconds(),
            record.CommandId,
            record.Hash.ToArray()).Execute();
}
