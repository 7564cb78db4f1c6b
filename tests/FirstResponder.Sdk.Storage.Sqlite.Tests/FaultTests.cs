using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>Rule X2: whatever befalls the database has the contract's name, and never the driver's alone.</summary>
public sealed class FaultTests
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task X02_a_locked_database_is_transient_and_the_retry_succeeds()
    {
        using SqliteCaseStore store = Impatient();
        using (SqliteConnection other = database.Connect())
        using (other.BeginTransaction())
        {
            CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));
            Assert.True(fault.IsTransient);
            Assert.Equal(5, Assert.IsType<SqliteException>(fault.InnerException).SqliteErrorCode);
            Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        }

        Assert.Equal(new AppendOutcome.Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Fact]
    public async Task X01_a_caller_cancelled_while_waiting_for_the_lock_is_let_go()
    {
        using SqliteCaseStore store = database.Open();
        using SqliteConnection other = database.Connect();
        using SqliteTransaction held = other.BeginTransaction();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        // The second waits in the queue behind the first.
        Task[] waiting = [.. Enumerable.Range(0, 2).Select(n => Task.Run(async () => await store.AppendAsync(Given.Request(0, $"c{n}", "accepted.v1"), source.Token)))];

        Task all = Task.WhenAll(waiting);
        Assert.Same(all, await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(15))));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[0]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting[1]);
    }

    [Fact]
    public async Task X02_a_read_only_database_can_be_read_and_refuses_to_be_written()
    {
        using (SqliteCaseStore writer = database.Open())
            await writer.Append(Given.Request(0, "a", "accepted.v1"));
        using var store = new SqliteCaseStore(database.ConnectionString + ";Mode=ReadOnly");

        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        await AssertLasting(() => store.Append(Given.Request(1, "b", "classified.v1")), 8);
    }

    [Fact]
    public async Task X02_a_damaged_file_is_named()
    {
        using (SqliteCaseStore writer = database.Open())
            await Given.ChainedCase(writer, Given.Key, 40);
        byte[] bytes = await File.ReadAllBytesAsync(database.File);
        // The first page, with the names of the tables, stays whole.
        bytes.AsSpan(4096).Fill(0xA5);
        await File.WriteAllBytesAsync(database.File, bytes);

        CaseStoreUnavailableException fault = Assert.Throws<CaseStoreUnavailableException>(() => database.Open());

        Assert.Equal((false, 11), (fault.IsTransient, ((SqliteException)fault.InnerException!).SqliteErrorCode));
    }

    [Fact]
    public void X02_a_file_of_another_kind_is_named()
    {
        TestDatabase text = TestDatabase.Missing();
        File.WriteAllText(text.File, string.Concat(Enumerable.Repeat("这不是数据库。", 200)));

        CaseStoreUnavailableException fault = Assert.Throws<CaseStoreUnavailableException>(() => text.Open());

        Assert.Equal((false, 26), (fault.IsTransient, ((SqliteException)fault.InnerException!).SqliteErrorCode));
        Assert.Throws<CaseStoreUnavailableException>(() => SqliteSchema.Create(text.ConnectionString));
    }

    [Fact]
    public async Task X02_a_full_database_is_named_and_keeps_no_half_append()
    {
        using SqliteCaseStore store = database.Open();
        using SqliteConnection host = database.Connect();
        TestDatabase.Ask(host, "pragma max_page_count = 30");
        using (SqliteTransaction transaction = host.BeginTransaction())
        {
            ICaseStore enlisted = store.Enlist(host, transaction);
            await AssertLasting(async () => await Given.ChainedCase(enlisted, Given.Key, 1_000), 13);
        }

        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(new AppendOutcome.Appended(1), await store.Append(Given.Request(0, "a", "accepted.v1")));
    }

    [Theory]
    [InlineData("fr_event")]
    [InlineData("fr_command")]
    [InlineData("fr_case")]
    public async Task A05_a_fault_in_the_middle_writes_nothing_and_the_retry_succeeds(string table)
    {
        using SqliteCaseStore store = database.Open();
        database.Execute($"create trigger fault before insert on {table} when new.case_id = 'C-17' begin select raise(abort, 'in the middle'); end");
        AppendRequest request = Given.Request(0, "a", "accepted.v1", "classified.v1");
        AppendRequest other = Given.Request(new Cases.CaseKey("JX", "other"), 0, "a", null, "a.v1");

        await AssertLasting(() => store.Append(request), 19);
        await AssertLasting(async () => await store.AppendManyAsync([other, request], default), 19);

        Assert.Equal(0L, database.Ask("select (select count(*) from fr_event) + (select count(*) from fr_command) + (select count(*) from fr_case)"));
        database.Execute("drop trigger fault");
        Assert.Equal(new AppendOutcome.Appended(2), await store.Append(request));
    }

    [Fact]
    public async Task X02_tables_dropped_under_an_open_store_are_named()
    {
        using SqliteCaseStore store = database.Open();
        database.Execute("drop table fr_event");

        await AssertLasting(() => store.Read(Given.Key), 1);
        database.Execute("drop table fr_schema");
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key));
        Assert.IsType<SqliteSchemaException>(fault.InnerException);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(15, true)]
    [InlineData(8, false)]
    [InlineData(10, false)]
    [InlineData(11, false)]
    [InlineData(13, false)]
    [InlineData(14, false)]
    [InlineData(26, false)]
    [InlineData(1, false)]
    public void X02_only_a_lock_passes_by_itself(int code, bool isTransient)
    {
        var driver = new SqliteException("x", code, code | (2 << 8));

        CaseStoreUnavailableException fault = SqliteFault.Of(driver);

        Assert.Equal(isTransient, fault.IsTransient);
        Assert.Same(driver, fault.InnerException);
    }

    private static async Task AssertLasting(Func<Task> call, int code)
    {
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(call);
        Assert.False(fault.IsTransient);
        Assert.Equal(code, Assert.IsType<SqliteException>(fault.InnerException).SqliteErrorCode);
    }

    private SqliteCaseStore Impatient() => new(database.ConnectionString + ";Default Timeout=1");
}
