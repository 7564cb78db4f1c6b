using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>How often the network is crossed, counted on the wire: once for an append, whatever it carries. Statements are prepared by then.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly CaseKey Other = new("JX", "C-18");

    private readonly TestSchema schema = TestSchema.Create();
    private readonly Wire wire;
    private readonly PostgreSqlCaseStore store;

    public RoundTripTests()
    {
        wire = new Wire(schema.ConnectionString);
        store = new PostgreSqlCaseStore(wire.ConnectionString);
        foreach (CaseKey warm in (CaseKey[])[new("JX", "warm"), Given.Key])
        {
            store.Append(Given.Request(warm, 0, "a", Given.Morning, "accepted.v1")).GetAwaiter().GetResult();
            store.Append(Given.Request(warm, 1, "b", Given.Morning, "classified.v1")).GetAwaiter().GetResult();
        }
    }

    public void Dispose()
    {
        store.Dispose();
        wire.Dispose();
    }

    [Fact]
    public async Task One_for_an_append_to_a_new_case_and_to_a_known_one()
    {
        await AssertCrosses(1, async () => Assert.Equal(new Appended(1), await store.Append(Given.Request(new CaseKey("JX", "one"), 0, "a", null, "a.v1"))));
        await AssertCrosses(1, async () => Assert.Equal(new Appended(2), await store.Append(Given.Request(new CaseKey("JX", "one"), 1, "b", null, "b.v1"))));

        // Several events are a statement of their own, prepared when it is first used.
        await store.Append(Given.Request(new CaseKey("JX", "several"), 0, "a", null, "a.v1", "b.v1"));
        await store.Append(Given.Request(new CaseKey("JX", "several"), 2, "b", null, "c.v1", "d.v1"));
        await AssertCrosses(1, async () => Assert.Equal(new Appended(3), await store.Append(Given.Request(Other, 0, "a", null, "a.v1", "b.v1", "c.v1"))));
        await AssertCrosses(1, async () => Assert.Equal(new Appended(5), await store.Append(Given.Request(Other, 3, "b", null, "d.v1", "e.v1"))));
    }

    [Fact]
    public async Task A_second_one_for_what_was_not_written_and_why()
    {
        await AssertCrosses(2, async () => Assert.Equal(new Conflict(2), await store.Append(Given.Request(1, "c", "a.v1"))));
        await AssertCrosses(2, async () => Assert.Equal(new AlreadyApplied(1), await store.Append(Given.Request(Given.Key, 0, "a", null, "accepted.v1"))));
    }

    [Fact]
    public async Task One_for_an_append_in_a_hosts_transaction()
    {
        using var host = new NpgsqlConnection(wire.ConnectionString + ";Pooling=false");
        host.Open();
        for (int n = 0; n < 2; n++)
        {
            using NpgsqlTransaction transaction = host.BeginTransaction();
            TestSchema.Execute(host, "select 1");
            await AssertCrosses(n == 0 ? 2 : 1, async () => Assert.Equal(new Appended(3 + n), await store.Enlist(transaction).Append(Given.Request(2 + n, "c" + n, "a.v1"))));
            transaction.Commit();
        }
    }

    [Fact]
    public async Task Two_for_a_batch_a_third_where_cases_are_new_and_one_for_all_of_it_that_was_not_written()
    {
        await store.AppendManyAsync(Batch("warm", 0, "a"), default);
        await store.AppendManyAsync(Batch("warm", 1, "b"), default);

        await AssertCrosses(3, async () => Assert.All(await store.AppendManyAsync(Batch("x", 0, "a"), default), outcome => Assert.Equal(new Appended(1), outcome)));
        await AssertCrosses(2, async () => Assert.All(await store.AppendManyAsync(Batch("x", 1, "b"), default), outcome => Assert.Equal(new Appended(2), outcome)));
        await AssertCrosses(3, async () => Assert.All(await store.AppendManyAsync(Batch("x", 1, "b"), default), outcome => Assert.Equal(new AlreadyApplied(2), outcome)));
        await AssertCrosses(3, async () => Assert.All(await store.AppendManyAsync(Batch("x", 0, "a"), default), outcome => Assert.Equal(new AlreadyApplied(1), outcome)));
    }

    [Fact]
    public async Task One_for_a_case_a_board_page_a_claim_and_a_release()
    {
        await Given.ChainedCase(store, Other, 20);
        ClaimedCase? claimed = null;
        Func<Task>[] calls =
        [
            async () => Assert.Equal(20, (await store.Read(Other)).Events.Count),
            async () => Assert.Equal(3, (await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.NextDue, null, 50, default)).Cases.Count),
            async () => claimed = Assert.Single(await store.Claim(Given.Morning, max: 1)),
            async () => Assert.True(await store.ReleaseAsync(claimed!, default)),
        ];
        for (int warm = 0; warm < 10; warm++)
        {
            foreach (Func<Task> call in calls)
                await call();
        }

        foreach (Func<Task> call in calls)
            await AssertCrosses(1, call);
    }

    [Fact]
    public async Task One_for_a_feed_without_news_and_a_few_whatever_the_news()
    {
        await store.Feed("JX");
        await AssertCrosses(1, () => store.Feed("JX"));
        await store.AppendManyAsync(Batch("x", 0, "a"), default);

        // The page, the numbering and its commit, the page again.
        await AssertCrosses(4, async () => Assert.True((await store.Feed("JX", after: 4)).IsEnd));
    }

    // Few enough for one buffer of the driver: of a longer batch the server answers the beginning while the rest is still on its way, which the wire can't tell from a round trip.
    private static AppendRequest[] Batch(string prefix, long expected, string commandId) => [.. Enumerable.Range(0, 8).Select(n => Given.Request(new CaseKey("JX", $"{prefix}-{n}"), expected, commandId, null, "accepted.v1"))];

    private async Task AssertCrosses(int times, Func<Task> call)
    {
        int before = wire.RoundTrips;
        await call();
        Assert.Equal(times, wire.RoundTrips - before);
    }
}
