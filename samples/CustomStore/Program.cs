#region adapter-run
using CustomStore.MySql;
using CustomStore.PostgreSql;
using CustomStore.Sqlite;
using FirstResponder.Sdk.Testing.Conformance;

// Holds every rule of the contract against the adapter: on SQLite always, on each server that an environment variable names. The report is Markdown.
bool isConformant;
using (var sqlite = new SqliteFixture())
    isConformant = await IsConformantAsync(sqlite);

isConformant &= await IsConformantWhereNamedAsync("PostgreSQL", "FIRSTRESPONDER_POSTGRES", static server => new PostgreSqlFixture(server));
isConformant &= await IsConformantWhereNamedAsync("MySQL / MariaDB", "FIRSTRESPONDER_MYSQL", static server => new MySqlFixture(server));
return isConformant ? 0 : 1;

static async Task<bool> IsConformantWhereNamedAsync<TFixture>(string database, string variable, Func<string, TFixture> open)
    where TFixture : CaseStoreFixture, IDisposable
{
    if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } server)
    {
        Console.WriteLine($"{database}：未试，请用环境变量 {variable} 给出连接串。 / Not tried: name one in {variable}.");
        return true;
    }

    using TFixture fixture = open(server);
    return await IsConformantAsync(fixture);
}

static async Task<bool> IsConformantAsync(CaseStoreFixture fixture)
{
    ConformanceReport report = await CaseStoreConformance.RunAsync(fixture);
    Console.WriteLine(report.ToMarkdown());
    return report.IsConformant;
}
#endregion
