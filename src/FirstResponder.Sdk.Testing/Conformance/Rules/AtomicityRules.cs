using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A5 and A7: whole or not at all, and what is refused at the door.</summary>
internal static class AtomicityRules
{
    private const int MaxReachableEvents = 100_000;
    private const int MaxReachableBytes = 1 << 28;
    private const string WholeHint = "事件、命令标识、汇总行、链头写在同一事务里。 / Events, command id, summary and head belong into one transaction.";
    private const string ReaderHint = "读页与读链头须是同一快照。 / The page and the head have to be read from one snapshot: one statement, or one transaction that sees one.";
    private const string DoorHint = "进门先调用 Capabilities.EnsureWithinLimits 与 StoreArgument。 / Call Capabilities.EnsureWithinLimits and StoreArgument at the door.";
    private const string LimitHint = "声明的上限要存得下；列的长度、参数个数、包长。 / What is declared has to fit: column lengths, numbers of parameters, packet sizes.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("A05 head, summary, feed and timer move with the events", "链头、汇总行、事件流、定时与事件同进", WholeHint, async run =>
        {
            var request = Given.Request(Given.Key, 0, "a", Given.Morning, "accepted.v1", "classified.v1");
            await run.Store.Stored(request);

            var page = await run.Store.Read(Given.Key);
            Expect.Same(request.Events[1].Hash, page.HeadHash, "head hash");
            if (run.Has(StoreFeatures.Query))
            {
                Expect.Same(request.Summary, await run.Query.Find(Given.Key), "summary");
            }

            if (run.Has(StoreFeatures.Feed))
            {
                Expect.Sequence([1L, 2L], (await run.Feed.Read()).Entries.Select(static e => e.Version), "versions in the feed");
            }

            if (run.Has(StoreFeatures.Attention))
            {
                Expect.Sequence([Given.Key], (await run.Attention.Claim(Given.Morning)).Select(static c => c.Key), "claimed");
            }
        }),
        new("A05 a conflict leaves everything as it was", "冲突之后一切照旧", WholeHint, async run =>
        {
            await run.Store.Stored(Given.Due(Given.Key, 0, Given.Morning));
            var before = await StoredCase.LeaseAsync(run, Given.Key);
            await run.Store.Answers(new Conflict(1), Given.Due(Given.Key, 5, Given.Morning + Duration.FromDays(1)));
            await before.IsAsItWasAsync();
        }),
        new("A05 a reader never sees half of an append", "读者看不到写了一半的", ReaderHint, ReadersSeeWholes),
        new("A07 nothing and nobody is refused", "空值、无主、负数一律拒绝", DoorHint, async run =>
        {
            await Refused(() => run.Store.Append(null!), "append of null");
            await Refused(() => run.Store.Read(default), "read of no case");
            await Refused(() => run.Store.Read(Given.Key, -1), "read after version -1");
            await Refused(() => run.Store.Read(Given.Key, 0, 0), "read of 0 events");
            if (run.Has(StoreFeatures.Feed))
            {
                await Refused(() => run.Feed.Read(" "), "feed of no company");
                await Refused(() => run.Feed.Read(max: 0), "feed of 0 events");
            }

            if (run.Has(StoreFeatures.Attention))
            {
                await Refused(() => run.Attention.ClaimAsync(null!, default).AsTask(), "claim of null");
                await Refused(() => run.Attention.Release(null!), "release of null");
            }

            if (run.Has(StoreFeatures.Query))
            {
                await Refused(() => run.Query.Find(default), "find of no case");
                await Refused(() => run.Query.ListAsync(Given.Company, null!, CaseSummaryOrder.CaseId, null, 1, default).AsTask(), "list without a filter");
                await Refused(() => run.Query.List(order: (CaseSummaryOrder)9), "list in an unknown order");
                await Refused(() => run.Query.List(max: 0), "list of 0 cases");
                await Refused(() => run.Query.List(company: ""), "list of no company");
            }

            if (run.Has(StoreFeatures.Batch))
            {
                await Refused(() => run.Batch.AppendManyAsync(null!, default).AsTask(), "batch of null");
            }
        }),
        new("A07 more events than the limit are refused and nothing is written", "超过事件数上限即拒绝，一个不写", DoorHint, async run =>
        {
            var limit = run.Store.Capabilities.MaxEventsPerAppend;
            Expect.That(limit <= MaxReachableEvents, $"MaxEventsPerAppend of at most {MaxReachableEvents}, so that it is a limit", limit);
            await Refused(() => run.Store.Append(Given.Request(0, "a", Many(limit + 1))), $"append of {limit + 1} events");
            await NothingStored(run);
        }),
        new("A07 as many events as the limit fit", "恰为事件数上限的写得下", LimitHint, async run =>
        {
            var limit = Math.Min(run.Store.Capabilities.MaxEventsPerAppend, MaxReachableEvents);
            await run.Store.Stored(Given.Request(0, "a", Many(limit)));
            Expect.Same(limit, (await run.Store.ReadAll(Given.Key)).Count, "events");
        }),
        new("A07 a payload over the limit is refused and nothing is written", "超过内容长度上限即拒绝，一个不写", DoorHint, async run =>
        {
            var limit = run.Store.Capabilities.MaxPayloadBytes;
            Expect.That(limit <= MaxReachableBytes, $"MaxPayloadBytes of at most {MaxReachableBytes}, so that it is a limit", limit);
            await Refused(() => run.Store.Append(WithPayload(new byte[limit + 1])), $"append of {limit + 1} bytes");
            await NothingStored(run);
        }),
        new("A07 as long a payload as the limit fits", "恰为内容长度上限的写得下", LimitHint, async run =>
        {
            var payload = new byte[Math.Min(run.Store.Capabilities.MaxPayloadBytes, MaxReachableBytes)];
            payload[payload.Length - 1] = 7;
            await run.Store.Stored(WithPayload(payload));
            Expect.That((await run.Store.Read(Given.Key)).Events[0].Payload.Span.SequenceEqual(payload), $"the {payload.Length} bytes", "others");
        }),
    ];

    private static async Task ReadersSeeWholes(RuleRun run)
    {
        const int Appends = 150;
        var writer = run.Store;
        var beside = run.Open();
        var finished = false;
        var reader = Workers.Start(async () =>
        {
            while (!Volatile.Read(ref finished))
            {
                var page = await beside.Read(Given.Key, 0, 10_000);
                Expect.Same(0, page.Events.Count % 3, $"events beyond whole appends of three (of {page.Events.Count})");
                Expect.Same(page.HeadVersion, page.Events.Count, "events up to the head that was read with them");
                if (page.Events.Count > 0)
                {
                    Expect.Same(page.Events[page.Events.Count - 1].Hash, page.HeadHash, "hash of the head that was read with the events");
                }

                if (run.Has(StoreFeatures.Feed) && await RuleRun.As<ICaseFeed>(beside).Read(max: 10_000) is { IsEnd: true } feed)
                {
                    Expect.Same(0, feed.Entries.Count % 3, $"events in the feed beyond whole appends of three (of {feed.Entries.Count})");
                }
            }
        });
        try
        {
            for (var i = 0; i < Appends && !reader.IsCompleted; i++)
            {
                var answer = await writer.Persist(Given.Request(3 * i, FormattableString.Invariant($"c{i}"), "a.v1", "b.v1", "c.v1"));
                Expect.Same<AppendOutcome>(new Appended((3 * i) + 3), answer, "append beside a reader");
            }
        }
        finally
        {
            Volatile.Write(ref finished, true);
            await reader;
        }

        Expect.Same(3 * Appends, (await writer.ReadAll(Given.Key)).Count, "events");
    }

    private static string[] Many(int count) => [.. Enumerable.Repeat("a.v1", count)];

    private static AppendRequest WithPayload(byte[] payload) =>
        Given.Of(Given.Key, 0, "a", [HashChain.Seal(ChainHash.None, Given.Key, 1, "a.v1", payload, Given.Morning, Given.Morning, "a")]);

    private static Task Refused(Func<Task> call, string what) => Expect.ThrowsAsync<ArgumentException>(call, what);

    private static async Task NothingStored(RuleRun run)
    {
        Expect.Same(0, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        if (run.Has(StoreFeatures.Feed))
        {
            Expect.Same(0, (await run.Feed.Read()).Entries.Count, "events in the feed");
        }

        if (run.Has(StoreFeatures.Query))
        {
            Expect.Same<CaseSummary?>(null, await run.Query.Find(Given.Key), "summary");
        }

        await run.Store.Answers(new Appended(1), Given.Request(0, "a", "a.v1"));
    }
}
