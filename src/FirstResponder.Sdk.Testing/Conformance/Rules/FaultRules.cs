using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>X2: faults that only the fixture can arrange. In the middle of an append see <see cref="HalfAppendRules"/>.</summary>
internal static class FaultRules
{
    private const string FaultHint =
        "驱动的异常一律包成 CaseStoreUnavailableException，原异常放在 InnerException。 / Wrap every exception of the driver in CaseStoreUnavailableException, the driver's own inside, and say whether it passes.";

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
    ];

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
