using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>One damaged row keeps no other case waiting, and doesn't stay unnoticed.</summary>
public sealed class UnreadableRowTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly SqliteCaseStore store;

    public UnreadableRowTests() => store = database.Open();

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("case_id = 'C-1 '", "case_id = 'C-1 '")]
    [InlineData("case_id = ''", "case_id = ''")]
    [InlineData("case_id = x'432D31'", "case_id = x'432D31'")]
    [InlineData("case_id = 'C-1' || char(10)", "case_id = 'C-1?'")]
    [InlineData("next_attention_at = -9223372036854775807", "case_id = 'C-1'")]
    [InlineData("fence = 9223372036854775807", "case_id = 'C-1'")]
    public async Task A_claim_passes_over_an_unreadable_row_and_names_it_when_nothing_else_is_left(string damage, string named)
    {
        await ThreeDue();
        database.Execute($"update fr_case set {damage} where case_id = 'C-1'");

        // The damaged row comes first and would use up a claim for one.
        Assert.Equal("C-2", Assert.Single(await store.Claim(Given.Morning, max: 1)).Key.CaseId);
        Assert.Equal("C-3", Assert.Single(await store.Claim(Given.Morning)).Key.CaseId);
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Claim(Given.Morning));

        Assert.False(fault.IsTransient);
        Assert.Contains($"company = 'JX', {named}", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2L, database.Ask("select count(*) from fr_case where lease_owner is not null"));
    }

    [Fact]
    public async Task A_claim_gives_out_no_case_that_it_could_not_lease()
    {
        await ThreeDue();
        database.Execute("update fr_case set case_id = cast(x'FF' as text) where case_id = 'C-1'");

        Assert.Equal(["C-2", "C-3"], (await store.Claim(Given.Morning)).Select(c => c.Key.CaseId));
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Claim(Given.Morning));

        Assert.Contains("company = 'JX', case_id = '\uFFFD'", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case_id = 'C-1 '", "company = 'JX', case_id = 'C-1 '")]
    [InlineData("company = 'JX '", "company = 'JX ', case_id = 'C-1'")]
    [InlineData("company = ''", "company = '', case_id = 'C-1'")]
    [InlineData("company = x'4A58'", "company = x'4A58'")]
    public async Task A_claim_over_all_companies_passes_over_it_too(string damage, string named)
    {
        await ThreeDue();
        await store.Append(Given.Due(new CaseKey("ZZ", "last"), 0, Given.Morning));
        database.Execute($"update fr_case set {damage} where case_id = 'C-1'");

        IReadOnlyList<ClaimedCase> claimed = await ClaimAll();

        Assert.Equal(["C-2", "C-3", "last"], claimed.Select(c => c.Key.CaseId));
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(ClaimAll);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cast(x'FF' as text)")]
    [InlineData("'JX' || char(0) || 'a'")]
    public async Task A_company_that_is_no_text_does_not_lead_in_a_circle(string company)
    {
        await ThreeDue();
        database.Execute($"update fr_case set company = {company} where case_id = 'C-1'");

        Assert.Equal(["C-2", "C-3"], (await ClaimAll()).Select(c => c.Key.CaseId));
    }

    [Theory]
    [InlineData("case_id = 'C-1 '", "case_id = 'C-1 ', version = 1")]
    [InlineData("type_name = ''", "case_id = 'C-1', version = 1")]
    [InlineData("occurred_at = 9223372036854775807", "case_id = 'C-1', version = 1")]
    public async Task The_feed_names_the_row_that_it_cannot_go_past(string damage, string named)
    {
        await ThreeDue();
        database.Execute($"update fr_event set {damage} where case_id = 'C-1'; update fr_command set case_id = (select case_id from fr_event where rowid = 1) where case_id = 'C-1'");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Feed("JX"));

        Assert.Contains("company = 'JX', " + named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_and_a_history_name_the_case()
    {
        await ThreeDue();
        database.Execute("update fr_event set type_name = '' where case_id = 'C-1'; update fr_case set estate = '' where case_id = 'C-1'");

        CaseStoreUnavailableException history = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(new CaseKey("JX", "C-1")));
        CaseStoreUnavailableException board = await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () =>
            await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 10, default));

        Assert.All([history, board], fault => Assert.Contains("company = 'JX', case_id = 'C-1'", fault.Message, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<ClaimedCase>> ClaimAll() =>
        store.ClaimAsync(AttentionClaim.ForAllCompanies("node-1", Given.Morning, Duration.FromMinutes(5), 100), default).AsTask();

    private async Task ThreeDue()
    {
        for (int n = 1; n <= 3; n++)
            await store.Append(Given.Due(new CaseKey("JX", $"C-{n}"), 0, Given.Morning));
    }
}
