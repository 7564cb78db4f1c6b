using System.Data.Common;
using CustomStore.Trial;
using FirstResponder.Sdk.Storage;
using Microsoft.Data.Sqlite;

namespace CustomStore.Sqlite;

#region adapter-fixture
/// <summary>A database file of its own, gone after the trial.</summary>
internal sealed class SqliteFixture() : CustomStoreFixture(new SqliteDialect()), IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("custom-store-").FullName;

    public override string Name => "CustomStore · SQLite";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    public override ICaseStore OpenUnreachable() => new CustomCaseStore(() => Connect(Path.Combine(folder, "nowhere", "cases.db")), new SqliteDialect());

    public override async Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync("create trigger hinder before insert on fr_command begin select raise(abort, 'hindered'); end", cancellationToken);
        return new Undo(() => ExecuteAsync("drop trigger hinder").GetAwaiter().GetResult());
    }

    protected override DbConnection Connect() => Connect(Path.Combine(folder, "cases.db"));

    // Readers don't wait for writers; what is acknowledged survives a power cut; a writer waits for the one before it.
    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection("Data Source=" + file);
        connection.Open();
        using SqliteCommand settings = connection.CreateCommand();
        settings.CommandText = "pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 20000";
        settings.ExecuteNonQuery();
        return connection;
    }
}
#endregion
