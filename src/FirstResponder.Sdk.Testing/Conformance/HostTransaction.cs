using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A transaction of the host's own, as the ERP has it: its rows, and our events beside them.</summary>
public abstract class HostTransaction : IDisposable
{
    /// <summary>Writes one row into a table of the host's own, within this transaction. Hosts often do so before they call us, which makes transactions commit in another order than they wrote.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task WriteRowAsync(CancellationToken cancellationToken);

    /// <summary>Lends a store this transaction, in the way of the adapter (<c>store.Enlist(transaction)</c>).</summary>
    /// <param name="store">A store that the fixture opened.</param>
    /// <returns>The store within this transaction.</returns>
    public abstract ICaseStore Enlist(ICaseStore store);

    /// <summary>Commits.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task CommitAsync(CancellationToken cancellationToken);

    /// <summary>Rolls back what isn't committed, and gives connection and transaction back.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Rolls back what isn't committed, and gives connection and transaction back.</summary>
    /// <param name="disposing">Always true.</param>
    protected abstract void Dispose(bool disposing);
}
