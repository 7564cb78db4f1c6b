using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>The honest fixture but for the store, or for what it says and arranges itself.</summary>
internal sealed class TamperedFixture(Tampering with) : MemoryFixture
{
    public Func<MemoryDatabase, ICaseStore>? Open { get; init; }

    public StoreFeatures Declared { get; init; } = MemoryDatabase.Everything;

    public bool HasHosts { get; init; } = true;

    public Func<Exception>? Unreachable { get; init; }

    public Func<Exception>? UnreachableCheckpoints { get; init; }

    public bool FailsAfterCut { get; init; }

    public override StoreFeatures Features => Declared;

    public override ICaseStore OpenStore() => Open?.Invoke(Database) ?? new TamperedStore(Database, with);

    public override async Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken) => HasHosts ? await base.BeginHostTransactionAsync(cancellationToken) : null;

    public override ICaseStore? OpenUnreachable() => Unreachable is { } fault ? new UnreachableStore(fault) { FaultOfCheckpoints = UnreachableCheckpoints } : base.OpenUnreachable();

    public override Task<bool> CutConnectionsAsync(CancellationToken cancellationToken)
    {
        Database.Memory["cut"] = FailsAfterCut;
        return Task.FromResult(true);
    }
}
