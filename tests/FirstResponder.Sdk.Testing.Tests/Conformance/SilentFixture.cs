using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A store whose appends end only when they are cancelled.</summary>
internal sealed class SilentFixture : CaseStoreFixture
{
    public override string Name => "无答复 / silent";

    public override StoreFeatures Features => StoreFeatures.None;

    public override Task ResetAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override ICaseStore OpenStore() => new Silent();

    private sealed class Silent : ICaseStore
    {
        public StoreCapabilities Capabilities { get; } = new(1, 1, StoreFeatures.None);

        public async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => await new TaskCompletionSource<EventPage>().Task;

        public async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => await new TaskCompletionSource<AppendOutcome>().Task;
    }
}
