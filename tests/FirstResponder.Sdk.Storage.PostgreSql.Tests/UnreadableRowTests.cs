using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>One row that somebody edited by hand keeps no other case waiting, and doesn't stay unnoticed.</summary>
public sealed class UnreadableRowTests : IDisposable
{
    private readonly TestSchema database = TestSchema.Create();
    private readonly PostgreSqlCaseStore store;

    public UnreadableRowTests() => store = database.Open();

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("case_id = 'C-1 '", "company = 'JX', case_id = 'C-1 '")]
    [InlineData("case_id = ''", "company = 'JX', case_id = ''")]
    [InlineData("case_id = E'C-1\\n'", "company = 'JX', case_id = 'C-1")]
    [InlineData("next_attention_at = -9223372036854775807", "company = 'JX', case_id = 'C-1'")]
    public async Task A_claim_passes_over_an_unreadable_row_and_names_it_when_nothing_else_is_left(string damage, string named)
    {
        await ThreeDue();
        database.Execute($"update fr_case set {damage} where case_id = 'C-1'");

        Assert.Equal(["C-2", "C-3"], (await store.Claim(Given.Morning)).Select(c => c.Key.CaseId));
        // Its lease has run out like theirs, and they have been dealt with.
        database.Execute("update fr_case set next_attention_at = null where case_id in ('C-2', 'C-3')");
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Claim(Given.Morning + Duration.FromHours(1)));

        Assert.False(fault.IsTransient);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("company = 'JX '", "company = 'JX ', case_id = 'C-1'")]
    [InlineData("company = ''", "company = '', case_id = 'C-1'")]
    public async Task A_claim_over_all_companies_passes_over_it_too(string damage, string named)
    {
        await ThreeDue();
        database.Execute($"update fr_case set {damage} where case_id = 'C-1'");

        Assert.Equal(["C-2", "C-3"], (await ClaimAll(Given.Morning)).Select(c => c.Key.CaseId));
        database.Execute("update fr_case set next_attention_at = null where case_id in ('C-2', 'C-3')");
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => ClaimAll(Given.Morning + Duration.FromHours(1)));

        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_feed_names_the_row_that_it_cannot_go_past()
    {
        await ThreeDue();
        database.Execute("update fr_event set case_id = 'C-1 ' where case_id = 'C-1'; update fr_command set case_id = 'C-1 ' where case_id = 'C-1'");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Feed("JX"));

        Assert.False(fault.IsTransient);
        Assert.Contains("company = 'JX', case_id = 'C-1 ', version = 1", fault.Message, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<ClaimedCase>> ClaimAll(Instant now) =>
        store.ClaimAsync(AttentionClaim.ForAllCompanies("node-1", now, Duration.FromMinutes(5), 100), default).AsTask();

    private async Task ThreeDue()
    {
        for (int n = 1; n <= 3; n++)
            await store.Append(Given.Due(new CaseKey("JX", $"C-{n}"), 0, Given.Morning));
    }
}
