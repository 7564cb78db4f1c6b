using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>F1 and F2 for one host after the other; with hosts' transactions between one another see <see cref="FeedOrderRules"/>.</summary>
internal static class FeedRules
{
    private const string FeedHint = "位置在提交之后给，由读者在一把锁下给。 / Positions are given after commit, by whoever reads, under one lock per company.";
    private const string PageHint = "position > after，按位置升序；Next 是最后一个的位置，没有就是所问的。 / position > after order by position; Next is the last one's, or the one asked for.";
    private const string NumberingHint = "一次编号有上限时，IsEnd 要看还有没有未编号的。 / Where one numbering has a limit, IsEnd has to look for what isn't numbered yet.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("F01 pages follow one another without gap or repeat", "各页相接，不漏不重", PageHint, async run =>
        {
            for (var i = 0; i < 5; i++)
            {
                await run.Store.Stored(Given.Request(Given.Case($"C-{i}"), 0, "a", "accepted.v1", "classified.v1"));
            }

            var seen = new List<string>();
            var at = FeedPosition.Start;
            FeedPage page;
            do
            {
                page = await run.Feed.ReadAsync(Given.Company, at, 3, run.Stop);
                Expect.That(page.Entries.Count <= 3, "at most 3 events on a page of 3", page.Entries.Count);
                foreach (var entry in page.Entries)
                {
                    Expect.That(entry.Position > at, $"a position after {at}", entry.Position);
                    at = entry.Position;
                    seen.Add(FormattableString.Invariant($"{entry.Key.CaseId}:{entry.Version}"));
                }

                Expect.Same(at, page.Next, "Next");
                Expect.That(page.IsEnd || page.Entries.Count > 0, "IsEnd false only where another read brings more", "an empty page that isn't the end");
            }
            while (!page.IsEnd);

            Expect.Sequence(Enumerable.Range(0, 5).SelectMany(static i => new[] { $"C-{i}:1", $"C-{i}:2" }), seen.OrderBy(static e => e, StringComparer.Ordinal), "events");
        }),
        Rule("F01 at the end the position stays", "到了末尾位置不动", PageHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            var first = await run.Feed.Read();
            var second = await run.Feed.Read(after: first.Next.Value);
            Expect.Same((true, 0, true, first.Next), (first.IsEnd, second.Entries.Count, second.IsEnd, second.Next), "the end, and nothing after it");
        }),
        Rule("F01 an unknown company has an empty feed", "未知企业的事件流为空", PageHint, async run =>
        {
            var page = await run.Feed.Read("nobody", after: 4);
            Expect.Same((0, true, 4L), (page.Entries.Count, page.IsEnd, page.Next.Value), "events, IsEnd and Next");
        }),
        Rule("F01 a position once given never changes", "给出的位置不再变", FeedHint, async run =>
        {
            await run.Store.Stored(Given.Due(Given.Case("b"), 0, null));
            await run.Store.Stored(Given.Due(Given.Case("c"), 0, null));
            var before = Places(await run.Feed.ReadAll());
            await run.Store.Stored(Given.Due(Given.Case("a"), 0, null));
            await run.Store.Stored(Given.Due(Given.Case("b"), 1, null));

            var after = Places(await run.Feed.ReadAll());
            Expect.Sequence(before, after.Take(before.Length), "the first two, read again later");
            Expect.Sequence(after, Places(await RuleRun.As<ICaseFeed>(run.Open()).ReadAll()), "the feed as another store reads it");
            Expect.Same(4, after.Length, "events in the feed");
        }),
        Rule("F01 a long feed is read to its end", "长的事件流读得到头", NumberingHint, async run =>
        {
            // More than anybody numbers at once.
            var appends = run.Has(StoreFeatures.Batch) ? 2_300 : 1_100;
            for (var from = 0; from < appends; from += 100)
            {
                await run.Store.StoredAll(run.Has(StoreFeatures.Batch), [.. Enumerable.Range(from, 100).Select(static n => Given.Request(Given.Case($"C-{n}"), 0, "a", "a.v1", "b.v1"))]);
            }

            Expect.Same(2 * appends, (await run.Feed.ReadAll(max: 50)).Count, "events on pages of 50");
            Expect.Same(2 * appends, (await RuleRun.As<ICaseFeed>(run.Open()).ReadAll(max: 100_000)).Count, "events on one page");
        }),
        Rule("F01 readers who come at once see one order", "几个读者同时读，次序同一", FeedHint, ReadersSeeOneOrder),
        Rule("F02 within a case the feed carries the stored events in version order", "同一案在事件流中按版本", FeedHint, async run =>
        {
            var all = await run.Store.StoredChain(Given.Key, 6);
            await run.Store.Stored(Given.Request(Given.Case("A-1"), 0, "a", "accepted.v1"));
            var mine = (await run.Feed.ReadAll()).Where(static e => e.Key == Given.Key).ToArray();
            Expect.Sequence([1L, 2L, 3L, 4L, 5L, 6L], mine.Select(static e => e.Version), "versions");
            Expect.Sequence(all.Select(static e => e.Hash), mine.Select(static e => e.Event.Hash), "hashes");
            Expect.Sequence(all.Select(static e => (e.TypeName, e.CommandId, e.OccurredAt, e.RecordedAt)), mine.Select(static e => (e.Event.TypeName, e.Event.CommandId, e.Event.OccurredAt, e.Event.RecordedAt)), "events");
            Expect.That(all.Zip(mine, static (stored, read) => stored.Payload.Span.SequenceEqual(read.Event.Payload.Span)).All(static same => same), "the stored payloads", "others");
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, string hint, Func<RuleRun, Task> check) => new(name, chinese, hint, check, StoreFeatures.Feed);

    private static (FeedPosition, string, long)[] Places(IEnumerable<FeedEntry> entries) => [.. entries.Select(static e => (e.Position, e.Key.CaseId, e.Version))];

    private static async Task ReadersSeeOneOrder(RuleRun run)
    {
        const int Writers = 8, Readers = 4, Rounds = 25;
        var stores = Enumerable.Range(0, Writers + Readers).Select(_ => run.Open()).ToArray();
        var seen = await Workers.RaceAsync(Writers + Readers, async n =>
        {
            var mine = new List<FeedEntry>();
            if (n < Writers)
            {
                for (var round = 0; round < Rounds; round++)
                {
                    await stores[n].Persist(Given.Request(Given.Case($"C-{n}"), round, $"c{round}", "a.v1"));
                }

                return mine;
            }

            while (mine.Count < Writers * Rounds)
            {
                run.Stop.ThrowIfCancellationRequested();
                var page = await RuleRun.As<ICaseFeed>(stores[n]).Read(after: mine.Count == 0 ? 0 : mine[mine.Count - 1].Position.Value, max: 17);
                mine.AddRange(page.Entries);
                if (page.Entries.Count == 0)
                {
                    await Task.Delay(1);
                }
            }

            return mine;
        });

        var first = Places(seen[Writers]);
        foreach (var other in seen.Skip(Writers + 1))
        {
            Expect.Sequence(first, Places(other), "the order of another reader");
        }

        Expect.Same(Writers * Rounds, first.Select(static e => (e.Item2, e.Item3)).Distinct().Count(), "different events");
    }
}
