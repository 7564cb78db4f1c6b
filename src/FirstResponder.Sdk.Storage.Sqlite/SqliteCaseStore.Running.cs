using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    // Every call goes through one of these two: one connection, one transaction, and no fault of the driver leaves it bare.
    private ValueTask<TResult> Reading<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<TResult>(Using((argument, work), static (session, call) =>
        {
            session.Execute("begin");
            TResult result = call.work(session, call.argument);
            session.Execute("commit");
            return result;
        }));
    }

    private async ValueTask<TResult> WritingAsync<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // SQLite's own waiting isn't fair and sleeps; within the process a queue does better.
        if (!await writer.WaitAsync(settings.QueuePatience, cancellationToken).ConfigureAwait(false))
            throw SqliteFault.WaitedTooLong(settings.Patience);
        try
        {
            return Using((argument, work, settings.Patience, cancellationToken), static (session, call) =>
            {
                session.BeginImmediate(call.Patience, call.cancellationToken);
                TResult result = call.work(session, call.argument);
                call.cancellationToken.ThrowIfCancellationRequested();
                session.Execute("commit");
                return result;
            });
        }
        finally
        {
            writer.Release();
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
        catch (SqliteException fault)
        {
            throw SqliteFault.Of(fault);
        }
        catch (SqliteSchemaException fault)
        {
            throw new CaseStoreUnavailableException(fault.Message, fault);
        }
        finally
        {
            session?.Dispose();
        }
    }
}
