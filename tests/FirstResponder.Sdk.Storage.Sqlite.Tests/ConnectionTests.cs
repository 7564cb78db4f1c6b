using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

public sealed class ConnectionTests
{
    [Fact]
    public void Every_connection_is_write_ahead_logged_and_synced_in_full()
    {
        using SqliteSession session = new SqliteSettings(TestDatabase.Create().ConnectionString).Open();

        Assert.Equal("wal", session["pragma journal_mode"].Text());
        Assert.Equal(2, session["pragma synchronous"].Number());
        Assert.True(session["pragma busy_timeout"].Number() > 0);
    }

    [Fact]
    public async Task A_journal_that_was_changed_is_put_back()
    {
        TestDatabase database = TestDatabase.Create();
        database.Execute("pragma journal_mode = delete");

        using SqliteCaseStore store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal("wal", database.Ask("pragma journal_mode"));
    }

    [Fact]
    public async Task A_journal_cannot_be_changed_under_an_open_store()
    {
        TestDatabase database = TestDatabase.Create();
        using SqliteCaseStore store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using SqliteConnection other = new(database.ConnectionString + ";Pooling=False;Default Timeout=1");
        other.Open();

        Assert.Equal(5, Assert.Throws<SqliteException>(() => TestDatabase.Ask(other, "pragma journal_mode = delete")).SqliteErrorCode);
        Assert.Equal("wal", database.Ask("pragma journal_mode"));
    }

    [Fact]
    public async Task A_disposed_store_says_so_and_lets_go_of_the_file()
    {
        TestDatabase database = TestDatabase.Create();
        SqliteCaseStore store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        store.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Read(Given.Key));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.Append(Given.Request(1, "b", "classified.v1")));
        Assert.False(File.Exists(database.File + "-wal"));
    }

    [Fact]
    public async Task A_restart_keeps_everything()
    {
        TestDatabase database = TestDatabase.Create();
        EventPage before;
        FeedPage feed;
        ClaimedCase claimed;
        using (SqliteCaseStore store = database.Open())
        {
            await Given.ChainedCase(store, Given.Key, 3);
            await store.Append(Given.Request(Given.Key, 3, "timer", Given.Morning, "dispatched.v1"));
            before = await store.Read(Given.Key);
            feed = await store.Feed("JX");
            claimed = Assert.Single(await store.Claim(Given.Morning));
        }

        using SqliteCaseStore again = database.Open();
        EventPage after = await again.Read(Given.Key);
        Assert.Equal(before.Events.Select(e => e.Hash), after.Events.Select(e => e.Hash));
        Assert.Equal((before.HeadVersion, before.HeadHash), (after.HeadVersion, after.HeadHash));
        Assert.Equal(feed.Entries.Select(e => (e.Position, e.Key, e.Version)), (await again.Feed("JX")).Entries.Select(e => (e.Position, e.Key, e.Version)));
        Assert.Equal(new AppendOutcome.AlreadyApplied(4), await again.Append(Given.Request(0, "timer", "dispatched.v1")));
        Assert.Empty(await again.Claim(Given.Morning));
        Assert.True(await again.ReleaseAsync(claimed, default));
    }

    [Fact]
    public async Task A05_a_crash_keeps_what_was_acknowledged_and_nothing_else()
    {
        TestDatabase database = TestDatabase.Create(), crashed = TestDatabase.Missing();
        using SqliteCaseStore store = database.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using var host = database.Connect();
        using var transaction = host.BeginTransaction();
        await store.Enlist(host, transaction).Append(Given.Request(1, "b", "classified.v1"));
        TestDatabase.Execute(host, "pragma cache_spill = 1");

        // What lies on the disk at this moment is what a power cut would leave.
        File.Copy(database.File, crashed.File);
        File.Copy(database.File + "-wal", crashed.File + "-wal");

        using SqliteCaseStore after = crashed.Open();
        Assert.Equal(["accepted.v1"], (await after.Read(Given.Key)).Events.Select(e => e.TypeName));
        Assert.Equal(new AppendOutcome.Appended(2), await after.Append(Given.Request(1, "b", "classified.v1")));
    }
}
