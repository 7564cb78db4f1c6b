using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;
using QuickStart;
using QuickStart.Databases;
using QuickStart.Requests;
using QuickStart.Showing;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>One first run of the sample on SQLite, as it goes into a file or a pipe, with its text. Later runs are made on copies of its database.</summary>
public sealed class QuickStartRun : IAsyncLifetime, IDisposable
{
    private readonly SampleFolder folder = new();

    public Played Played { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public string Database => folder["played.db"];

    public static async Task<(Played Played, string Text)> RunAsync(ICaseStore store)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var played = await Play.RunAsync(new Screen(output, isTerminal: false), store, RequestFile.Read(), [], null, CancellationToken.None);
        return (played, output.ToString());
    }

    public async Task InitializeAsync()
    {
        var connection = new DatabaseFile(Database).ConnectionString;
        SqliteSchema.Create(connection);
        using var store = new SqliteCaseStore(connection);
        (Played, Text) = await RunAsync(store);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();
}
