using System.Diagnostics;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    // Every call goes through one of these two: one connection, one transaction, and no fault of the driver leaves it bare.
    private ValueTask<TResult> Reading<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new ValueTask<TResult>(Using((argument, work), static (session, call) =>
                {
                    session.Execute("begin");
                    TResult result = call.work(session, call.argument);
                    session.Execute("commit");
                    return result;
                }));
            }
            catch (CaseStoreUnavailableException fault) when (fault.IsTransient && SqliteSession.Elapsed(start) < settings.Patience)
            {
                // Readers wait only for a lock on the whole file: a log being recovered after a crash, or somebody's EXCLUSIVE.
            }
        }
    }

    private async ValueTask<TResult> WritingAsync<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // SQLite's own waiting isn't fair and sleeps; within the process a queue does better.
        if (!await writer.WaitAsync(settings.QueuePatience, cancellationToken).ConfigureAwait(false))
            throw SqliteFault.WaitedTooLong(settings.Patience);
        try
        {
            return Write(argument, work, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    private TResult Write<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return Using((argument, work, settings.Patience, cancellationToken), static (session, call) =>
                {
                    session.BeginImmediate(call.Patience, call.cancellationToken);
                    // An upgrade under way: the tables are no longer those that this version knows.
                    SqliteSchema.CheckAgain(session);
                    TResult result = call.work(session, call.argument);
                    call.cancellationToken.ThrowIfCancellationRequested();
                    session.EnsureFile();
                    session.Execute("commit");
                    return result;
                });
            }
            catch (CaseStoreUnavailableException fault) when (fault.IsTransient && SqliteSession.Elapsed(start) < settings.Patience)
            {
                // Not even a connection could be opened; what had begun was rolled back with it.
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private TResult Using<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work)
    {
        SqliteSession? session = null;
        try
        {
            session = sessions.Take();
            TResult result = work(session, argument);
            sessions.GiveBack(session);
            session = null;
            return result;
        }
        catch (Exception fault) when (SqliteFault.Find(fault) is { } named)
        {
            throw named;
        }
        finally
        {
            session?.Dispose();
        }
    }
}
