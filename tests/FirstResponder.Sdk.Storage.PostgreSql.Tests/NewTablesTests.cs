using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>
/// On the first day the server knows nothing of the tables, and the plans it makes for prepared statements then stay until somebody analyses them.
/// A plan that finds a case by walking over all cases of its company is quick on that day and slower with each new case.
/// </summary>
public sealed class NewTablesTests
{
    private const int Cases = 100;

    [Fact]
    public async Task Plans_made_on_empty_tables_find_a_case_by_its_key()
    {
        TestSchema schema = TestSchema.Create();
        foreach (string table in (string[])["fr_case", "fr_event", "fr_command"])
            schema.Execute($"alter table {table} set (autovacuum_enabled = off)");
        using (var store = new PostgreSqlCaseStore(schema.ConnectionString + ";Maximum Pool Size=1"))
        {
            for (int n = 0; n < Cases; n++)
            {
                var key = new CaseKey("JX", $"C-{n}");
                Assert.Equal(new Appended(1), await store.Append(Given.Due(key, 0, Given.Morning)));
                Assert.Equal(new Appended(2), await store.Append(Given.Due(key, 1, Given.Morning)));
                Assert.Equal(new Conflict(2), await store.Append(Given.Request(key, 0, "other", null, "a.v1")));
                Assert.Equal(2, (await store.ReadAsync(key, 0, 10, default)).HeadVersion);
                Assert.All(await store.AppendManyAsync([Given.Due(key, 2, Given.Morning), Given.Due(new CaseKey("JX", $"D-{n}"), 0, null)], default), static outcome => Assert.IsType<Appended>(outcome));
                ClaimedCase claimed = Assert.Single(await store.ClaimAsync(AttentionClaim.ForCompany(key.Company, "node", Given.Morning, Duration.FromMinutes(1), 10), default));
                Assert.True(await store.ReleaseAsync(claimed, default));
                Assert.Equal(new Appended(4), await store.Append(Given.Due(key, 3, null)));
            }
        }

        // The server counts a connection's scans when it ends.
        for (int tries = 0; Scans("fr_case_pkey") < 7 * Cases && tries < 200; tries++)
            await Task.Delay(25);
        Assert.InRange(Scans("fr_case_pkey"), 7 * Cases, long.MaxValue);
        Assert.Equal((0L, 0L), (Scans("fr_case_estate"), Scans("fr_case_due")));

        long Scans(string index) => (long)schema.Ask($"select idx_scan from pg_stat_user_indexes where schemaname = '{schema.Name}' and indexrelname = '{index}'")!;
    }
}
