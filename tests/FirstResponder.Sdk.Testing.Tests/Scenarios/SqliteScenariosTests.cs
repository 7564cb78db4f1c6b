using FirstResponder.Sdk.Storage.Sqlite;
using FirstResponder.Sdk.Testing.Scenarios;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

public sealed class SqliteScenariosTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    [Fact]
    public async Task RunAsync_every_ready_scenario_holds_over_one_file_one_after_the_other()
    {
        SqliteSchema.Create($"Data Source={path}");
        using var store = new SqliteCaseStore($"Data Source={path}");
        foreach (var ready in ClauseScenarios.All)
        {
            await ready.Scenario.RunAsync(new DeskTarget(store));
        }
    }

    public void Dispose()
    {
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*"))
        {
            File.Delete(file);
        }
    }
}
