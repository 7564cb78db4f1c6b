using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A store in memory that does badly what the test tells it to.</summary>
internal sealed class ScriptedStore : ICaseStore, IAttentionStore
{
    private readonly InMemoryCaseStore inner = new();

    public StoreCapabilities Capabilities => inner.Capabilities;

    /// <summary>What reading a case throws; null for a good read.</summary>
    public Func<CaseKey, Exception?> ReadFault { get; set; } = _ => null;

    /// <summary>What appending throws; null for a good append.</summary>
    public Func<AppendRequest, Exception?> AppendFault { get; set; } = _ => null;

    /// <summary>Whether somebody else is always quicker.</summary>
    public Func<AppendRequest, bool> IsBeaten { get; set; } = _ => false;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) =>
        ReadFault(key) is { } fault ? throw fault : inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        if (AppendFault(request) is { } fault)
            throw fault;
        return IsBeaten(request) ? new(new AppendOutcome.Conflict(request.ExpectedVersion + 1)) : inner.AppendAsync(request, cancellationToken);
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => inner.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => inner.ReleaseAsync(claimed, cancellationToken);
}
