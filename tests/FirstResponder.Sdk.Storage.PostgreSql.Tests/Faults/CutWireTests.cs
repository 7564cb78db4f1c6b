using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>A connection that breaks at the worst moments: before a word arrives, and after it, before its answer does.</summary>
public sealed class CutWireTests : IDisposable
{
    // The whole message: the word itself is part of READ COMMITTED.
    private const string Commit = "COMMIT\0";

    private readonly TestSchema schema = TestSchema.Create();
    private readonly Wire wire;
    private readonly PostgreSqlCaseStore store;

    public CutWireTests()
    {
        schema.Execute("create table work_order (id integer primary key)");
        wire = new Wire(schema.ConnectionString);
        store = new PostgreSqlCaseStore(wire.ConnectionString);
    }

    public void Dispose()
    {
        store.Dispose();
        wire.Dispose();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A05_an_append_whose_connection_breaks_is_whole_or_absent_and_a_retry_tells_which(bool beforeItArrives)
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        wire.CutAt("the-one", beforeItArrives);
        AppendRequest request = Given.Request(1, "the-one", "classified.v1", "dispatched.v1");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(request));

        Assert.True(fault.IsTransient);
        Assert.Equal(beforeItArrives ? new Appended(3) : new AlreadyApplied(3), await Persist(() => store.Append(request)));
        Assert.Equal(3, (await store.Read(Given.Key)).Events.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A05_a_command_whose_connection_breaks_is_sent_again_under_its_id(bool beforeItArrives)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(0, 1));
        Step accept = new("accept", "C-1", "e0");
        await desk.FindAsync(Town.Key("C-1"));
        wire.CutAt("the-one", beforeItArrives);

        CommandOutcomeUnknownException unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await accept.SendAsync(desk, "the-one"));

        Assert.Equal(("the-one", true), (unknown.CommandId, unknown.IsTransient));
        CaseResult again = await Persist(async () => await accept.SendAsync(desk, unknown.CommandId));
        Assert.Equal(beforeItArrives ? CaseOutcome.Done : CaseOutcome.AlreadyDone, again.Outcome);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A06_a_hosts_commit_whose_connection_breaks_takes_or_leaves_work_order_and_events_together(bool beforeItArrives)
    {
        AppendRequest request = Given.Request(0, "a", "accepted.v1");
        using (var host = new NpgsqlConnection(wire.ConnectionString + ";Pooling=false"))
        {
            host.Open();
            using NpgsqlTransaction transaction = host.BeginTransaction();
            TestSchema.Execute(host, "insert into work_order values (1)");
            await store.Enlist(transaction).Append(request);
            wire.CutAt(Commit, beforeItArrives);
            Assert.ThrowsAny<Exception>(transaction.Commit);
        }

        Assert.Equal(beforeItArrives ? 0L : 1L, schema.Ask("select count(*) from work_order"));
        Assert.Equal(beforeItArrives ? new Appended(1) : new AlreadyApplied(1), await Persist(() => store.Append(request)));
    }

    [Fact]
    public async Task A06_a_connection_that_breaks_inside_a_hosts_transaction_leaves_nothing_and_says_that_a_retry_helps()
    {
        using (var host = new NpgsqlConnection(wire.ConnectionString + ";Pooling=false"))
        {
            host.Open();
            using NpgsqlTransaction transaction = host.BeginTransaction();
            TestSchema.Execute(host, "insert into work_order values (1)");
            ICaseStore enlisted = store.Enlist(transaction);
            await enlisted.Append(Given.Request(0, "a", "accepted.v1"));
            wire.CutAt("the-one", beforeItArrives: false);

            Assert.True((await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(1, "the-one", "classified.v1")))).IsTransient);
            await Assert.ThrowsAsync<InvalidOperationException>(() => enlisted.Append(Given.Request(1, "b", "classified.v1")));
        }

        Assert.Equal(0L, schema.Ask("select count(*) from work_order"));
        Assert.Equal(new Appended(1), await Persist(() => store.Append(Given.Request(0, "a", "accepted.v1"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A05_a_batch_whose_commit_breaks_is_whole_or_absent(bool beforeItArrives)
    {
        AppendRequest[] batch = [.. Enumerable.Range(0, 20).Select(n => Given.Request(new CaseKey("JX", $"C-{n}"), 0, "a", null, "accepted.v1", "classified.v1"))];
        wire.CutAt(Commit, beforeItArrives);

        Assert.True((await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.AppendManyAsync(batch, default).AsTask())).IsTransient);

        IReadOnlyList<AppendOutcome> again = await Persist(async () => await store.AppendManyAsync(batch, default));
        Assert.All(again, outcome => Assert.Equal(beforeItArrives ? new Appended(2) : new AlreadyApplied(2), outcome));
        Assert.Equal(40L, schema.Ask("select count(*) from fr_event"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F01_a_numbering_whose_commit_breaks_leaves_the_feed_in_one_order(bool beforeItArrives)
    {
        for (int n = 0; n < 5; n++)
            await store.Append(Given.Request(new CaseKey("JX", $"C-{n}"), 0, "a", null, "accepted.v1"));
        wire.CutAt(Commit, beforeItArrives);

        Assert.True((await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Feed("JX"))).IsTransient);

        FeedPage page = await Persist(() => store.Feed("JX"));
        Assert.Equal([1L, 2L, 3L, 4L, 5L], page.Entries.Select(entry => entry.Position.Value));
        Assert.Equal(["C-0", "C-1", "C-2", "C-3", "C-4"], page.Entries.Select(entry => entry.Key.CaseId));
    }

    // Every connection was cut; each of the pool's idle ones tells so once.
    private static async Task<T> Persist<T>(Func<Task<T>> work)
    {
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                return await work();
            }
            catch (Exception fault) when (fault is CaseStoreUnavailableException { IsTransient: true } or CommandOutcomeUnknownException { IsTransient: true } && attempt < 20)
            {
                await Task.Delay(5);
            }
        }
    }
}
