using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A5 and A6 in the middle of an append: whatever breaks it off, nobody finds half of it, the host that goes on and commits least of all.</summary>
internal static class HalfAppendRules
{
    private const string Hint =
        "出错或取消即回滚；宿主事务里用保存点，回退时不用调用方的令牌。 / Roll back on a fault and on a cancellation; in a host's transaction go back to a savepoint, without the caller's token, which is cancelled.";

    private static readonly CaseKey Before = Given.Case("before");

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("A05 what breaks off in the middle leaves nothing", "写到一半出错，什么也不留下", Hint, async run =>
        {
            await run.Store.Stored(Given.Due(Before, 0, Given.Morning));
            var before = await StoredCase.LeaseAsync(run, Before);
            using (await Hindrance(run))
            {
                await Breaks(() => run.Store.Append(Opening));
                await Breaks(() => run.Store.Append(Given.Due(Before, 1, null)));
                if (run.Has(StoreFeatures.Batch))
                {
                    await Breaks(() => run.Batch.AppendMany(Given.Due(Given.Case("many"), 0, null)));
                    Expect.Same(0, (await run.Store.Read(Given.Case("many"))).HeadVersion, "head version of the batch's case");
                }

                await NeverOpened(run);
            }

            await NeverOpened(run);
            await before.IsAsItWasAsync();
            await run.Store.Answers(new Appended(2), Opening);
        }, isArranged: true),
        new("A06 what breaks off in the middle leaves nothing to a host that commits", "宿主事务里开案写到一半出错，提交也不留下一半", Hint, async run =>
        {
            await run.Store.Stored(Given.Due(Before, 0, null));
            var before = await StoredCase.LeaseAsync(run, Before);
            await BreakWithinHost(run, Opening);
            await NeverOpened(run);
            await before.IsAsItWasAsync();
            await run.Store.Answers(new Appended(2), Opening);
        }, StoreFeatures.Enlist, isArranged: true),
        new("A06 what breaks off in the middle leaves an existing case as it was to a host that commits", "宿主事务里续写到一半出错，提交后原案不变", Hint, async run =>
        {
            await run.Store.Stored(Given.Due(Before, 0, Given.Morning));
            var before = await StoredCase.LeaseAsync(run, Before);
            var next = Given.Due(Before, 1, Given.Morning);
            await BreakWithinHost(run, next);
            await before.IsAsItWasAsync();
            await run.Store.Answers(new Appended(2), next);
        }, StoreFeatures.Enlist, isArranged: true),
        new("A06 whenever an append is cancelled a host that commits keeps all of it or nothing", "宿主事务里何时取消，提交后要么全在要么全无", Hint, CancelWithinHosts, StoreFeatures.Enlist),
    ];

    private static AppendRequest Opening => Given.Request(0, "a", "accepted.v1", "classified.v1");

    private static async Task CancelWithinHosts(RuleRun run)
    {
        const int Appends = 60;
        var cutOffs = new CutOffs(run.Options.Seed);
        var head = (Version: 0L, Hash: ChainHash.None);
        var usable = 0;
        var n = 0;
        for (; n < Appends || (cutOffs.Cancelled == 0 && n < 10 * Appends); n++)
        {
            // A case that is opened takes another way through most stores than one that goes on.
            var (key, before) = n % 4 == 0 ? (Given.Case($"new-{n}"), (Version: 0L, Hash: ChainHash.None)) : (Given.Key, head);
            var request = Given.Request(key, before.Version, $"c{n}", "a.v1", "b.v1");
            var after = (Version: before.Version + 2, Hash: request.Summary.HeadHash);
            bool wentThrough, isCommitted;
            using (var host = await run.BeginHostAsync())
            {
                await host.WriteRowAsync(run.Stop);
                var enlisted = host.Enlist(run.Store);
                wentThrough = await cutOffs.GoesThroughAsync(token => enlisted.AppendAsync(request, token).AsTask());
                isCommitted = await Commits(run, host);
            }

            var page = await run.Store.Read(key, before.Version);
            var seen = (Version: page.HeadVersion, Hash: page.HeadHash);
            Expect.That(seen == before || seen == after, $"{key} at {before.Version} or at {after.Version}, with the hash of that version", seen);
            Expect.Same(seen.Version - before.Version, page.Events.Count, $"events of {key} up to its head after the host has gone on");
            Expect.That(seen == after || !wentThrough || !isCommitted, $"the append to {key} that went through and was committed", seen);
            await run.Store.Answers(seen == after ? new AlreadyApplied(after.Version) : new Appended(after.Version), request);
            head = key == Given.Key ? after : head;
            usable += isCommitted && !wentThrough ? 1 : 0;
        }

        cutOffs.ExpectSome(n);
        if (run.Has(StoreFeatures.Feed))
        {
            Expect.Same(2 * n, (await run.Feed.ReadAll()).Count, "events in the feed");
        }

        run.Note = FormattableString.Invariant($"{cutOffs.Cancelled} of {n} cancelled, {usable} hosts committed after it");
    }

    private static async Task BreakWithinHost(RuleRun run, AppendRequest request)
    {
        using (await Hindrance(run))
        using (var host = await run.BeginHostAsync())
        {
            await host.WriteRowAsync(run.Stop);
            var enlisted = host.Enlist(run.Store);
            await Breaks(() => enlisted.Append(request));
            if (!await Commits(run, host))
            {
                run.Note = "出错后宿主事务作废 / the host's transaction is given up after a fault";
            }
        }
    }

    // The host may go on after a fault; some databases have given its transaction up and refuse, and so do some stores.
#pragma warning disable CA1031
    private static async Task<bool> Commits(RuleRun run, HostTransaction host)
    {
        try
        {
            await host.CommitAsync(run.Stop);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }
#pragma warning restore CA1031

    private static async Task<IDisposable> Hindrance(RuleRun run) => await run.Fixture.HinderAppendsAsync(run.Stop)
        ?? throw new RuleSkipped("夹具没有 HinderAppendsAsync / the fixture has no HinderAppendsAsync");

    private static Task Breaks(Func<Task> call) => FaultRules.ThrowsNamed(call, "append that the database refuses in the middle");

    private static async Task NeverOpened(RuleRun run)
    {
        var page = await run.Store.Read(Given.Key);
        Expect.Same((0, 0L), (page.Events.Count, page.HeadVersion), "events and head version");
        if (run.Has(StoreFeatures.Feed))
        {
            Expect.Sequence(["before"], (await run.Feed.ReadAll()).CaseIds(), "feed");
        }

        if (run.Has(StoreFeatures.Query))
        {
            Expect.Same<CaseSummary?>(null, await run.Query.Find(Given.Key), "summary");
        }
    }
}
