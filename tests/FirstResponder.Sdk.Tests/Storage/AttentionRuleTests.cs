using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class AttentionRuleTests
{
    private static readonly Instant Now = Given.Morning;
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    private readonly TestedStore store = new();

    [Fact]
    public async Task D01_only_cases_due_now_are_claimed_earliest_first()
    {
        await Open("exactly-now", Now);
        await Open("later", Now + Millisecond);
        await Open("earlier", Now - Duration.FromHours(1));
        await Open("never", null);

        IReadOnlyList<ClaimedCase> claimed = await store.Claim(Now);

        Assert.Equal(["earlier", "exactly-now"], claimed.Select(c => c.Key.CaseId));
        Assert.Equal([Now - Duration.FromHours(1), Now], claimed.Select(c => c.NextAttentionAt));
        Assert.All(claimed, c => Assert.Equal(("node-1", Now + Duration.FromMinutes(5)), (c.Owner, c.LeasedUntil)));
    }

    [Fact]
    public async Task D01_no_more_than_asked_for_and_the_earliest_of_them()
    {
        for (int i = 9; i >= 0; i--)
            await Open($"C-{i}", Now - Duration.FromMinutes(10 - i));

        Assert.Equal(["C-0", "C-1", "C-2"], (await store.Claim(Now, max: 3)).Select(c => c.Key.CaseId));
        Assert.Equal(["C-3", "C-4", "C-5"], (await store.Claim(Now, max: 3)).Select(c => c.Key.CaseId));
    }

    [Fact]
    public async Task D01_a_leased_case_is_claimed_again_only_when_the_lease_has_run_out()
    {
        await Open("C", Now);
        ClaimedCase first = Assert.Single(await store.Claim(Now));

        Assert.Empty(await store.Claim(first.LeasedUntil - Millisecond, owner: "node-2"));
        ClaimedCase second = Assert.Single(await store.Claim(first.LeasedUntil, owner: "node-2"));

        Assert.Equal("node-2", second.Owner);
        Assert.True(second.Fence > first.Fence);
    }

    [Fact]
    public async Task D01_a_moved_attention_needs_no_cancelling()
    {
        await Open("C", Now);
        await store.Append(Given.Due(new CaseKey("JX", "C"), 1, Now + Duration.FromHours(1)));

        Assert.Empty(await store.Claim(Now));
        Assert.Single(await store.Claim(Now + Duration.FromHours(1)));
    }

    [Fact]
    public async Task D01_a_case_that_needs_no_timer_any_more_is_never_claimed()
    {
        await Open("C", Now);
        await store.Append(Given.Due(new CaseKey("JX", "C"), 1, null));

        Assert.Empty(await store.Claim(Now + Duration.FromDays(1000)));
    }

    [Fact]
    public async Task D01_concurrent_claimers_get_different_cases()
    {
        const int Cases = 400;
        for (int i = 0; i < Cases; i++)
            await Open($"C-{i}", Now - Duration.FromSeconds(i));

        IReadOnlyList<ClaimedCase>[] claims = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(async () =>
        {
            var mine = new List<ClaimedCase>();
            while (await store.Claim(Now, max: 7, owner: $"node-{n}") is { Count: > 0 } more)
                mine.AddRange(more);
            return (IReadOnlyList<ClaimedCase>)mine;
        })));

        Assert.Equal(Cases, claims.Sum(c => c.Count));
        Assert.Equal(Cases, claims.SelectMany(c => c).Select(c => c.Key).Distinct().Count());
    }

    [Fact]
    public async Task D01_claims_over_all_companies_are_ordered_across_them()
    {
        await Open("C", Now - Duration.FromMinutes(2), "A");
        await Open("C", Now - Duration.FromMinutes(3), "B");
        await Open("D", Now - Duration.FromMinutes(1), "B");

        var all = AttentionClaim.ForAllCompanies("node-1", Now, Duration.FromMinutes(1), 2);

        Assert.Equal(["B/C", "A/C"], (await store.ClaimAsync(all, default)).Select(c => c.Key.ToString()));
        Assert.Equal(["B/D"], (await store.ClaimAsync(all, default)).Select(c => c.Key.ToString()));
    }

    [Fact]
    public async Task D02_a_release_makes_the_case_claimable_at_once()
    {
        await Open("C", Now);
        ClaimedCase first = Assert.Single(await store.Claim(Now));

        Assert.True(await store.ReleaseAsync(first, default));

        Assert.True(Assert.Single(await store.Claim(Now)).Fence > first.Fence);
    }

    [Fact]
    public async Task D02_a_release_after_a_later_claim_is_false_and_changes_nothing()
    {
        await Open("C", Now);
        ClaimedCase first = Assert.Single(await store.Claim(Now));
        ClaimedCase second = Assert.Single(await store.Claim(first.LeasedUntil));

        Assert.False(await store.ReleaseAsync(first, default));

        Assert.Empty(await store.Claim(first.LeasedUntil));
        Assert.True(await store.ReleaseAsync(second, default));
    }

    [Fact]
    public async Task D02_an_append_raises_the_fence_and_ends_the_lease()
    {
        await Open("C", Now);
        ClaimedCase first = Assert.Single(await store.Claim(Now));

        await store.Append(Given.Due(first.Key, 1, Now));
        ClaimedCase second = Assert.Single(await store.Claim(Now, owner: "node-2"));

        Assert.True(second.Fence > first.Fence + 1);
        Assert.False(await store.ReleaseAsync(first, default));
        Assert.Empty(await store.Claim(Now, owner: "node-3"));
    }

    [Fact]
    public async Task D02_a_release_of_a_case_that_was_never_stored_is_false()
    {
        Assert.False(await store.ReleaseAsync(new ClaimedCase(Given.Key, Now, 1, "node-1", Now), default));
    }

    [Fact]
    public async Task D03_a_second_delivery_of_the_same_work_stores_nothing()
    {
        await Open("C", Now);
        var key = new CaseKey("JX", "C");
        ClaimedCase first = Assert.Single(await store.Claim(Now));
        AppendRequest Work() => Given.Request(key, 1, "due:D-02:2026-04-29T00:05:00Z", Now + Duration.FromDays(1), "duty-fell-due.v1");

        // The worker appends, dies before it hears of it, and another runs the same work.
        Assert.Equal(new AppendOutcome.Appended(2), await store.Append(Work()));
        Assert.Equal(new AppendOutcome.AlreadyApplied(2), await store.Append(Work()));

        Assert.Equal(2, (await store.Read(key)).HeadVersion);
        Assert.False(await store.ReleaseAsync(first, default));
    }

    [Fact]
    public async Task D03_a_worker_that_dies_loses_its_case_to_the_next()
    {
        await Open("C", Now);
        ClaimedCase lost = Assert.Single(await store.Claim(Now));

        Assert.Equal(lost.Key, Assert.Single(await store.Claim(lost.LeasedUntil, owner: "node-2")).Key);
    }

    [Fact]
    public async Task T01_only_the_instants_supplied_count()
    {
        Instant longAgo = Instant.FromUtc(1950, 1, 1, 0, 0);
        Instant farAhead = Instant.FromUtc(2099, 12, 31, 0, 0);
        await Open("old", longAgo);
        await Open("future", farAhead);

        ClaimedCase old = Assert.Single(await store.Claim(longAgo));
        Assert.Empty(await store.Claim(longAgo));
        Assert.Equal(longAgo + Duration.FromMinutes(5), old.LeasedUntil);
        Assert.Equal(["old", "future"], (await store.Claim(farAhead)).Select(c => c.Key.CaseId));
    }

    [Fact]
    public async Task T01_attention_is_cut_to_the_millisecond_as_a_database_would()
    {
        await Open("C", Now + Duration.FromNanoseconds(999_999));

        Assert.Equal(Now, Assert.Single(await store.Claim(Now)).NextAttentionAt);
    }

    private async Task Open(string caseId, Instant? attention, string company = "JX") =>
        Assert.IsType<AppendOutcome.Appended>(await store.Append(Given.Due(new CaseKey(company, caseId), 0, attention)));
}
