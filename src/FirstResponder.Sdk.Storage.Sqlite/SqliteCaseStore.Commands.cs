using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    private const string SelectCommand =
        "select first_version, last_version from fr_command where company = @company and case_id = @caseId and command_id = @commandId";

    private const string SelectTypeNames =
        """
        select type_name from fr_event
        where company = @company and case_id = @caseId and version between @first and @last
        order by version
        """;

    /// <summary>The version right after a command was stored, or null when it never was; its events must be of the types stored then.</summary>
    private static long? VersionAfter(SqliteSession session, AppendRequest request)
    {
        long first, last;
        using (SqliteDataReader found = session[SelectCommand].With(request.Key.Company, request.Key.CaseId, request.CommandId).Query())
        {
            if (!found.Read())
                return null;
            first = found.GetInt64(0);
            last = found.GetInt64(1);
        }

        List<string> stored = [];
        using (SqliteDataReader names = session[SelectTypeNames].With(request.Key.Company, request.Key.CaseId, first, last).Query())
        {
            while (names.Read())
                stored.Add(names.GetString(0));
        }

        request.EnsureSameEvents(stored);
        return last;
    }
}
