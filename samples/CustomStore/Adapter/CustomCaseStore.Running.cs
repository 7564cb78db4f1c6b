using System.Data.Common;

namespace CustomStore;

public sealed partial class CustomCaseStore
{
    /// <summary>Each statement by itself.</summary>
    private async Task<TResult> OutsideTransaction<TResult>(Func<SqlSession, Task<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using DbConnection connection = await SqlConnecting.OpenAsync(connect, cancellationToken).ConfigureAwait(false);
            return await work(new SqlSession(connection, null, dialect, cancellationToken)).ConfigureAwait(false);
        }
        catch (Exception fault) when (SqlFault.Find(fault, dialect, cancellationToken) is { } named)
        {
            throw named;
        }
    }

    /// <summary>All or nothing: whatever is thrown on the way leaves nothing behind.</summary>
    private Task<TResult> InTransaction<TResult>(Func<SqlSession, Task<TResult>> work, CancellationToken cancellationToken) => OutsideTransaction(
        async session =>
        {
            using DbTransaction transaction = session.Connection.BeginTransaction(dialect.Isolation);
            TResult result = await work(new SqlSession(session.Connection, transaction, dialect, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            transaction.Commit();
            return result;
        },
        cancellationToken);
}
