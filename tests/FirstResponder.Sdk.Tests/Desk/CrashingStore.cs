using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A store in memory to which the connection breaks once, before or after the n-th append; it keeps a list of what was really written.</summary>
internal sealed class CrashingStore : ICaseStore, IAttentionStore
{
    private readonly InMemoryCaseStore inner = new();
    private int appends;

    public StoreCapabilities Capabilities => inner.Capabilities;

    /// <summary>At which append from now on it breaks, from 1; 0 for never.</summary>
    public int CrashAt { get; private set; }

    public bool AfterWriting { get; private set; }

    public List<(CaseKey Key, string CommandId)> Written { get; } = [];

    public void Crash(int at, bool afterWriting) => (appends, CrashAt, AfterWriting) = (0, at, afterWriting);

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

    public async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        var isLast = ++appends == CrashAt;
        if (isLast && !AfterWriting)
            throw new CaseStoreUnavailableException("connection lost", isTransient: true, null);
        var outcome = await inner.AppendAsync(request, cancellationToken);
        if (outcome is AppendOutcome.Appended)
            Written.Add((request.Key, request.CommandId));
        return isLast ? throw new CaseStoreUnavailableException("connection lost", isTransient: true, null) : outcome;
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => inner.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => inner.ReleaseAsync(claimed, cancellationToken);
}
