using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>Several stores on one schema, as several nodes have them: each with connections of its own and no lock in common.</summary>
public sealed class ManyStoresTests : IDisposable
{
    private const int Writers = 16;
    private const int Rounds = 60;

    private readonly TestSchema database = TestSchema.Create();
    private readonly List<PostgreSqlCaseStore> stores = [];

    public void Dispose() => stores.ForEach(store => store.Dispose());

    [Fact]
    public async Task A08_of_writers_on_connections_of_their_own_exactly_one_is_appended()
    {
        AppendOutcome[][] outcomes = await Everywhere((store, writer) => store.Append(Given.Request(new CaseKey("JX", "unused-" + writer), 0, "warm", null, "a.v1")), async (store, writer, round) =>
            await store.Append(Given.Request(new CaseKey("JX", $"race-{round}"), 0, $"w{writer}", null, $"by-{writer}.v1", "and.v1")));

        PostgreSqlCaseStore any = stores[0];
        for (int round = 0; round < Rounds; round++)
        {
            int winner = Assert.Single(Enumerable.Range(0, Writers), w => outcomes[w][round] is Appended);
            Assert.All(outcomes, mine => Assert.True(mine[round] is Appended { Version: 2 } or Conflict { ActualVersion: 2 }, mine[round].ToString()));
            Assert.Equal([$"by-{winner}.v1", "and.v1"], (await any.Read(new CaseKey("JX", $"race-{round}"))).Events.Select(e => e.TypeName));
        }
    }

    [Fact]
    public async Task A08_the_stored_events_are_the_acknowledged_ones()
    {
        AppendOutcome[][] outcomes = await Everywhere((_, _) => Task.CompletedTask, async (store, writer, round) =>
        {
            long head = (await store.Read(Given.Key)).HeadVersion;
            return await store.Append(Given.Request(head, $"w{writer}-{round}", $"w{writer}-{round}.v1"));
        });

        string[] acknowledged = [.. from w in Enumerable.Range(0, Writers) from r in Enumerable.Range(0, Rounds) where outcomes[w][r] is Appended select $"w{w}-{r}.v1"];
        string[] stored = [.. (await stores[0].Read(Given.Key)).Events.Select(e => e.TypeName)];
        Assert.Equal(acknowledged.Order(StringComparer.Ordinal), stored.Order(StringComparer.Ordinal));
        Assert.Equal(acknowledged.Length, outcomes.SelectMany(mine => mine).OfType<Appended>().Select(o => o.Version).Distinct().Count());
    }

    [Fact]
    public async Task R02_what_one_store_acknowledged_the_other_reads()
    {
        PostgreSqlCaseStore one = Open(), other = Open();

        for (int version = 0; version < 10; version++)
        {
            await (version % 2 == 0 ? one : other).Append(Given.Request(version, $"c{version}", "a.v1"));
            Assert.Equal(version + 1, (await (version % 2 == 0 ? other : one).Read(Given.Key)).HeadVersion);
        }

        Assert.Equal(new AlreadyApplied(1), await other.Append(Given.Request(0, "c0", "a.v1")));
    }

    [Fact]
    public async Task F01_readers_who_number_at_once_see_one_order()
    {
        Task<List<FeedEntry>>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Open()).Select(store => Task.Run(() => Follow(store, Writers * Rounds)))];
        await Everywhere((_, _) => Task.CompletedTask, async (store, writer, round) =>
            await store.Append(Given.Request(new CaseKey("JX", $"C-{writer}"), round, $"c{round}", null, "a.v1")));

        List<FeedEntry>[] seen = await Task.WhenAll(readers);

        Assert.All(seen, mine => Assert.Equal(seen[0].Select(e => (e.Position, e.Key, e.Version)), mine.Select(e => (e.Position, e.Key, e.Version))));
        Assert.Equal(Writers * Rounds, seen[0].Select(e => (e.Key, e.Version)).Distinct().Count());
        Assert.All(seen[0].GroupBy(e => e.Key), one => Assert.Equal(one.Select(e => e.Version).Order(), one.Select(e => e.Version)));
    }

    [Fact]
    public async Task F01_a_feed_longer_than_one_numbering_is_read_to_its_end()
    {
        PostgreSqlCaseStore store = Open();
        await store.AppendManyAsync([.. Enumerable.Range(0, 2_300).Select(n => Given.Request(new CaseKey("JX", $"C-{n}"), 0, "a", null, "a.v1", "b.v1"))], default);

        Assert.Equal(4_600, (await Follow(store, 4_600)).Count);
        Assert.Equal(4_600, (await Open().Feed("JX", 0, 10_000)).Entries.Count);
    }

    [Fact]
    public async Task D01_claimers_in_different_stores_get_different_cases()
    {
        PostgreSqlCaseStore filler = Open();
        for (int i = 0; i < 200; i++)
            await filler.Append(Given.Due(new CaseKey("JX", $"C-{i}"), 0, Given.Morning));

        List<ClaimedCase>[] claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Open()).Select((store, n) => Task.Run(async () =>
        {
            var mine = new List<ClaimedCase>();
            while (await store.Claim(Given.Morning, max: 7, owner: $"node-{n}") is { Count: > 0 } more)
                mine.AddRange(more);
            return mine;
        })));

        Assert.Equal(200, claims.Sum(c => c.Count));
        Assert.Equal(200, claims.SelectMany(c => c).Select(c => c.Key).Distinct().Count());
    }

    private static async Task<List<FeedEntry>> Follow(PostgreSqlCaseStore store, int count)
    {
        var seen = new List<FeedEntry>();
        while (seen.Count < count)
        {
            FeedPage page = await store.ReadAsync("JX", seen.Count == 0 ? FeedPosition.Start : seen[^1].Position, 50, default);
            seen.AddRange(page.Entries);
            if (page.Entries.Count == 0)
                await Task.Delay(5);
        }

        return seen;
    }

    private PostgreSqlCaseStore Open()
    {
        PostgreSqlCaseStore store = database.Open();
        stores.Add(store);
        return store;
    }

    // Sixteen stores, each on a thread of its own, that set out together.
    private async Task<AppendOutcome[][]> Everywhere(Func<PostgreSqlCaseStore, int, Task> warmUp, Func<PostgreSqlCaseStore, int, int, Task<AppendOutcome>> work)
    {
        using var start = new Barrier(Writers);
        PostgreSqlCaseStore[] own = [.. Enumerable.Range(0, Writers).Select(_ => Open())];
        return await Task.WhenAll(own.Select((store, writer) => Task.Factory.StartNew(
            () =>
            {
                warmUp(store, writer).GetAwaiter().GetResult();
                start.SignalAndWait();
                return Enumerable.Range(0, Rounds).Select(round => work(store, writer, round).GetAwaiter().GetResult()).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
