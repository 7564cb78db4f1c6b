using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>
/// Writers who go on through whatever befalls the server: what wasn't acknowledged they send again, as a host does, until it is. One whose
/// acknowledged version were lost would meet a conflict.
/// </summary>
internal sealed class Load
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly long[] acknowledged = new long[8];
    private readonly ICaseStore store;
    private readonly Task[] writers;
    private int storedAllTheSame;
    private volatile bool isEnding;

    internal Load(ICaseStore store)
    {
        this.store = store;
        writers = [.. Enumerable.Range(0, acknowledged.Length).Select(n => Task.Run(() => WriteAsync(n)))];
    }

    internal ConcurrentQueue<CaseStoreUnavailableException> Faults { get; } = [];

    /// <summary>Appends whose answer got lost and that were there.</summary>
    internal int StoredAllTheSame => Volatile.Read(ref storedAllTheSame);

    internal async Task WaitForMoreAsync(int appends)
    {
        long goal = Acknowledged() + (3 * appends);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (Acknowledged() < goal)
        {
            Assert.True(watch.Elapsed < Patience, $"The writers got no further. {Faults.LastOrDefault()}");
            Task? failed = Array.Find(writers, writer => writer.IsFaulted);
            if (failed is not null)
                await failed;
            await Task.Delay(5);
        }
    }

    internal async Task EndAsync()
    {
        isEnding = true;
        await Task.WhenAll(writers);
    }

    /// <summary>Holds what a store has to what was acknowledged.</summary>
    internal async Task AuditAsync(PostgreSqlCaseStore after)
    {
        for (int writer = 0; writer < acknowledged.Length; writer++)
        {
            EventPage page = await after.Read(Key(writer), max: 100_000);
            Assert.Equal(acknowledged[writer], page.HeadVersion);
            Assert.Equal(page.HeadVersion, page.Events.Count);
            Assert.Equal(Enumerable.Range(0, page.Events.Count).Select(n => $"c{n / 3 * 3}"), page.Events.Select(e => e.CommandId));
        }

        List<FeedEntry> feed = await FeedAsync(after);
        Assert.Equal(Acknowledged(), feed.Select(entry => (entry.Key, entry.Version)).Distinct().Count());
        Assert.All(feed.GroupBy(entry => entry.Key), one => Assert.Equal(one.Select(entry => entry.Version).Order(), one.Select(entry => entry.Version)));
    }

    internal static async Task<List<FeedEntry>> FeedAsync(ICaseFeed feed)
    {
        var all = new List<FeedEntry>();
        FeedPage page;
        do
        {
            page = await feed.Feed("JX", all.Count == 0 ? 0 : all[^1].Position.Value);
            all.AddRange(page.Entries);
        }
        while (!page.IsEnd);
        return all;
    }

    private static CaseKey Key(int writer) => new("JX", "C-" + writer);

    private long Acknowledged() => acknowledged.Sum(version => Volatile.Read(ref version));

    private async Task WriteAsync(int writer)
    {
        bool isOpen = false;
        while (isOpen || !isEnding)
        {
            long version = acknowledged[writer];
            try
            {
                AppendOutcome outcome = await store.Append(Given.Request(Key(writer), version, "c" + version, null, "a.v1", "b.v1", "c.v1"));
                Assert.True(outcome == new Appended(version + 3) || (isOpen && outcome == new AlreadyApplied(version + 3)), outcome.ToString());
                if (outcome is AlreadyApplied)
                    Interlocked.Increment(ref storedAllTheSame);
                Volatile.Write(ref acknowledged[writer], version + 3);
                isOpen = false;
            }
            catch (CaseStoreUnavailableException fault)
            {
                Faults.Enqueue(fault);
                Assert.True(fault.IsTransient, fault.ToString());
                isOpen = true;
                await Task.Delay(20);
            }
        }
    }
}
