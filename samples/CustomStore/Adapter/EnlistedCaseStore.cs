using System.Data.Common;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>The store within one transaction of the host.</summary>
internal sealed class EnlistedCaseStore(StoreCapabilities limits, DbTransaction transaction, SqlDialect dialect) : ICaseStore
{
    public StoreCapabilities Capabilities { get; } = new(limits.MaxEventsPerAppend, limits.MaxPayloadBytes, StoreFeatures.None);

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        History.CheckRead(key, afterVersion, maxCount);
        return new(Within(session => History.ReadAsync(session, key, afterVersion, maxCount), cancellationToken));
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return new(Within(session => AppendAsync(session, request), cancellationToken));
    }

    /// <summary>The connection while the transaction is open. Some drivers say by null that it isn't, some by an exception, some not before a command is given it.</summary>
    internal static DbConnection? ConnectionOf(DbTransaction transaction)
    {
        try
        {
            if (transaction.Connection is not { } connection)
                return null;
            using DbCommand asking = connection.CreateCommand();
            asking.Transaction = transaction;
            return connection;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    #region adapter-enlisted
    private async Task<AppendOutcome> AppendAsync(SqlSession session, AppendRequest request)
    {
        try
        {
            return await History.AppendAsync(session, request).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not ArgumentException)
        {
            // The host may go on after a fault, and commit: half an append must not be in that. (A refused argument has written nothing.)
            RollBack();
            throw;
        }
    }
    #endregion

    private void RollBack()
    {
        try
        {
            transaction.Rollback();
        }
        catch (Exception fault) when (fault is DbException or InvalidOperationException)
        {
            // The connection is gone, and the transaction with it. What happened first is what the caller must hear.
        }
    }

    private async Task<TResult> Within<TResult>(Func<SqlSession, Task<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        DbConnection connection = ConnectionOf(transaction)
            ?? throw new InvalidOperationException("宿主事务已结束，请在新事务上重新 Enlist。 / The host's transaction has ended; enlist again in a new one.");
        try
        {
            return await work(new SqlSession(connection, transaction, dialect, cancellationToken)).ConfigureAwait(false);
        }
        catch (Exception fault) when (SqlFault.Find(fault, dialect, cancellationToken) is { } named)
        {
            throw named;
        }
    }
}
