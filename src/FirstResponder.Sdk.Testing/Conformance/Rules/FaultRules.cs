using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>X2: faults that only the fixture can arrange. In the middle of an append see <see cref="HalfAppendRules"/>.</summary>
internal static class FaultRules
{
    private const string FaultHint =
        "驱动的异常一律包成 CaseStoreUnavailableException，原异常放在 InnerException。 / Wrap every exception of the driver in CaseStoreUnavailableException, the driver's own inside, and say whether it passes.";

    private const string CutHint =
        "断开的连接常常没有错误号，只有内层的 IOException；一律认作暂时。 / A connection that broke often has no error number but an inner IOException: call every such fault transient.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("X02 a database that can't be reached is named as such", "数据库够不着，报存储不可用", FaultHint, async run =>
        {
            ICaseStore? store = null;
            var opening = await Caught(() =>
            {
                store = run.Fixture.OpenUnreachable() ?? throw new RuleSkipped("夹具没有 OpenUnreachable / the fixture has no OpenUnreachable");
                return Task.CompletedTask;
            });
            if (opening is not null)
            {
                Named(opening, "opening a store that can't reach its database");
                return;
            }

            using var closing = store as IDisposable;
            Named(await Caught(() => store!.Read(Given.Key)), "read");
            Named(await Caught(() => store!.Append(Given.Due(Given.Key, 0, null))), "append");
            if (run.Has(StoreFeatures.Feed))
            {
                Named(await Caught(() => RuleRun.As<ICaseFeed>(store!).Read()), "feed");
            }

            if (run.Has(StoreFeatures.Attention))
            {
                Named(await Caught(() => RuleRun.As<IAttentionStore>(store!).Claim(Given.Morning)), "claim");
            }

            if (run.Has(StoreFeatures.Query))
            {
                Named(await Caught(() => RuleRun.As<ICaseQuery>(store!).List()), "list");
            }

            if (run.Has(StoreFeatures.Batch))
            {
                Named(await Caught(() => RuleRun.As<IBatchAppend>(store!).AppendMany(Given.Due(Given.Key, 0, null))), "batch");
            }

            if (run.Has(StoreFeatures.Checkpoints))
            {
                var checkpoints = RuleRun.As<IFeedCheckpoints>(store!);
                var lease = NodaTime.Duration.FromMinutes(5);
                var held = new FeedCheckpoint(Given.Company, "mail", FeedPosition.Start, 1, "node-1", Given.Morning + lease);
                Named(await Caught(() => checkpoints.TakeAsync(new CheckpointClaim(Given.Company, "mail", "node-1", Given.Morning, lease), default).AsTask()), "take of a checkpoint");
                Named(await Caught(() => checkpoints.SaveAsync(held, new FeedPosition(1), Given.Morning + lease, default).AsTask()), "save of a checkpoint");
                Named(await Caught(() => checkpoints.GiveBackAsync(held, default).AsTask()), "giving a checkpoint back");
            }
        }, isArranged: true),
        new("X02 a cut connection passes and a retry is safe", "连接被切断是暂时的，重发无害", FaultHint, async run =>
        {
            const int Cuts = 5;
            for (var version = 0; version < Cuts; version++)
            {
                await run.Store.Stored(Given.Due(Given.Case($"C-{version}"), 0, null));
                if (!await run.Fixture.CutConnectionsAsync(run.Stop))
                {
                    throw new RuleSkipped("夹具没有 CutConnectionsAsync / the fixture has no CutConnectionsAsync");
                }

                var answer = await Patiently(run.Store, Given.Due(Given.Key, version, null));
                Expect.Same(version + 1, answer, "version after the retries");
            }

            Expect.Same(Cuts, (await run.Store.ReadAll(Given.Key)).Count, "events");
        }, isArranged: true),
        new("X02 a connection cut in the middle of a call passes and a retry is safe", "调用途中被切断是暂时的，重发无害", CutHint, CutAtWork, isArranged: true),
    ];

    // A pool replaces an idle connection that was cut, and nobody sees a fault: so writers are at work meanwhile.
    private static async Task CutAtWork(RuleRun run)
    {
        const int Writers = 4;
        const int Cuts = 20;
        if (!await run.Fixture.CutConnectionsAsync(run.Stop))
        {
            throw new RuleSkipped("夹具没有 CutConnectionsAsync / the fixture has no CutConnectionsAsync");
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(run.Stop);
        var writing = Enumerable.Range(0, Writers).Select(n => (Case: Given.Case($"busy-{n}"), Store: run.Open())).Select(w => Workers.Start(async () =>
        {
            for (long version = 0; ; version++)
            {
                if (over.IsCancellationRequested)
                {
                    return (w.Case, Written: version);
                }

                Expect.Same(version + 1, await Patiently(w.Store, Given.Due(w.Case, version, null)), "version after the retries");
            }
        })).ToArray();
        try
        {
            for (var cut = 0; cut < Cuts && !writing.Any(static w => w.IsCompleted); cut++)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), run.Stop);
                await run.Fixture.CutConnectionsAsync(run.Stop);
            }
        }
        finally
        {
            over.Cancel();
        }

        var written = await Task.WhenAll(writing);
        foreach (var one in written)
        {
            Expect.Same(one.Written, (await run.Store.ReadAll(one.Case)).Count, $"events of {one.Case}");
        }

        run.Note = FormattableString.Invariant($"{Cuts} cuts, {written.Sum(static w => w.Written)} appends");
    }

    /// <summary>A fault by the contract's name, with the driver's inside.</summary>
    public static async Task ThrowsNamed(Func<Task> call, string what) => Named(await Expect.ThrowsAsync<CaseStoreUnavailableException>(call, what), what);

    private static void Named(Exception? fault, string what)
    {
        Expect.That(fault is CaseStoreUnavailableException, $"{what}: CaseStoreUnavailableException", fault is null ? "no exception" : $"{fault.GetType().FullName}: {fault.Message}");
        Expect.That(fault!.InnerException is not null, $"{what}: the driver's exception inside", "none inside");
    }

    // The exception is what is looked at.
#pragma warning disable CA1031
    private static async Task<Exception?> Caught(Func<Task> call)
    {
        try
        {
            await call();
            return null;
        }
        catch (RuleSkipped)
        {
            throw;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }
#pragma warning restore CA1031

    private static async Task<long> Patiently(ICaseStore store, AppendRequest request)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await store.Append(request) switch
                {
                    Appended appended => appended.Version,
                    AlreadyApplied applied => applied.Version,
                    var other => throw new RuleBroken("Appended or AlreadyApplied", other.ToString()),
                };
            }
            catch (CaseStoreUnavailableException fault)
            {
                Expect.That(fault.IsTransient, "a cut connection called transient", fault.Message);
                Expect.That(attempt < 20, "a connection again after 20 attempts", fault.Message);
            }
        }
    }
}
