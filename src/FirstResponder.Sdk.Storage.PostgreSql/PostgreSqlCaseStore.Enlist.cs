using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    /// <summary>
    /// Lends this store the host's own transaction: the host's rows and the case's events are committed together or not at all. Meant for
    /// <see cref="CaseDesk.Over"/>. Nothing is visible to others before the host commits; a conflict or an applied command leaves the
    /// transaction usable, a fault doesn't (PostgreSQL gives such a transaction up).
    /// </summary>
    /// <param name="transaction">
    /// The host's transaction on a connection to the same database and schema. READ COMMITTED, PostgreSQL's default: under REPEATABLE READ or
    /// SERIALIZABLE a case that others changed since it began ends in a transient fault instead of a conflict.
    /// </param>
    /// <returns>A store for this one transaction and one thread at a time. Once the transaction has ended it throws <see cref="InvalidOperationException"/>.</returns>
    /// <remarks>From the first append on the case's row stays locked until the host ends the transaction: other writers of that case wait. Keep it short.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="transaction"/> is null.</exception>
    /// <exception cref="ArgumentException">The transaction has ended.</exception>
    public ICaseStore Enlist(NpgsqlTransaction transaction)
    {
        _ = transaction ?? throw new ArgumentNullException(nameof(transaction));
        return EnlistedPostgreSqlCaseStore.ConnectionOf(transaction) is null
            ? throw new ArgumentException("事务已结束。 / The transaction has ended.", nameof(transaction))
            : new EnlistedPostgreSqlCaseStore(Capabilities, schema, transaction);
    }
}
