using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>Where databases of a benchmark lie: on the disk of the temporary files, and in memory where the system has a folder for that.</summary>
internal static class Places
{
    private const string Memory = "/dev/shm";

    public static IEnumerable<string> All => Directory.Exists(Memory) ? ["disk", "tmpfs"] : ["disk"];

    /// <summary>The connection string of a new, empty database with the schema.</summary>
    public static string NewDatabase(string place, string name)
    {
        // The temporary folder may itself lie in memory; the folder of the program doesn't.
        var root = place == "tmpfs" ? Memory : AppContext.BaseDirectory;
        var folder = Directory.CreateDirectory(Path.Combine(root, "fr-benchmarks", $"{name}-{Guid.NewGuid():N}"));
        var connectionString = $"Data Source={Path.Combine(folder.FullName, "cases.db")}";
        SqliteSchema.Create(connectionString);
        return connectionString;
    }

    public static void Delete(string connectionString) =>
        Directory.Delete(Path.GetDirectoryName(connectionString["Data Source=".Length..])!, recursive: true);

    public static long Bytes(string connectionString) => new FileInfo(connectionString["Data Source=".Length..]).Length;
}
