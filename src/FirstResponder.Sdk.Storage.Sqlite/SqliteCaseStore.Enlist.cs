using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

public sealed partial class SqliteCaseStore
{
    /// <summary>
    /// Lends this store the host's own connection and transaction: the host's rows and the case's events are committed together or
    /// not at all. Meant for <see cref="CaseDesk.Over"/>. Nothing is visible to others before the host commits; a conflict or an
    /// applied command leaves the transaction usable.
    /// </summary>
    /// <param name="connection">The host's open connection to the same database, with WAL and <c>synchronous=FULL</c>.</param>
    /// <param name="transaction">
    /// Its transaction, which must be IMMEDIATE: <c>connection.BeginTransaction()</c> is, <c>BeginTransaction(deferred: true)</c> is not. The
    /// write lock is taken here if the host hasn't; a deferred transaction that has read what others changed since can't have it any more.
    /// </param>
    /// <returns>A store for this one transaction and one thread at a time. Once the transaction has ended it throws <see cref="InvalidOperationException"/>.</returns>
    /// <remarks>
    /// While the transaction is open it keeps every other writer waiting, calls on this store itself included: don't mix the two, and
    /// keep it short.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended or belongs to another connection.</exception>
    /// <exception cref="CaseStoreUnavailableException">
    /// The tables are missing, the connection isn't safe against a power cut, or the write lock can't be had (transient).
    /// </exception>
    public ICaseStore Enlist(SqliteConnection connection, SqliteTransaction transaction)
    {
        _ = connection ?? throw new ArgumentNullException(nameof(connection));
        _ = transaction ?? throw new ArgumentNullException(nameof(transaction));
        if (transaction.Connection != connection)
            throw new ArgumentException("事务已结束或属于另一连接。 / The transaction has ended or belongs to another connection.", nameof(transaction));
        var enlisted = new EnlistedSqliteCaseStore(Capabilities, connection, transaction);
        enlisted.Prepare();
        return enlisted;
    }
}
