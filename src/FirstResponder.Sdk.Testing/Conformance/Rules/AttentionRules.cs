using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>D1 to D3 and T1: claims, fences, delivery, and whose clock counts.</summary>
internal static class AttentionRules
{
    private const string ClaimHint = "next_attention_at <= now 且（未租或租期 <= now），按时间升序。 / next_attention_at <= now and (no lease or leased_until <= now), ascending, in one statement.";
    private const string MovedHint = "每次写入都改写 next_attention_at 并清除租约。 / Every append rewrites next_attention_at, raises the fence and ends the lease.";
    private const string FenceHint = "租约号在领取与每次写入时加一；归还以租约号为条件。 / The fence rises by every claim and every append; the release has it in its predicate.";
    private const string ClockHint = "存储不得用数据库的 now()。 / No now() of the database anywhere.";

    private static readonly Instant Now = Given.Morning;
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("D01 only cases due now are claimed, earliest first", "只领到时的，先到先领", ClaimHint, async run =>
        {
            await Open(run, "exactly-now", Now);
            await Open(run, "later", Now + Millisecond);
            await Open(run, "earlier", Now - Duration.FromHours(1));
            await Open(run, "never", null);

            var claimed = await run.Attention.Claim(Now);
            Expect.Sequence(["earlier", "exactly-now"], claimed.Select(static c => c.Key.CaseId), "claimed");
            Expect.Sequence([Now - Duration.FromHours(1), Now], claimed.Select(static c => c.NextAttentionAt), "next attention");
            Expect.Sequence(
                Enumerable.Repeat(("node-1", Now + Duration.FromMinutes(5), true), 2),
                claimed.Select(static c => (c.Owner, c.LeasedUntil, c.Fence > 0)),
                "owner, end of the lease, and a fence above 0");
        }),
        Rule("D01 no more than asked for, and the earliest of them", "领不过所要的数，领最早的", ClaimHint, async run =>
        {
            for (var i = 9; i >= 0; i--)
            {
                await Open(run, $"C-{i}", Now - Duration.FromMinutes(10 - i));
            }

            Expect.Sequence(["C-0", "C-1", "C-2"], (await run.Attention.Claim(Now, max: 3)).Select(static c => c.Key.CaseId), "first three");
            Expect.Sequence(["C-3", "C-4", "C-5"], (await run.Attention.Claim(Now, max: 3)).Select(static c => c.Key.CaseId), "next three");
        }),
        Rule("D01 among equals the order is by company and case", "同时的按企业、案号领", ClaimHint, async run =>
        {
            foreach (var (company, caseId) in new[] { ("B", "a"), ("A", "z"), ("A", "B"), ("A", "a") })
            {
                await Open(run, caseId, Now, company);
            }

            Expect.Sequence(["A/B", "A/a"], await ClaimedOfAll(run, Now, 2), "first two over all companies");
            Expect.Sequence(["z"], (await run.Attention.Claim(Now, company: "A")).Select(static c => c.Key.CaseId), "the rest of company A");
        }),
        Rule("D01 a leased case is claimed again only when the lease has run out", "租出的到期之后才可再领", ClaimHint, async run =>
        {
            await Open(run, "C", Now);
            var first = await One(run, Now);
            Expect.Same(0, (await run.Attention.Claim(first.LeasedUntil - Millisecond, owner: "node-2")).Count, "cases to claim a millisecond before the lease runs out");
            var second = await One(run, first.LeasedUntil, "node-2");
            Expect.Same("node-2", second.Owner, "owner");
            Expect.That(second.Fence > first.Fence, $"a fence above {first.Fence}", second.Fence);
        }),
        Rule("D01 a moved attention needs no cancelling", "时间移后无须取消", MovedHint, async run =>
        {
            await Open(run, "C", Now);
            await run.Store.Stored(Given.Due(Given.Case("C"), 1, Now + Duration.FromHours(1)));
            Expect.Same(0, (await run.Attention.Claim(Now)).Count, "cases to claim at the old time");
            Expect.Same(1, (await run.Attention.Claim(Now + Duration.FromHours(1))).Count, "cases to claim at the new time");
        }),
        Rule("D01 a case that needs no timer any more is never claimed", "不再需要定时的不领", MovedHint, async run =>
        {
            await Open(run, "C", Now);
            await run.Store.Stored(Given.Due(Given.Case("C"), 1, null));
            Expect.Same(0, (await run.Attention.Claim(Now + Duration.FromDays(1_000))).Count, "cases to claim");
        }),
        Rule("D01 claims over all companies are ordered across them", "全部企业的领取统一排序", ClaimHint, async run =>
        {
            await Open(run, "C", Now - Duration.FromMinutes(2), "A");
            await Open(run, "C", Now - Duration.FromMinutes(3), "B");
            await Open(run, "D", Now - Duration.FromMinutes(1), "B");
            Expect.Sequence(["B/C", "A/C"], await ClaimedOfAll(run, Now, 2), "first two");
            Expect.Sequence(["B/D"], await ClaimedOfAll(run, Now, 2), "then");
        }),
        Rule("D02 a release makes the case claimable at once", "归还即可再领", FenceHint, async run =>
        {
            await Open(run, "C", Now);
            var first = await One(run, Now);
            Expect.Same(true, await run.Attention.Release(first), "release");
            var second = await One(run, Now);
            Expect.That(second.Fence > first.Fence, $"a fence above {first.Fence}", second.Fence);
        }),
        Rule("D02 a release after a later claim is false and changes nothing", "被别人再领之后归还无效", FenceHint, async run =>
        {
            await Open(run, "C", Now);
            var first = await One(run, Now);
            var second = await One(run, first.LeasedUntil);
            Expect.Same(false, await run.Attention.Release(first), "release with the old fence");
            Expect.Same(0, (await run.Attention.Claim(first.LeasedUntil)).Count, "cases to claim while the second lease runs");
            Expect.Same(true, await run.Attention.Release(second), "release with the new fence");
        }),
        Rule("D02 an append raises the fence and ends the lease", "写入即加租约号并结束租约", MovedHint, async run =>
        {
            await Open(run, "C", Now);
            var first = await One(run, Now);
            await run.Store.Stored(Given.Due(first.Key, 1, Now));
            var second = await One(run, Now, "node-2");
            Expect.That(second.Fence > first.Fence + 1, $"a fence above {first.Fence + 1}: raised by the append and by the claim", second.Fence);
            Expect.Same(false, await run.Attention.Release(first), "release with the old fence");
            Expect.Same(0, (await run.Attention.Claim(Now, owner: "node-3")).Count, "cases to claim while the second lease runs");
        }),
        Rule("D02 a release after an append is false and changes nothing", "写入之后归还无效", FenceHint, async run =>
        {
            await Open(run, "C", Now);
            var first = await One(run, Now);
            await run.Store.Stored(Given.Due(first.Key, 1, Now));
            Expect.Same(false, await run.Attention.Release(first), "release with the old fence");
        }),
        Rule("D02 a release of a case that was never stored is false", "没有的案件归还无效", FenceHint, async run =>
        {
            await Open(run, "C", Now);
            var held = await One(run, Now);
            Expect.Same(false, await run.Attention.Release(new ClaimedCase(Given.Case("missing"), Now, held.Fence, "node-1", Now)), "release");
        }),
        Rule("D03 a second delivery of the same work stores nothing", "同一事再办一次不再存", "到期命令的标识由义务与时限推出。 / The derived command id makes the second run AlreadyApplied.", async run =>
        {
            await Open(run, "C", Now);
            var held = await One(run, Now);
            AppendRequest Work() => Given.Request(held.Key, 1, "due:D-02:2026-04-29T00:05:00Z", Now + Duration.FromDays(1), "duty-fell-due.v1");

            // The worker appends, dies before it hears of it, and another runs the same work.
            await run.Store.Answers(new Appended(2), Work());
            await run.Store.Answers(new AlreadyApplied(2), Work());
            Expect.Same(2, (await run.Store.Read(held.Key)).HeadVersion, "head version");
        }),
        Rule("D03 a worker that dies loses its case to the next", "办的人没了，别人可再领", ClaimHint, async run =>
        {
            await Open(run, "C", Now);
            var lost = await One(run, Now);
            Expect.Same(lost.Key, (await One(run, lost.LeasedUntil + Duration.FromDays(3), "node-2")).Key, "claimed once the lease has run out");
        }),
        Rule("T01 only the instants supplied count", "只认调用方给的时间", ClockHint, async run =>
        {
            var longAgo = Instant.FromUtc(1950, 1, 1, 0, 0);
            var farAhead = Instant.FromUtc(2099, 12, 31, 0, 0);
            await Open(run, "old", longAgo);
            await Open(run, "future", farAhead);

            var old = await One(run, longAgo);
            Expect.Same("old", old.Key.CaseId, "claimed in 1950");
            Expect.Same(longAgo + Duration.FromMinutes(5), old.LeasedUntil, "end of the lease");
            Expect.Same(0, (await run.Attention.Claim(longAgo)).Count, "cases to claim while that lease of 1950 runs");
            Expect.Same(0, (await run.Attention.Claim(longAgo + Duration.FromMinutes(4))).Count, "cases to claim while that lease of 1950 runs");
            Expect.Sequence(["old", "future"], (await run.Attention.Claim(farAhead)).Select(static c => c.Key.CaseId), "claimed in 2099");
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, string hint, Func<RuleRun, Task> check) => new(name, chinese, hint, check, StoreFeatures.Attention);

    private static Task Open(RuleRun run, string caseId, Instant? attention, string company = Given.Company) =>
        run.Store.Stored(Given.Due(new Cases.CaseKey(company, caseId), 0, attention));

    private static async Task<ClaimedCase> One(RuleRun run, Instant now, string owner = "node-1")
    {
        var claimed = await run.Attention.Claim(now, owner: owner);
        Expect.Same(1, claimed.Count, "cases to claim");
        return claimed[0];
    }

    private static async Task<IEnumerable<string>> ClaimedOfAll(RuleRun run, Instant now, int max) =>
        (await run.Attention.ClaimAsync(AttentionClaim.ForAllCompanies("node-1", now, Duration.FromMinutes(1), max), run.Stop)).Select(static c => c.Key.ToString());
}
