using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal sealed class TamperedEnlistedStore(MemoryTransaction transaction, Tampering with) : EnlistedMemoryStore(transaction)
{
    private readonly EnlistedMemoryStore honest = new(transaction);

    public override StoreCapabilities Capabilities => with.EnlistedCapabilities ?? base.Capabilities;

    public override async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) =>
        with.EnlistedAppend is { } append ? await append(honest, request, cancellationToken) : await honest.AppendAsync(request, cancellationToken);
}
