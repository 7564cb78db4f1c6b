using System.Diagnostics;

namespace QuickStart.Databases;

/// <summary>
/// One writing run at a time on a database. The store itself takes many writers; but a play has a course, and two of them at once
/// would find each other's cases further on than their scripts say.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream held;

    private DatabaseLock(FileStream held) => this.held = held;

    /// <summary>Waits for the other run; null when it still runs after <paramref name="patience"/>.</summary>
    public static async Task<DatabaseLock?> TakeAsync(DatabaseFile database, TimeSpan patience, Action whileWaiting, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(database.Path)!);
        var watch = Stopwatch.StartNew();
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new DatabaseLock(new FileStream(database.Path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (watch.Elapsed < patience)
            {
                if (isFirst)
                {
                    whileWaiting();
                }

                await Task.Delay(200, cancellationToken);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public void Dispose() => held.Dispose();
}
