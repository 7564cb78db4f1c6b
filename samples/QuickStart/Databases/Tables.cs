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

    /// <summary>The company's cases.</summary>
    public IEnumerable<CaseKey> Cases(string company) => Keys(company).Where(stored => stored.Key is not null).Select(stored => stored.Key!.Value);

    /// <summary>Every key that left a trace, with or without its head row: who checks histories must not rely on the list of those who keep them.</summary>
    public IEnumerable<StoredKey> Keys(string? company = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            select case when typeof(company) = 'text' then cast(company as blob) end, case when typeof(case_id) = 'text' then cast(case_id as blob) end
            from (select company, case_id from fr_case where @company is null or company = @company union select company, case_id from fr_event where @company is null or company = @company)
            order by company, case_id
            """;
        command.Parameters.AddWithValue("@company", (object?)company ?? DBNull.Value);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            yield return StoredKey.Read(rows.GetValue(0) as byte[], rows.GetValue(1) as byte[]);
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

    /// <summary>When the last of the company's leases runs out; null when no case is leased.</summary>
    public Instant? LastLease(string company)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select max(leased_until) from fr_case where company = @company";
        command.Parameters.AddWithValue("@company", company);
        return command.ExecuteScalar() is long milliseconds ? Instant.FromUnixTimeMilliseconds(milliseconds) : null;
    }

    /// <summary>Events and appends; each append was one commit that reached the disk.</summary>
    public (long Events, long Appends) Count() => (Number("select count(*) from fr_event"), Number("select count(*) from fr_command"));

    /// <summary>True when nothing was created yet: a first run can be stopped between the file and its tables.</summary>
    public bool AreNone() => Number("select count(*) from sqlite_master") == 0;

    /// <summary>True when there is nothing but the store's tables, whatever stands in them.</summary>
    public bool AreTheStores() =>
        Number("select count(*) from sqlite_master where type = 'table' and name = 'fr_schema'") == 1
        && Number("select count(*) from sqlite_master where type = 'table' and name not like 'fr\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'") == 0;

    /// <summary>True when they are the store's, with nobody's cases but the sample's.</summary>
    public bool AreOurs() =>
        AreTheStores()
        && Number($"select count(*) from fr_case where company not in ('{Cast.Company}', '{Inbox.Company}')") == 0;

    public void Dispose() => connection.Dispose();

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
