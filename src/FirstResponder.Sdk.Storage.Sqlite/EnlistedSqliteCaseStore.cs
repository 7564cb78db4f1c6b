using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>The store within one transaction of the host.</summary>
internal sealed class EnlistedSqliteCaseStore : ICaseStore
{
    private const string TakeWriteLock = "update fr_schema set version = version where 1 = 0";

    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;

    internal EnlistedSqliteCaseStore(StoreCapabilities limits, SqliteConnection connection, SqliteTransaction transaction)
    {
        Capabilities = new StoreCapabilities(limits.MaxEventsPerAppend, limits.MaxPayloadBytes, StoreFeatures.None);
        this.connection = connection;
        this.transaction = transaction;
    }

    public StoreCapabilities Capabilities { get; }

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        SqliteCaseStore.CheckRead(key, afterVersion, maxCount);
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<EventPage>(Within((key, afterVersion, maxCount), static (session, call) => SqliteCaseStore.Read(session, call.key, call.afterVersion, call.maxCount)));
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<AppendOutcome>(Within(request, static (session, call) => AppendWhole(session, call)));
    }

    internal void Prepare() => Within(0, static (session, _) =>
    {
        SqliteSettings.CheckHosts(session);
        SqliteSchema.Check(session);
        session.ExecuteAtOnce(TakeWriteLock);
        return true;
    });

    // The host may go on after a fault and commit; a savepoint keeps half an append out of that.
    private static AppendOutcome AppendWhole(SqliteSession session, AppendRequest request)
    {
        session.Execute("savepoint fr_append");
        bool whole = false;
        try
        {
            AppendOutcome outcome = SqliteCaseStore.Append(session, request);
            whole = true;
            return outcome;
        }
        finally
        {
            // A full disk makes SQLite roll the whole transaction back by itself, the savepoint with it.
            if (session.IsInTransaction)
            {
                if (!whole)
                    session.Execute("rollback to fr_append");
                session.Execute("release fr_append");
            }
        }
    }

    private TResult Within<TArgument, TResult>(TArgument argument, Func<SqliteSession, TArgument, TResult> work)
    {
        if (transaction.Connection is null)
            throw new InvalidOperationException("宿主事务已结束，请在新事务上重新 Enlist。 / The host's transaction has ended; enlist again in a new one.");
        using var session = new SqliteSession(connection, isHosts: true);
        try
        {
            session.EnsureFile();
            return work(session, argument);
        }
        catch (Exception fault) when (SqliteFault.Find(fault) is { } named)
        {
            throw named;
        }
    }
}
