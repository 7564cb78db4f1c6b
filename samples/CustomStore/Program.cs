#region adapter-run
using CustomStore.PostgreSql;
using CustomStore.Sqlite;
using FirstResponder.Sdk.Testing.Conformance;

// Holds every rule of the contract against the adapter: on SQLite always, on PostgreSQL when FIRSTRESPONDER_POSTGRES names one. The report is Markdown.
bool isConformant;
using (var sqlite = new SqliteFixture())
    isConformant = await IsConformantAsync(sqlite);

if (Environment.GetEnvironmentVariable("FIRSTRESPONDER_POSTGRES") is { Length: > 0 } server)
{
    using var postgreSql = new PostgreSqlFixture(server);
    isConformant &= await IsConformantAsync(postgreSql);
}
else
{
    Console.WriteLine("PostgreSQL：未试，请用环境变量 FIRSTRESPONDER_POSTGRES 指定（Host=…;Database=…;Username=…）。 / Not tried: name one in FIRSTRESPONDER_POSTGRES.");
}

return isConformant ? 0 : 1;

static async Task<bool> IsConformantAsync(CaseStoreFixture fixture)
{
    ConformanceReport report = await CaseStoreConformance.RunAsync(fixture);
    Console.WriteLine(report.ToMarkdown());
    return report.IsConformant;
}
#endregion
