using CustomStore.MySql;
using CustomStore.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomStore.Tests;

/// <summary>What an installation does wrong is told at the door, before anything is written.</summary>
public sealed class InstallationTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("custom-installation-").FullName, "cases.db");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Fact]
    public async Task Tables_of_an_installation_that_was_broken_off_are_told_as_such()
    {
        await CustomSchema.CreateAsync(Connect, new SqliteDialect());
        using (SqliteConnection connection = Connect())
        {
            connection.Open();
            using var command = new SqliteCommand("delete from fr_schema", connection);
            command.ExecuteNonQuery();
        }

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => CustomSchema.CreateAsync(Connect, new SqliteDialect()));

        Assert.Contains("broken off", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_of_MySQL_whose_transaction_has_another_isolation_is_refused()
    {
        using SqliteConnection connection = Connect();
        connection.Open();
        using SqliteTransaction serializable = connection.BeginTransaction();

        ArgumentException refused = Assert.Throws<ArgumentException>(() => new CustomCaseStore(Connect, new MySqlDialect()).Enlist(serializable));

        Assert.Contains("ReadCommitted", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(new CustomCaseStore(Connect, new SqliteDialect()).Enlist(serializable));
    }

    private SqliteConnection Connect() => new($"Data Source={file};Pooling=False");
}
