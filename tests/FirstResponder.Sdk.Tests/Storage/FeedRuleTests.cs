using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class FeedRuleTests
{
    private readonly TestedStore store = new();

    [Fact]
    public async Task F01_pages_follow_one_another_without_gap_or_repeat()
    {
        for (int i = 0; i < 5; i++)
            await store.Append(Given.Request(new CaseKey("JX", $"C-{i}"), 0, "a", null, "accepted.v1", "classified.v1"));

        var seen = new List<string>();
        FeedPosition at = FeedPosition.Start;
        FeedPage page;
        do
        {
            page = await store.ReadAsync("JX", at, 3, default);
            Assert.All(page.Entries, entry => Assert.True(entry.Position > at));
            seen.AddRange(page.Entries.Select(e => $"{e.Key.CaseId}:{e.Version}"));
            at = page.Next;
        }
        while (!page.IsEnd);

        Assert.Equal(Enumerable.Range(0, 5).SelectMany(i => new[] { $"C-{i}:1", $"C-{i}:2" }), seen);
    }

    [Fact]
    public async Task F01_at_the_end_the_position_stays()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        FeedPage first = await store.ReadAsync("JX", FeedPosition.Start, 10, default);

        FeedPage second = await store.ReadAsync("JX", first.Next, 10, default);

        Assert.True(first.IsEnd);
        Assert.Empty(second.Entries);
        Assert.Equal(first.Next, second.Next);
        Assert.True(second.IsEnd);
    }

    [Fact]
    public async Task F01_an_unknown_company_has_an_empty_feed()
    {
        FeedPage page = await store.Feed("nobody", after: 4);

        Assert.Empty(page.Entries);
        Assert.Equal(new FeedPosition(4), page.Next);
        Assert.True(page.IsEnd);
    }

    [Fact]
    public async Task F01_F02_under_concurrent_writers_each_event_comes_once_in_version_order()
    {
        const int Writers = 8, Appends = 60;
        Task[] writers = [.. Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
        {
            var key = new CaseKey("JX", $"C-{w % 4}");
            for (int done = 0; done < Appends;)
            {
                long head = (await store.Read(key)).HeadVersion;
                AppendOutcome outcome = await store.Append(Given.Request(key, head, $"w{w}-{done}", null, "a.v1", "b.v1"));
                if (outcome is AppendOutcome.Appended)
                    done++;
            }
        }))];

        var seen = new List<FeedEntry>();
        FeedPosition at = FeedPosition.Start;
        Task all = Task.WhenAll(writers);
        bool finished;
        FeedPage page;
        do
        {
            finished = all.IsCompleted;
            page = await store.ReadAsync("JX", at, 7, default);
            seen.AddRange(page.Entries);
            at = page.Next;
        }
        while (!finished || !page.IsEnd);
        await all;

        Assert.Equal(Writers * Appends * 2, seen.Count);
        Assert.Equal(seen.Count, seen.Select(e => (e.Key, e.Version)).Distinct().Count());
        Assert.Equal(seen.Select(e => e.Position).Order(), seen.Select(e => e.Position));
        foreach (IGrouping<CaseKey, FeedEntry> one in seen.GroupBy(e => e.Key))
            Assert.Equal(Enumerable.Range(1, Writers / 4 * Appends * 2).Select(v => (long)v), one.Select(e => e.Version));
    }

    [Fact]
    public async Task F02_within_one_case_the_feed_carries_the_stored_events_in_version_order()
    {
        EventRecord[] all = await Given.ChainedCase(store, Given.Key, 6);

        FeedPage page = await store.Feed("JX");

        Assert.Equal(Enumerable.Range(1, 6).Select(v => (long)v), page.Entries.Select(e => e.Version));
        Assert.Equal(all.Select(e => e.Hash), page.Entries.Select(e => e.Event.Hash));
    }
}
