using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>D1 in a race: eight nodes over all late cases, of several companies at once and of one.</summary>
internal static class ClaimRaceRules
{
    private const int Claimers = 8;
    private const int PerClaim = 100;
    private const string Hint =
        "领取须是一条语句，或以租约号为条件更新；先查后改会领重。 / Claim in one statement (skip locked) or update with the fence in the predicate; select-then-update claims twice, and passing over what is locked must not end the search.";

    // A race over all companies has so many fewer cases, and smaller claims, so that there are enough of them.
    private const int Fewer = 4;

    private static readonly string[] Others = ["A", "B", "Z"];
    private static readonly Instant Now = Given.Morning;
    private static readonly Duration Lease = Duration.FromMinutes(10);

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("D01 eight claimers take each late case once within its lease and none never", "八个节点同领，租期内一件不重，一件不漏", Hint, ClaimEverything, StoreFeatures.Attention),
    ];

    private static async Task ClaimEverything(RuleRun run)
    {
        var count = run.Options.LateCases;
        var stores = Enumerable.Range(0, Claimers).Select(_ => run.Open()).ToArray();
        var ofOthers = (count + Fewer - 1) / Fewer;
        await FillAsync(run, ofOthers, OfOther);
        var overAll = await ClaimAllAsync(stores, PerClaim / Fewer, owner => AttentionClaim.ForAllCompanies(owner, Now, Lease, PerClaim / Fewer));
        Once(overAll, Enumerable.Range(0, ofOthers).Select(OfOther), "claimed over all companies");

        await FillAsync(run, count, OfOne);
        var first = await ClaimAllAsync(stores, Now);
        Once(first, Enumerable.Range(0, count).Select(OfOne), "claimed in the first round");

        // Of each hundred claimed some are done, some given back, most fall with their worker.
        var done = first.Where(static (_, i) => i % 20 == 0).ToArray();
        var givenBack = first.Where(static (_, i) => i % 20 == 1).ToArray();
        await Workers.RaceAsync(Claimers, async n =>
        {
            for (var i = n; i < done.Length; i += Claimers)
            {
                Expect.Same<AppendOutcome>(new Appended(2), await stores[n].Persist(Given.Due(done[i].Key, 1, null)), $"append of the work on {done[i].Key}");
            }

            for (var i = n; i < givenBack.Length; i += Claimers)
            {
                Expect.Same(true, await RuleRun.As<IAttentionStore>(stores[n]).Release(givenBack[i]), $"release of {givenBack[i].Key}");
            }

            return true;
        });

        var second = await ClaimAllAsync(stores, Now + Lease - Duration.FromMilliseconds(1));
        Once(second, givenBack.Select(static c => c.Key), "claimed while the leases run: those given back");

        var finished = new HashSet<CaseKey>(done.Concat(givenBack).Select(static c => c.Key));
        var third = await ClaimAllAsync(stores, Now + Lease);
        Once(third, Enumerable.Range(0, count).Select(OfOne).Where(key => !finished.Contains(key)), "claimed once the first leases have run out: those that nobody did");

        var fences = first.ToDictionary(static c => c.Key, static c => c.Fence);
        foreach (var again in second.Concat(third))
        {
            Expect.That(again.Fence > fences[again.Key], $"a fence above {fences[again.Key]} for {again.Key}", again.Fence);
        }

        foreach (var lost in third.Take(10))
        {
            Expect.Same(false, await run.Attention.Release(first.First(c => c.Key == lost.Key)), $"release of {lost.Key} with the first fence");
        }

        run.Note = FormattableString.Invariant($"{count + ofOthers} late cases, {overAll.Count + first.Count + second.Count + third.Count} claims");
    }

    private static CaseKey OfOne(int n) => Given.Case(FormattableString.Invariant($"C-{n:00000}"));

    private static CaseKey OfOther(int n) => new(Others[n % Others.Length], FormattableString.Invariant($"C-{n:00000}"));

    private static async Task FillAsync(RuleRun run, int count, Func<int, CaseKey> key)
    {
        const int Batch = 500;
        for (var from = 0; from < count; from += Batch)
        {
            AppendRequest[] requests = [.. Enumerable.Range(from, Math.Min(Batch, count - from)).Select(n => Given.Due(key(n), 0, Now - Duration.FromMilliseconds(n)))];
            await run.Store.StoredAll(run.Has(StoreFeatures.Batch), requests);
        }
    }

    private static Task<List<ClaimedCase>> ClaimAllAsync(ICaseStore[] stores, Instant now) =>
        ClaimAllAsync(stores, PerClaim, owner => AttentionClaim.ForCompany(Given.Company, owner, now, Lease, PerClaim));

    private static async Task<List<ClaimedCase>> ClaimAllAsync(ICaseStore[] stores, int most, Func<string, AttentionClaim> claim)
    {
        var claims = await Workers.RaceAsync(stores.Length, async n =>
        {
            var mine = new List<ClaimedCase>();
            while (true)
            {
                var more = await RuleRun.As<IAttentionStore>(stores[n]).ClaimAsync(claim(FormattableString.Invariant($"node-{n}")), default);
                if (more.Count == 0)
                {
                    return mine;
                }

                Expect.That(more.Count <= most, $"at most {most} cases a claim", more.Count);
                mine.AddRange(more);
            }
        });
        return [.. claims.SelectMany(static mine => mine)];
    }

    private static void Once(List<ClaimedCase> claimed, IEnumerable<CaseKey> expected, string what)
    {
        var wanted = new HashSet<CaseKey>(expected);
        var twice = claimed.GroupBy(static c => c.Key).Where(static g => g.Count() > 1).Select(static g => $"{g.Key} by {string.Join(" and ", g.Select(static c => c.Owner))}").Take(5).ToArray();
        Expect.That(twice.Length == 0, $"{what}, each once", "twice: " + string.Join("; ", twice));
        var never = wanted.Except(claimed.Select(static c => c.Key)).Take(5).ToArray();
        Expect.That(never.Length == 0, $"{what}, every one of {wanted.Count}", $"{claimed.Count}; never: {string.Join(", ", never)}");
        Expect.Same(wanted.Count, claimed.Count, what);
    }
}
