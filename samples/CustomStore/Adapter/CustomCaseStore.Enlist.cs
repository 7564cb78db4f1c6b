using System.Data.Common;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <summary>
    /// Lends this store the host's own transaction, for <see cref="CaseDesk.Over"/>: the work order and the case's events are committed together or
    /// not at all. A conflict or an applied command leaves the transaction usable; a fault rolls it back.
    /// </summary>
    /// <param name="transaction">The host's transaction, READ COMMITTED; on SQLite not a deferred one.</param>
    /// <returns>A store for this one transaction and one thread at a time.</returns>
    /// <remarks>From the first append on the case's row is locked until the host ends the transaction: keep it short.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended, or has another isolation than the dialect's.</exception>
    public ICaseStore Enlist(DbTransaction transaction)
    {
        _ = transaction ?? throw new ArgumentNullException(nameof(transaction));
        if (EnlistedCaseStore.ConnectionOf(transaction) is null)
            throw new ArgumentException("事务已结束。 / The transaction has ended.", nameof(transaction));
        if (!dialect.IsFit(transaction))
            throw new ArgumentException($"事务的隔离级别须为 {dialect.Isolation}。 / The transaction has to be {dialect.Isolation}.", nameof(transaction));
        return new EnlistedCaseStore(Capabilities, transaction, dialect);
    }
}
