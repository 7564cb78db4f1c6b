using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>D1 beside a host whose transaction holds one of the late cases, for a moment and for long.</summary>
internal static class ClaimHostRules
{
    private const string WaitHint =
        "逐件领取，一件一条语句、一个事务：等宿主的那一件时，不占着已领的。 / Lease each case by a statement and a transaction of its own, or pass over what is locked: who waits for a host must hold nothing meanwhile.";

    private const string HeldHint =
        "等锁等到头不是永久故障：越过那一件，或报暂时故障；驱动的命令超时、锁超时都要认作暂时。 / Waiting in vain for a lock isn't a lasting fault: pass the case over or call the fault transient, and know the driver's command timeout and lock timeout as such.";

    // So many times the patience, a host outlasts an adapter's own waiting.
    private const int LongHeld = 10;

    private static readonly Instant Now = Given.Morning;

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("D01 a claimer that waits for a host's transaction keeps nobody else waiting", "领取等着宿主事务时，不挡别人", WaitHint, ClaimBesideHost, StoreFeatures.Attention | StoreFeatures.Enlist),
        new("D01 a case that a host holds for long doesn't fail the claims of others", "一件被宿主久占，领取不因此失败", HeldHint, ClaimBehindHost, StoreFeatures.Attention | StoreFeatures.Enlist),
    ];

    private static async Task ClaimBesideHost(RuleRun run)
    {
        CaseKey free = Given.Case("A-free"), held = Given.Case("B-held");
        await run.Store.Stored(Given.Due(free, 0, Now - Duration.FromMinutes(2)));
        await run.Store.Stored(Given.Due(held, 0, Now - Duration.FromMinutes(1)));
        ICaseStore claimer = run.Open(), other = run.Open();
        using var host = await run.BeginHostAsync();
        await host.WriteRowAsync(run.Stop);
        await host.Enlist(run.Store).Stored(Given.Due(held, 1, null));

        var beside = Workers.Start(() => other.Persist(Given.Due(Given.Case("beside"), 0, null)));
        var isAlone = !await run.ComesAsync(beside);
        var claiming = Workers.Start(() => RuleRun.As<IAttentionStore>(claimer).Claim(Now));
        var hasWaited = !await run.ComesAsync(claiming);
        var next = Workers.Start(() => other.Persist(Given.Due(free, 1, null)));
        if (isAlone)
        {
            run.Note = "数据库一次只有一个写者，人人都等宿主 / one writer at a time: everybody waits for the host";
        }
        else
        {
            Expect.That(await run.ComesAsync(next), $"an append to {free}, which no host holds, at once", "it waits for the claimer, and that for the host");
            run.Note = hasWaited ? "领取等到宿主结束 / the claim waits for the host" : "领取不等宿主 / the claim doesn't wait for the host";
        }

        await host.CommitAsync(run.Stop);
        await Task.WhenAll(beside, claiming, next);
        Expect.Same((2L, 2L), ((await run.Store.Read(free)).HeadVersion, (await run.Store.Read(held)).HeadVersion), "head versions");
    }

    private static async Task ClaimBehindHost(RuleRun run)
    {
        CaseKey held = Given.Case("A-held"), free = Given.Case("B-free");
        await run.Store.Stored(Given.Due(held, 0, Now - Duration.FromMinutes(2)));
        await run.Store.Stored(Given.Due(free, 0, Now - Duration.FromMinutes(1)));
        var claimer = RuleRun.As<IAttentionStore>(run.Open());
        using var host = await run.BeginHostAsync();
        await host.WriteRowAsync(run.Stop);
        await host.Enlist(run.Store).Stored(Given.Due(held, 1, null));
        var claiming = Workers.Start(() => claimer.Claim(Now));
        var hasCome = false;
        for (var wait = 0; wait < LongHeld && !hasCome; wait++)
        {
            hasCome = await run.ComesAsync(claiming);
        }

        await host.CommitAsync(run.Stop);
        try
        {
            var claimed = (await claiming).Select(static c => c.Key).ToArray();
            Expect.That(claimed.Contains(free), $"{free}, which nobody holds, among the claimed", string.Join(", ", claimed));
            run.Note = hasCome ? "越过被占的一件 / the held case is passed over" : "领取等到宿主结束 / the claim waits for the host";
        }
        catch (CaseStoreUnavailableException fault)
        {
            Expect.That(fault.IsTransient, "what is held passed over, waited for, or called a transient fault", fault.Message);
            run.Note = "暂时故障 / a transient fault";
        }
    }
}
