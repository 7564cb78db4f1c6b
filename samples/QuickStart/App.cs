using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;
using QuickStart.Databases;
using QuickStart.Files;
using QuickStart.Import;
using QuickStart.Looking;
using QuickStart.Options;
using QuickStart.Showing;

namespace QuickStart;

/// <summary>Does what the command line asks and answers with the exit code.</summary>
public static class App
{
    private const int Failed = 1;
    private const int WrongUsage = 2;
    private const int Busy = 3;
    private const int Interrupted = 130;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, bool isTerminal, CancellationToken cancellationToken = default)
    {
        var screen = new Screen(output, isTerminal);
        try
        {
            return await RunAsync(screen, OptionReader.Read(arguments), cancellationToken);
        }
        catch (OptionException wrong)
        {
            screen.Line(wrong.Message, "red");
            return WrongUsage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            screen.Line("已停下，存下的都在；再运行一次就从这里接着办。 / Stopped. What was stored is there; run again to go on.", "yellow");
            return Interrupted;
        }
        catch (Exception fault) when (fault is FileFaultException or CaseStoreUnavailableException or ChainBrokenException or SqliteSchemaException or IOException or UnauthorizedAccessException)
        {
            screen.Line(fault.Message, "bold red");
            return Failed;
        }
    }

    private static async Task<int> RunAsync(Screen screen, QuickStartOptions options, CancellationToken cancellationToken)
    {
        var database = new DatabaseFile(options.Database);
        if (options.Help)
        {
            Help.Show(screen);
            return 0;
        }

        if (options.Verify || options.AsOf is not null)
        {
            database.CheckReadable();
            using var source = new SqliteCaseStore(database.ConnectionString);
            using var sourceTables = new Tables(database);
            return options.Verify
                ? await Verification.RunAsync(screen, source, sourceTables, options.Heads, cancellationToken)
                : await PastBoard.RunAsync(screen, source, sourceTables, options.AsOf!.Value, cancellationToken);
        }

        database.CheckOurs();

        // Before anything is deleted or written: a mistyped name must cost nothing.
        using var input = options.Input is { } file ? new RowFile(file, options.TextColumn, SqliteCaseStore.DefaultMaxPayloadBytes) : null;
        using var alone = await DatabaseLock.TakeAsync(database, Patience, () => screen.Line("另一次运行正在使用这个数据库，等它结束… / Another run is using this database; waiting…", "yellow"), cancellationToken);
        if (alone is null)
        {
            screen.Line($"另一次运行一直在使用 {database.Path}，请稍后再试。 / Another run is still using {database.Path}; try again later.", "red");
            return Busy;
        }

        // Whoever held the lock may have put something else there.
        database.CheckOurs();
        if (options.Fresh)
        {
            database.Delete();
        }

        SqliteSchema.Create(database.ConnectionString);
        using var store = new SqliteCaseStore(database.ConnectionString);
        using var tables = new Tables(database);
        return await new DatabaseLine(screen, database, tables).AroundAsync(() => input is not null
            ? Importer.RunAsync(screen, store, tables, input, Path.GetFileName(options.Input!), cancellationToken)
            : Play.RunAsync(screen, store, tables, cancellationToken));
    }
}
