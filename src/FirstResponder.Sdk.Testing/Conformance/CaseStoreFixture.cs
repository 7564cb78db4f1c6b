using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>
/// What the kit needs of an adapter under test; the integrator derives one class from it, with the four abstract members. One fixture stands for one database, and
/// the kit runs one rule at a time on it: before each rule the database is emptied.
/// </summary>
public abstract class CaseStoreFixture
{
    /// <summary>What the report calls the store, such as <c>达梦 8</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// What the adapter offers beyond reading and appending; the same as its <see cref="StoreCapabilities.Features"/>. Rules of what isn't declared are skipped, and
    /// say so; what is declared but missing fails, and what is there but undeclared fails too.
    /// </summary>
    public abstract StoreFeatures Features { get; }

    /// <summary>Empties the database, the host's table included, so that the tables are there and nothing is in them. Called before each rule, when no store is open.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    public abstract Task ResetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Opens a store on the database as another process would, with connections of its own: the kit calls it several times and uses the stores side by side. Only a
    /// store whose data live and die with the instance returns the same one until the next reset.
    /// </summary>
    /// <returns>The store; disposed of after the rule when it is <see cref="IDisposable"/>.</returns>
    public abstract ICaseStore OpenStore();

    /// <summary>
    /// Begins a transaction of the host's own on a connection of its own, at the isolation that the adapter asks for (READ COMMITTED unless it says otherwise). To be
    /// overridden when <see cref="StoreFeatures.Enlist"/> is declared, and only then.
    /// </summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The transaction; null, unless overridden: the adapter can't take part in one.</returns>
    public virtual Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken) => Task.FromResult<HostTransaction?>(null);

    /// <summary>Counts the committed rows of the host's table, into which <see cref="HostTransaction.WriteRowAsync"/> writes, over a connection of its own.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="NotSupportedException">Not overridden. It has to be where host transactions are.</exception>
    public virtual Task<long> CountHostRowsAsync(CancellationToken cancellationToken) =>
        throw new NotSupportedException("夹具开得了宿主事务，也要数得出宿主的行。 / A fixture that begins host transactions has to count the host's rows too.");

    /// <summary>Opens a store whose database can't be reached, such as one at a closed port or in a folder that doesn't exist. Opening may already throw what a call should.</summary>
    /// <returns>The store; null, unless overridden: the rule on it is skipped.</returns>
    public virtual ICaseStore? OpenUnreachable() => null;

    /// <summary>Breaks every connection that open stores hold at this moment, as an administrator or a firewall would; new ones can be had at once.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>True when that was done; false, unless overridden: the rule on it is skipped.</returns>
    public virtual Task<bool> CutConnectionsAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <summary>
    /// Makes the database refuse one of the last writes of every append, such as by a trigger on the table of command ids, so that an append breaks off in the middle.
    /// </summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What takes the hindrance away when disposed of; null, unless overridden: the rules on it are skipped.</returns>
    public virtual Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    /// <summary>Lets one rule through at a time, however a test framework runs them.</summary>
    internal SemaphoreSlim Gate { get; } = new(1, 1);
}
