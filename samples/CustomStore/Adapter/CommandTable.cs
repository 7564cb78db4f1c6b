using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>The table <c>fr_command</c>: what makes it safe to send the same command again.</summary>
internal static class CommandTable
{
    // Without a position: whoever reads the feed gives it, after the commit. See FeedHead.
    private const string Insert =
        """
        insert into fr_command (company, case_id, command_id, first_version, last_version)
        values (@company, @case_id, @command_id, @first_version, @last_version)
        """;

    private const string Select =
        "select first_version, last_version from fr_command where company = @company and case_id = @case_id and command_id = @command_id";

    internal static Task InsertAsync(SqlSession session, AppendRequest request) => session.Sql(Insert)
        .Text("company", request.Key.Company)
        .Text("case_id", request.Key.CaseId)
        .Text("command_id", request.CommandId)
        .Number("first_version", request.ExpectedVersion + 1)
        .Number("last_version", request.Summary.Version)
        .ExecuteAsync();

    /// <summary>The version right after the command was stored, or null when it never was.</summary>
    /// <exception cref="ArgumentException">It was stored with other events: one id stands for one command.</exception>
    internal static async Task<long?> VersionAfterAsync(SqlSession session, AppendRequest request)
    {
        List<(long First, long Last)> found = await session.Sql(Select)
            .Text("company", request.Key.Company)
            .Text("case_id", request.Key.CaseId)
            .Text("command_id", request.CommandId)
            .ListAsync(static row => (row.Number(0), row.Number(1))).ConfigureAwait(false);
        if (found.Count == 0)
            return null;
        (long first, long last) = found[0];
        request.EnsureSameEvents(await EventTable.TypeNamesAsync(session, request.Key, first, last).ConfigureAwait(false));
        return last;
    }
}
