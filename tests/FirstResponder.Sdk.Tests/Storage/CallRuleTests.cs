using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>Rules X1 to X4: cancellation, faults, tenancy, concurrency; and what every call refuses.</summary>
public sealed class CallRuleTests
{
    private static readonly CaseSummaryFilter All = new();

    private readonly TestedStore store = new();

    public static TheoryData<string> Calls => ["read", "append", "many", "feed", "claim", "release", "find", "list"];

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task X01_a_cancelled_call_throws_and_does_nothing(string call)
    {
        await store.Append(Given.Due(Given.Key, 0, Given.Morning));
        ClaimedCase claimed = Assert.Single(await store.Claim(Given.Morning));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(call, claimed, new CancellationToken(canceled: true)));

        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Empty(await store.Claim(Given.Morning));
    }

    [Fact]
    public async Task X01_a_retry_after_cancellation_is_safe()
    {
        AppendRequest request = Given.Request(0, "a", "accepted.v1");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AppendAsync(request, new CancellationToken(true)).AsTask());

        Assert.IsType<AppendOutcome.Appended>(await store.Append(request));
        Assert.IsType<AppendOutcome.AlreadyApplied>(await store.Append(request));
        Assert.Single((await store.Read(Given.Key)).Events);
    }

    [Fact]
    public void X02_a_fault_tells_whether_it_passes_and_keeps_the_drivers_exception()
    {
        var driver = new TimeoutException();

        var fault = new CaseStoreUnavailableException("超时。 / Timed out.", isTransient: true, driver);

        Assert.True(fault.IsTransient);
        Assert.Same(driver, fault.InnerException);
        Assert.False(new CaseStoreUnavailableException("缺表。 / A table is missing.", driver).IsTransient);
    }

    [Fact]
    public async Task X03_the_same_case_id_in_two_companies_is_two_cases()
    {
        var ours = new CaseKey("A", "C-1");
        var theirs = new CaseKey("B", "C-1");
        await store.Append(Given.Request(ours, 0, "cmd", Given.Morning, "accepted.v1", "classified.v1"));

        Assert.Equal(0, (await store.Read(theirs)).HeadVersion);
        Assert.Null(await store.FindAsync(theirs, default));
        Assert.Equal(new AppendOutcome.Appended(1), await store.Append(Given.Request(theirs, 0, "cmd", Given.Morning, "other.v1")));
        Assert.Equal(2, (await store.Read(ours)).HeadVersion);
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("é", "e\u0301")]
    [InlineData("Ａ", "A")]
    public async Task X03_companies_are_told_apart_character_by_character(string one, string other)
    {
        await store.Append(Given.Request(new CaseKey(one, "C"), 0, "c", Given.Morning, "accepted.v1"));

        Assert.Equal(0, (await store.Read(new CaseKey(other, "C"))).HeadVersion);
        Assert.Empty((await store.Feed(other)).Entries);
        Assert.Empty(await store.Claim(Given.Morning, company: other));
    }

    [Fact]
    public async Task X03_feed_claims_and_lists_show_one_company_only()
    {
        foreach (string company in new[] { "A", "B", "C" })
            await store.Append(Given.Due(new CaseKey(company, $"case-of-{company}"), 0, Given.Morning));

        Assert.Equal("case-of-B", Assert.Single((await store.Feed("B")).Entries).Key.CaseId);
        Assert.Equal("case-of-B", Assert.Single((await store.ListAsync("B", All, CaseSummaryOrder.CaseId, null, 10, default)).Cases).Key.CaseId);
        Assert.Equal("case-of-B", Assert.Single(await store.Claim(Given.Morning, company: "B")).Key.CaseId);
        Assert.Single(await store.Claim(Given.Morning, company: "A"));
    }

    [Fact]
    public async Task X03_each_company_has_feed_positions_of_its_own()
    {
        for (int i = 0; i < 3; i++)
            await store.Append(Given.Due(new CaseKey("A", $"C-{i}"), 0, null));
        FeedPosition before = (await store.Feed("B")).Next;

        await store.Append(Given.Due(new CaseKey("B", "C"), 0, null));

        Assert.Single((await store.ReadAsync("B", before, 10, default)).Entries);
    }

    [Fact]
    public async Task X04_all_calls_at_once_leave_a_consistent_store()
    {
        const int Cases = 40;
        await Task.WhenAll(Enumerable.Range(0, Cases).Select(n => Task.Run(async () =>
        {
            var key = new CaseKey("JX", $"C-{n}");
            for (int version = 0; version < 10; version++)
            {
                await store.Append(Given.Due(key, version, Given.Morning));
                foreach (ClaimedCase claimed in await store.Claim(Given.Morning, max: 3, owner: $"node-{n}"))
                    await store.ReleaseAsync(claimed, default);
                await store.ListAsync("JX", All, CaseSummaryOrder.NextDue, null, 5, default);
                await store.Feed("JX", after: version);
            }
        })));

        Assert.Equal(Cases * 10, (await store.Feed("JX")).Entries.Count);
        Assert.Equal(Cases, (await store.Claim(Given.Morning, max: 1000)).Count);
        Assert.All((await store.ListAsync("JX", All, CaseSummaryOrder.CaseId, null, 100, default)).Cases, c => Assert.Equal(10, c.Version));
    }

    [Fact]
    public async Task Calls_without_a_case_company_or_count_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => store.Read(default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.Read(Given.Key, -1));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.Read(Given.Key, 0, 0));
        await Assert.ThrowsAsync<ArgumentException>(() => store.Feed(" "));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => store.Feed("JX", 0, 0));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.FindAsync(default, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.ClaimAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.ReleaseAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.ListAsync("JX", null!, CaseSummaryOrder.CaseId, null, 1, default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.ListAsync("JX", All, (CaseSummaryOrder)9, null, 1, default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await store.ListAsync("JX", All, CaseSummaryOrder.CaseId, null, 0, default));
    }

    [Fact]
    public void AttentionClaim_refuses_a_lease_or_count_of_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.Zero, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.FromNanoseconds(999_999), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.FromMinutes(1), 0));
        Assert.Throws<ArgumentNullException>(() => AttentionClaim.ForCompany(null!, "n", Given.Morning, Duration.FromMinutes(1), 1));
        Assert.Throws<ArgumentException>(() => AttentionClaim.ForAllCompanies("", Given.Morning, Duration.FromMinutes(1), 1));
    }

    private async Task Call(string call, ClaimedCase claimed, CancellationToken token)
    {
        switch (call)
        {
            case "read": await store.ReadAsync(Given.Key, 0, 1, token); break;
            case "append": await store.AppendAsync(Given.Due(Given.Key, 1, Given.Morning), token); break;
            case "many": await store.AppendManyAsync([Given.Due(Given.Key, 1, Given.Morning)], token); break;
            case "feed": await store.ReadAsync("JX", FeedPosition.Start, 1, token); break;
            case "claim": await store.ClaimAsync(AttentionClaim.ForAllCompanies("n", claimed.LeasedUntil, Duration.FromDays(1), 1), token); break;
            case "release": await store.ReleaseAsync(claimed, token); break;
            case "find": await store.FindAsync(Given.Key, token); break;
            case "list": await store.ListAsync("JX", All, CaseSummaryOrder.CaseId, null, 1, token); break;
            default: throw new InvalidOperationException(call);
        }
    }
}
