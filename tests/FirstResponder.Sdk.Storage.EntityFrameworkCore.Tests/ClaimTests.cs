using FirstResponder.Sdk.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>Rule D1 beyond the kit's: a claim beside rows that can't be had.</summary>
public sealed class ClaimTests
{
    private static readonly Instant Now = Given.Morning;

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task D01_a_case_that_a_host_holds_is_passed_over_and_the_others_are_claimed(int max)
    {
        ErpDatabase database = ErpDatabase.OnPostgreSql();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        string connectionString = database.CreateDbContext().Database.GetConnectionString()!;
        EntityFrameworkCaseStore<ErpContext> claimer = ErpDatabase.Over(new DbContextOptionsBuilder<ErpContext>().UseNpgsql(connectionString, static npgsql => npgsql.CommandTimeout(2)).Options);
        foreach ((string caseId, int minutes) in new[] { ("held", 3), ("second", 2), ("third", 1) })
            await store.Append(Given.Due(new Cases.CaseKey("JX", caseId), 0, Now - Duration.FromMinutes(minutes)));
        await using ErpContext host = database.CreateDbContext();
        await using IDbContextTransaction transaction = await host.Database.BeginTransactionAsync();
        await store.Enlist(host).Append(Given.Due(new Cases.CaseKey("JX", "held"), 1, null));

        IReadOnlyList<ClaimedCase> claimed = await Claim(claimer, max);

        Assert.Equal(max == 1 ? ["second"] : ["second", "third"], claimed.Select(c => c.Key.CaseId));
        if (max == 1)
            Assert.Equal(["third"], (await Claim(claimer, max)).Select(c => c.Key.CaseId));
        Assert.True((await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => Claim(claimer, max))).IsTransient);
        await transaction.CommitAsync();
        Assert.Empty(await Claim(store, 5));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task X02_a_key_that_was_edited_by_hand_keeps_no_other_case_waiting_and_is_named_when_it_is_all_that_is_left(int max)
    {
        ErpDatabase database = ErpDatabase.OnSqlite();
        EntityFrameworkCaseStore<ErpContext> store = database.Open();
        foreach ((string caseId, int minutes) in new[] { ("edited", 3), ("edited too", 2), ("sound", 1) })
            await store.Append(Given.Due(new Cases.CaseKey("JX", caseId), 0, Now - Duration.FromMinutes(minutes)));
        await using (ErpContext context = database.CreateDbContext())
            await context.Database.ExecuteSqlRawAsync("update fr_case set case_id = ' ' || case_id || ' ' where case_id like 'edited%'");

        Assert.Equal(["sound"], (await Claim(store, max)).Select(c => c.Key.CaseId));

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => Claim(store, max));
        Assert.False(fault.IsTransient);
        Assert.Contains("edited", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<ClaimedCase>> Claim(EntityFrameworkCaseStore<ErpContext> store, int max) =>
        await store.ClaimAsync(AttentionClaim.ForCompany("JX", "node-1", Now, Duration.FromMinutes(1), max), default);
}
