using Microsoft.Data.Sqlite;
using QuickStart.Options;

namespace QuickStart.Databases;

/// <summary>
/// The sample's SQLite file. Unless told otherwise it lies beside the built program: outside of what git sees, and gone with the
/// clone, so that trying the sample leaves nothing behind in anybody's home.
/// </summary>
internal sealed class DatabaseFile(string? path)
{
    private static readonly string[] Companions = ["", "-wal", "-shm"];

    public string Path { get; } = System.IO.Path.GetFullPath(path ?? System.IO.Path.Combine(AppContext.BaseDirectory, "quickstart.db"));

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Path }.ConnectionString;

    public bool Exists => File.Exists(Path) && new FileInfo(Path).Length > 0;

    /// <summary>Refuses a file that holds anything but what this sample has written: it may be somebody's ERP.</summary>
    /// <exception cref="OptionException">The file is something else.</exception>
    public void CheckOurs() => CheckHolds(tables => tables.AreNone() || tables.AreOurs());

    /// <summary>Whose cases they are isn't asked: a company that somebody has rewritten is among what a look is for.</summary>
    /// <exception cref="OptionException">The file is something else, or isn't there.</exception>
    public void CheckReadable()
    {
        CheckHolds(tables => tables.AreNone() || tables.AreTheStores());
        if (!Exists || Holds(tables => tables.AreNone()))
        {
            throw new OptionException($"还没有数据库 {Path}，请先不带选项运行一次。 / There is no database {Path} yet; run once without options first.");
        }
    }

    public void Delete()
    {
        CheckOurs();
        foreach (var companion in Companions)
        {
            File.Delete(Path + companion);
        }
    }

    private void CheckHolds(Func<Tables, bool> what)
    {
        if (Directory.Exists(Path))
        {
            throw new OptionException($"{Path} 是一个目录，请给出数据库文件。 / {Path} is a directory; name a database file.");
        }

        if (Exists && !Holds(what))
        {
            throw new OptionException($"{Path} 不是 QuickStart 自己的数据库，未作任何改动；请用 --database 换一个文件。 / {Path} isn't a database of QuickStart's own; nothing was changed. Choose another file with --database.");
        }
    }

    private bool Holds(Func<Tables, bool> what)
    {
        try
        {
            using var tables = new Tables(this);
            return what(tables);
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
