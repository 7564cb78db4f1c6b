using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The honest store in memory with all that a fixture can arrange: on it no rule is skipped.</summary>
internal class MemoryFixture : CaseStoreFixture
{
    public MemoryDatabase Database { get; private set; } = new();

    public override string Name => "内存（带宿主事务）";

    public override StoreFeatures Features => MemoryDatabase.Everything;

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        Database = new MemoryDatabase();
        return Task.CompletedTask;
    }

    public override ICaseStore OpenStore() => new MemoryStore(Database);

    public override Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken) => Task.FromResult<HostTransaction?>(new MemoryTransaction(Database));

    public override Task<long> CountHostRowsAsync(CancellationToken cancellationToken) => Task.FromResult(Database.HostRows);

    public override ICaseStore? OpenUnreachable() => new UnreachableStore(static () => new CaseStoreUnavailableException("连不上。 / Unreachable.", isTransient: true, new TimeoutException()));

    public override Task<bool> CutConnectionsAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public override Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        Database.IsHindered = true;
        return Task.FromResult<IDisposable?>(new Hindrance(Database));
    }

    private sealed class Hindrance(MemoryDatabase database) : IDisposable
    {
        public void Dispose() => database.IsHindered = false;
    }
}
