using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;
using NodaTime;
using QuickStart.Import;
using QuickStart.Scripts;

namespace QuickStart.Databases;

/// <summary>
/// Looks into the store's tables, read-only, for what the storage contract has no question: which companies and cases there are at all,
/// and when the last event was recorded. The tables are documented in the package's schema.sql.
/// </summary>
internal sealed class Tables : IDisposable
{
    private readonly SqliteConnection connection;

    public Tables(DatabaseFile database)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database.Path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
    }

    /// <summary>Every case that left a trace, with or without its head row: who checks histories must not rely on the list of those who keep them.</summary>
    public IEnumerable<CaseKey> Cases(string? company = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select company, case_id from fr_case where @company is null or company = @company union select company, case_id from fr_event where @company is null or company = @company";
        command.Parameters.AddWithValue("@company", (object?)company ?? DBNull.Value);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return new CaseKey(rows.GetString(0), rows.GetString(1));
        }
    }

    /// <summary>When the company's last event was recorded; null when it has none.</summary>
    public Instant? LastRecorded(string company)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select max(recorded_at) from fr_event where company = @company";
        command.Parameters.AddWithValue("@company", company);
        return command.ExecuteScalar() is long milliseconds ? Instant.FromUnixTimeMilliseconds(milliseconds) : null;
    }

    /// <summary>Events and appends; each append was one commit that reached the disk.</summary>
    public (long Events, long Appends) Count() => (Number("select count(*) from fr_event"), Number("select count(*) from fr_command"));

    /// <summary>True when there is nothing but the store's tables, with nobody's cases but the sample's.</summary>
    public bool AreOurs() =>
        Number("select count(*) from sqlite_master where type = 'table' and name = 'fr_schema'") == 1
        && Number("select count(*) from sqlite_master where type = 'table' and name not like 'fr\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'") == 0
        && Number($"select count(*) from fr_case where company not in ('{Cast.Company}', '{Inbox.Company}')") == 0;

    public void Dispose() => connection.Dispose();

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
