using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>Database files of one test, in memory-backed files where there are any, deleted after it.</summary>
internal sealed class SqliteFiles : IDisposable
{
    private readonly string folder = Directory.CreateDirectory(Path.Combine(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), "desk-model-" + Guid.NewGuid().ToString("N"))).FullName;
    private int files;

    /// <summary>A fresh database, and how it is opened.</summary>
    public Func<ICaseStore> Next()
    {
        var connectionString = $"Data Source={Path.Combine(folder, ++files + ".db")}";
        SqliteSchema.Create(connectionString);
        return () => new SqliteCaseStore(connectionString);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
