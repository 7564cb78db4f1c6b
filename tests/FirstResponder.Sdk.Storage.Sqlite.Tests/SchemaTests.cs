using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Create_may_be_called_again_and_changes_nothing()
    {
        TestDatabase database = TestDatabase.Create();
        object? before = database.Ask("select group_concat(sql) from sqlite_master");

        SqliteSchema.Create(database.ConnectionString);
        await SqliteSchema.CreateAsync(database.ConnectionString);

        Assert.Equal(before, database.Ask("select group_concat(sql) from sqlite_master"));
        Assert.Equal((long)SqliteSchema.Version, database.Ask("select version from fr_schema"));
        Assert.Equal(1L, database.Ask("select count(*) from fr_schema"));
    }

    [Fact]
    public async Task Create_by_many_at_once_creates_one_schema()
    {
        TestDatabase database = TestDatabase.Missing();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteSchema.Create(database.ConnectionString))));

        Assert.Equal(1L, database.Ask("select count(*) from fr_schema"));
    }

    [Fact]
    public void Create_leaves_the_hosts_own_tables_alone()
    {
        TestDatabase database = TestDatabase.Missing();
        database.Execute("create table work_order (id integer primary key); insert into work_order values (7)");

        SqliteSchema.Create(database.ConnectionString);

        Assert.Equal(7L, database.Ask("select id from work_order"));
        using SqliteCaseStore store = database.Open();
    }

    [Fact]
    public void A_newer_schema_is_refused_by_name_and_left_as_it_is()
    {
        TestDatabase database = TestDatabase.Create();
        database.Execute("update fr_schema set version = 9");

        Assert.Equal(9, Assert.Throws<SqliteSchemaException>(() => SqliteSchema.Create(database.ConnectionString)).FoundVersion);
        SqliteSchemaException fault = Assert.Throws<SqliteSchemaException>(() => database.Open());

        Assert.Contains("upgrade the package", fault.Message, StringComparison.Ordinal);
        Assert.Equal(9L, database.Ask("select version from fr_schema"));
    }

    [Fact]
    public void An_older_schema_is_refused_with_the_call_that_upgrades_it()
    {
        TestDatabase database = TestDatabase.Create();
        database.Execute("update fr_schema set version = 0");

        SqliteSchemaException fault = Assert.Throws<SqliteSchemaException>(() => database.Open());

        Assert.Equal(0, fault.FoundVersion);
        Assert.Contains("SqliteSchema.Create", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_without_the_tables_names_the_call()
    {
        TestDatabase database = TestDatabase.Missing();
        database.Execute("create table other (id integer)");

        SqliteSchemaException fault = Assert.Throws<SqliteSchemaException>(() => database.Open());

        Assert.Null(fault.FoundVersion);
        Assert.Contains("SqliteSchema.Create(connectionString)", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_names_the_call_and_is_not_created_in_passing()
    {
        TestDatabase database = TestDatabase.Missing();

        CaseStoreUnavailableException fault = Assert.Throws<CaseStoreUnavailableException>(() => database.Open());

        Assert.Contains("SqliteSchema.Create(connectionString)", fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(database.File));
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    [InlineData("Data Source=file::memory:")]
    [InlineData("")]
    public void A_database_in_memory_is_refused(string connectionString)
    {
        Assert.Throws<ArgumentException>(() => SqliteSchema.Create(connectionString));
        Assert.Throws<ArgumentException>(() => new SqliteCaseStore(connectionString));
    }

    [Fact]
    public async Task Create_cancelled_creates_no_file()
    {
        TestDatabase database = TestDatabase.Missing();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SqliteSchema.CreateAsync(database.ConnectionString, new CancellationToken(canceled: true)));

        Assert.False(File.Exists(database.File));
    }

    [Fact]
    public void Tables_keep_the_rules_of_relational_stores()
    {
        using SqliteConnection connection = TestDatabase.Create().Connect();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            """
            select t.name, c.name, c.pk from sqlite_master t join pragma_table_info(t.name) c where t.type = 'table'
            union all select name, name, null from sqlite_master where type = 'index' and name not like 'sqlite_%'
            """;
        using SqliteDataReader rows = command.ExecuteReader();
        int seen = 0;
        while (rows.Read())
        {
            string name = rows.GetString(1);
            Assert.StartsWith("fr_", rows.GetString(0), StringComparison.Ordinal);
            Assert.Matches("^[a-z][a-z_]{1,29}$", name);
            if (!rows.IsDBNull(2) && rows.GetInt64(2) == 1)
                Assert.Equal("company", name);
            seen++;
        }

        Assert.True(seen > 40);
    }
}
