using System.Text.RegularExpressions;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>Every key begins with the company: the README's recipe makes each table a partitioned one, and the store runs on it.</summary>
public sealed partial class PartitionTests
{
    [Theory]
    [InlineData("hash")]
    [InlineData("list")]
    public async Task The_store_runs_on_tables_partitioned_by_company(string by)
    {
        TestSchema schema = TestSchema.Empty();
        schema.Execute(Partitioned(by));
        schema.Execute(by == "hash" ? Recipe() : OfList("JX", "CD", Town.Company));
        await PostgreSqlSchema.CreateAsync(schema.ConnectionString);
        using PostgreSqlCaseStore store = schema.Open();

        foreach (string company in (string[])["JX", "CD"])
        {
            for (int n = 0; n < 20; n++)
            {
                var key = new CaseKey(company, $"C-{n}");
                Assert.Equal(new Appended(1), await store.Append(Given.Due(key, 0, Given.Morning)));
                Assert.Equal(new Appended(2), await store.Append(Given.Due(key, 1, Given.Morning)));
                Assert.Equal(new Conflict(2), await store.Append(Given.Request(key, 0, "other", null, "a.v1")));
                Assert.Equal(new AlreadyApplied(1), await store.Append(Given.Due(key, 0, Given.Morning)));
            }
        }

        Assert.All(await store.AppendManyAsync([.. Enumerable.Range(0, 20).Select(n => Given.Due(new CaseKey("JX", $"C-{n}"), 2, Given.Morning))], default), outcome => Assert.Equal(new Appended(3), outcome));
        Assert.Equal(Enumerable.Range(1, 60).Select(n => (long)n), (await store.Feed("JX")).Entries.Select(entry => entry.Position.Value));
        Assert.Equal(40, (await store.Feed("CD")).Entries.Count);
        IReadOnlyList<ClaimedCase> ofOne = await store.Claim(Given.Morning, max: 5);
        Assert.Equal(5, ofOne.Count);
        Assert.Equal(35, (await store.ClaimAsync(AttentionClaim.ForAllCompanies("all", Given.Morning, NodaTime.Duration.FromMinutes(1), 100), default)).Count);
        Assert.True(await store.ReleaseAsync(ofOne[0], default));
        CaseSummaryPage page = await store.ListAsync("CD", new CaseSummaryFilter { Estate = "滨江苑" }, CaseSummaryOrder.NextDue, null, 15, default);
        Assert.Equal(15, page.Cases.Count);
        Assert.Equal(5, (await store.ListAsync("CD", new CaseSummaryFilter { Estate = "滨江苑" }, CaseSummaryOrder.NextDue, page.Next, 15, default)).Cases.Count);
        Assert.True((await new Step("accept", "C-1", "e0").SendAsync(Town.Desk(store, new SteppingClock(0, 1)), "a")).IsDone);

        // One company's rows lie in one part, and no other part is touched for them.
        Assert.Equal(1L, schema.Ask("select count(distinct tableoid) from fr_event where company = 'JX'"));
        Assert.DoesNotContain("Append", (string)schema.Ask("explain select * from fr_event where company = 'JX' and case_id = 'C-1'")!, StringComparison.Ordinal);
        Assert.Equal(by == "hash" ? 16L * Tables().Count : 3L * Tables().Count, schema.Ask($"select count(*) from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relkind = 'r' and c.relnamespace = '{schema.Name}'::regnamespace"));
    }

    // What the README tells a DBA to do to the file, with the words of its own command.
    private static string Partitioned(string by)
    {
        string recipe = Readme();
        Match sed = SedCommand().Match(recipe);
        Assert.True(sed.Success, "The README has the recipe.");
        string pattern = sed.Groups[1].Value, replacement = sed.Groups[2].Value;
        Assert.Contains("hash (company)", replacement, StringComparison.Ordinal);
        string made = Regex.Replace(Schema(), pattern, replacement.Replace(@"\1", "$1", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal).Replace("hash", by, StringComparison.Ordinal), RegexOptions.Multiline);
        Assert.Equal(Tables().Count, PartitionBy().Count(made));
        return made;
    }

    private static string Recipe() => SqlBlock().Match(Readme()).Groups[1].Value;

    private static string OfList(params string[] companies) => string.Join('\n', from table in Tables() from n in Enumerable.Range(0, companies.Length) select $"create table {table}_{n} partition of {table} for values in ('{companies[n]}');");

    private static List<string> Tables() => [.. TableOfCompany().Matches(Schema()).Select(match => match.Groups[1].Value)];

    private static string Schema() => File.ReadAllText(Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Storage.PostgreSql/schema.sql")).ReplaceLineEndings("\n");

    private static string Readme() => File.ReadAllText(Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Storage.PostgreSql/README.md")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"create table if not exists (fr_\w+) \(\n    company ")]
    private static partial Regex TableOfCompany();

    [GeneratedRegex(@"\) partition by \w+ \(company\);")]
    private static partial Regex PartitionBy();

    [GeneratedRegex(@"sed -Ez? 's/(.+?)/(.+?)/g?' sql/schema\.sql")]
    private static partial Regex SedCommand();

    [GeneratedRegex(@"```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex SqlBlock();
}
