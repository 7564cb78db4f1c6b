using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>What others are just taking doesn't end a claimer's search. Their locks are held here for as long as the claim takes, so that nothing depends on who is quicker.</summary>
public sealed class LockedClaimTests : IDisposable
{
    private static readonly string[] Companies = ["A", "B", "C"];

    private readonly TestSchema database = TestSchema.Create();
    private readonly PostgreSqlCaseStore store;
    private readonly NpgsqlConnection other;

    public LockedClaimTests()
    {
        store = database.Open();
        other = database.Connect();
    }

    public void Dispose()
    {
        other.Dispose();
        store.Dispose();
    }

    [Theory]
    [InlineData("company = 'A'", "B-01 B-02 B-03 B-04")]
    [InlineData("company <> 'C'", "C-01 C-02 C-03 C-04")]
    [InlineData("case_id < 'A-05'", "A-05 A-06 A-07 A-08")]
    [InlineData("case_id in ('A-02', 'A-04')", "A-01 A-03 A-05 A-06")]
    public async Task A_claim_over_all_companies_goes_on_past_what_others_hold(string held, string claimed)
    {
        await EightLateInEach();
        using NpgsqlTransaction theirs = other.BeginTransaction();
        TestSchema.Execute(other, "select 1 from fr_case where " + held + " for update");

        Assert.Equal(claimed.Split(' '), (await ClaimAll(4)).Select(c => c.Key.CaseId));
    }

    [Fact]
    public async Task A_claim_over_all_companies_locks_nothing_that_it_does_not_take()
    {
        await EightLateInEach();
        using NpgsqlTransaction theirs = other.BeginTransaction();
        TestSchema.Execute(other, "select 1 from fr_case where case_id in ('A-01', 'B-01') for update");
        using NpgsqlConnection claimer = database.Connect();
        using NpgsqlTransaction claiming = claimer.BeginTransaction();
        using (var command = new NpgsqlCommand(PostgreSqlCaseStore.ClaimStatement(null), claimer))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
            foreach (object value in (object[])[Given.Morning.ToUnixTimeMilliseconds(), 4L, "node-1", (Given.Morning + Duration.FromMinutes(1)).ToUnixTimeMilliseconds()])
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            Assert.Equal(4, await command.ExecuteNonQueryAsync());
        }

        using NpgsqlConnection third = database.Connect();
        using NpgsqlTransaction looking = third.BeginTransaction();
        Assert.Equal(18L, TestSchema.Ask(third, "select count(*) from (select 1 from fr_case for update skip locked) free"));
    }

    [Fact]
    public async Task Who_finds_some_and_all_the_others_held_takes_those_few()
    {
        await EightLateInEach();
        using NpgsqlTransaction theirs = other.BeginTransaction();
        TestSchema.Execute(other, "select 1 from fr_case where case_id not in ('B-07', 'C-02') for update");

        Assert.Equal(["B-07", "C-02"], (await ClaimAll(100)).Select(c => c.Key.CaseId));
        Assert.Empty(await ClaimAll(100));
        theirs.Rollback();
        Assert.Equal(22, (await ClaimAll(100)).Count);
    }

    private async Task<IReadOnlyList<ClaimedCase>> ClaimAll(int max) =>
        await store.ClaimAsync(AttentionClaim.ForAllCompanies("node-1", Given.Morning, Duration.FromMinutes(5), max), default);

    // The first of each company is late the longest, and those of A longer than those of B.
    private async Task EightLateInEach()
    {
        for (int company = 0; company < Companies.Length; company++)
        {
            for (int n = 1; n <= 8; n++)
                await store.Append(Given.Due(new CaseKey(Companies[company], $"{Companies[company]}-{n:00}"), 0, Given.Morning - Duration.FromSeconds(100 - (10 * company) - n)));
        }
    }
}
