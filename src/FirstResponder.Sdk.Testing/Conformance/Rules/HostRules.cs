using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A6 and X4: the host's row and the case's events in one commit, or neither.</summary>
internal static class HostRules
{
    private const string HostHint = "所有语句都用宿主的连接与事务。 / Every statement runs on the host's connection and in its transaction.";
    private const string UsableHint =
        "唯一键冲突会废掉宿主事务（PostgreSQL）：用条件更新、on conflict do nothing 或保存点。 / A unique violation spoils the host's transaction: use a conditional update, on conflict do nothing, or a savepoint.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("A06 nothing is visible before the host commits and all of it afterwards", "宿主提交前看不见，提交后全看见", HostHint, NothingBeforeTheCommit),
        Rule("A06 a rollback takes the events along", "宿主回滚，事件一并回滚", HostHint, async run =>
        {
            using (var host = await run.BeginHostAsync())
            {
                await host.WriteRowAsync(run.Stop);
                await host.Enlist(run.Store).Stored(Given.Due(Given.Key, 0, Given.Morning));
            }

            Expect.Same(0, (await run.Store.Read(Given.Key)).HeadVersion, "head version after the rollback");
            Expect.Same(0, await run.Fixture.CountHostRowsAsync(run.Stop), "rows of the host");
            if (run.Has(StoreFeatures.Attention))
            {
                Expect.Same(0, (await run.Attention.Claim(Given.Morning)).Count, "cases to claim");
            }

            await run.Store.Answers(new Appended(1), Given.Due(Given.Key, 0, Given.Morning));
        }),
        Rule("A06 several appends ride in one transaction", "一个事务里可写多次", HostHint, async run =>
        {
            using var host = await run.BeginHostAsync();
            var enlisted = host.Enlist(run.Store);
            await enlisted.Stored(Given.Due(Given.Key, 0, null));
            await enlisted.Stored(Given.Due(Given.Key, 1, null));
            await enlisted.Stored(Given.Due(Given.Case("other"), 0, null));
            await enlisted.Answers(new AlreadyApplied(1), Given.Due(Given.Key, 0, null));
            await enlisted.Answers(new Conflict(2), Given.Request(1, "stale", "a.v1"));
            Expect.Same(2, (await enlisted.Read(Given.Key)).Events.Count, "events as the transaction sees them");
            await host.CommitAsync(run.Stop);

            Expect.Same((2L, 1L), ((await run.Store.Read(Given.Key)).HeadVersion, (await run.Store.Read(Given.Case("other"))).HeadVersion), "head versions");
        }),
        Rule("A06 conflict, applied command and refusal leave the transaction usable", "冲突、已办、拒绝之后宿主事务照常可用", UsableHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            using var host = await run.BeginHostAsync();
            await host.WriteRowAsync(run.Stop);
            var enlisted = host.Enlist(run.Store);
            await enlisted.Answers(new Conflict(1), Given.Request(0, "b", "accepted.v1"));
            await enlisted.Answers(new AlreadyApplied(1), Given.Request(0, "a", "accepted.v1"));
            await Expect.ThrowsAsync<ArgumentException>(() => enlisted.Append(Given.Request(1, "a", "classified.v1")), "other events under a used command id");
            await enlisted.Answers(new Appended(2), Given.Request(1, "c", "classified.v1"));
            await host.WriteRowAsync(run.Stop);
            await host.CommitAsync(run.Stop);

            Expect.Same(2, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
            Expect.Same(2, await run.Fixture.CountHostRowsAsync(run.Stop), "rows of the host");
        }),
        Rule("A06 a conflict with who commits meanwhile leaves the transaction usable", "与正在提交者冲突之后宿主事务照常可用", UsableHint, async run =>
        {
            await run.Store.Stored(Given.Request(Given.Case("old"), 0, "first", "accepted.v1"));
            foreach (var (key, expected) in new[] { (Given.Case("new"), 0L), (Given.Case("old"), 1L) })
            {
                var rows = await run.Fixture.CountHostRowsAsync(run.Stop);
                using var both = await TwoHosts.MeetAsync(run, key, expected);
                if (both.Answer is null)
                {
                    continue;
                }

                await both.Second.WriteRowAsync(run.Stop);
                await both.Second.CommitAsync(run.Stop);
                Expect.Same(rows + 3, await run.Fixture.CountHostRowsAsync(run.Stop), "rows of both hosts");
            }
        }),
        Rule("A08 of hosts that began before either committed exactly one is appended", "两个宿主都先开始，恰有一个写入", "写入语句要带版本条件，不能先查后写。 / The version belongs into the predicate of the statement that writes; looking first and writing then loses events.", async run =>
        {
            await run.Store.Stored(Given.Request(Given.Case("old"), 0, "first", "accepted.v1"));
            foreach (var (key, expected) in new[] { (Given.Case("new"), 0L), (Given.Case("old"), 1L) })
            {
                using var both = await TwoHosts.MeetAsync(run, key, expected);
                if (both.Answer is not null)
                {
                    Expect.Same(new Conflict(expected + 1), both.Answer, $"the second host's append of {key} at {expected}");
                }

                Expect.Same("first.v1", (await run.Store.ReadAll(key)).Last().TypeName, "the event stored");
                Expect.Same(expected + 1, (await run.Store.Read(key)).HeadVersion, "head version");
            }
        }),
        Rule("X04 an enlisted store ends with its transaction", "加入的存储随事务结束", "事务结束后每次调用都抛 InvalidOperationException。 / Each call throws InvalidOperationException once the transaction has ended.", async run =>
        {
            using var host = await run.BeginHostAsync();
            var enlisted = host.Enlist(run.Store);
            await enlisted.Stored(Given.Due(Given.Key, 0, null));
            await host.CommitAsync(run.Stop);
            await Expect.ThrowsAsync<InvalidOperationException>(() => enlisted.Append(Given.Due(Given.Key, 1, null)), "append after the commit");
            await Expect.ThrowsAsync<InvalidOperationException>(() => enlisted.Read(Given.Key), "read after the commit");
            Expect.Same(1, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, string hint, Func<RuleRun, Task> check) => new(name, chinese, hint, check, StoreFeatures.Enlist);

    private static async Task NothingBeforeTheCommit(RuleRun run)
    {
        var outside = run.Open();
        using var host = await run.BeginHostAsync();
        await host.WriteRowAsync(run.Stop);
        var enlisted = host.Enlist(run.Store);
        await enlisted.Stored(Given.Due(Given.Key, 0, Given.Morning));
        Expect.Same(1, (await enlisted.Read(Given.Key)).HeadVersion, "head version as the transaction itself sees it");

        // Some databases let nobody look at what is being written; who waits, sees it all afterwards.
        List<Task> waiting =
        [
            await Unseen(run, async () => (await outside.Read(Given.Key)).HeadVersion, "head version"),
            await Unseen(run, () => run.Fixture.CountHostRowsAsync(run.Stop), "rows of the host"),
        ];
        if (run.Has(StoreFeatures.Feed))
        {
            waiting.Add(await Unseen(run, async () => (await RuleRun.As<ICaseFeed>(outside).Read()).Entries.Count, "events in the feed"));
        }

        if (run.Has(StoreFeatures.Query))
        {
            waiting.Add(await Unseen(run, async () => await RuleRun.As<ICaseQuery>(outside).Find(Given.Key) is null ? 0 : 1, "summaries"));
        }

        if (run.Has(StoreFeatures.Attention))
        {
            waiting.Add(await Unseen(run, async () => (await RuleRun.As<IAttentionStore>(outside).Claim(Given.Morning - NodaTime.Duration.FromDays(1))).Count, "cases to claim"));
        }

        await host.CommitAsync(run.Stop);
        await Task.WhenAll(waiting);

        Expect.Same(1, (await outside.Read(Given.Key)).HeadVersion, "head version after the commit");
        Expect.Same(1, await run.Fixture.CountHostRowsAsync(run.Stop), "rows of the host after the commit");
        if (run.Has(StoreFeatures.Feed))
        {
            Expect.Same(1, (await run.Feed.Read()).Entries.Count, "events in the feed after the commit");
        }

        if (run.Has(StoreFeatures.Attention))
        {
            Expect.Same(1, (await run.Attention.Claim(Given.Morning)).Count, "cases to claim after the commit");
        }
    }

    private static async Task<Task> Unseen(RuleRun run, Func<Task<long>> look, string what)
    {
        var call = Workers.Start(look);
        if (await run.ComesAsync(call))
        {
            Expect.Same(0, await call, $"{what} before the commit, as others see it");
        }

        return call;
    }
}
