using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A store with the two methods that every store has, and nothing else.</summary>
internal sealed class ReadAndAppendFixture : CaseStoreFixture
{
    private InMemoryCaseStore store = new();

    public override string Name => "只读写 / read and append";

    public override StoreFeatures Features => StoreFeatures.None;

    public override Task ResetAsync(CancellationToken cancellationToken)
    {
        store = new InMemoryCaseStore();
        return Task.CompletedTask;
    }

    public override ICaseStore OpenStore() => new ReadAndAppend(store);

    private sealed class ReadAndAppend(InMemoryCaseStore inner) : ICaseStore
    {
        public StoreCapabilities Capabilities { get; } = new(200, 8_192, StoreFeatures.None);

        public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
        {
            Capabilities.EnsureWithinLimits(request);
            return inner.AppendAsync(request, cancellationToken);
        }
    }
}
