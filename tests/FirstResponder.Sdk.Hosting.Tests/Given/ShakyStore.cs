using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>A node's own way to the store that all nodes share: it may fail when asked to, and counts what is asked.</summary>
internal sealed class ShakyStore(InMemoryCaseStore inner) : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IFeedCheckpoints
{
    internal Func<string, CancellationToken, Task>? Before { get; set; }

    /// <summary>The most cases that a claim gives, whatever it asks for: other nodes are just taking the rest.</summary>
    internal int? PerClaim { get; set; }

    internal ConcurrentDictionary<string, int> Asked { get; } = new();

    internal string? ClaimedAs { get; private set; }

    public StoreCapabilities Capabilities => inner.Capabilities;

    internal static CaseStoreUnavailableException Down() => new("停机。 / Down.", isTransient: true, null);

    public async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        await AskAsync("read", cancellationToken);
        return await inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);
    }

    public async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        await AskAsync("append", cancellationToken);
        return await inner.AppendAsync(request, cancellationToken);
    }

    public async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken)
    {
        await AskAsync("feed " + company, cancellationToken);
        return await inner.ReadAsync(company, after, maxCount, cancellationToken);
    }

    public async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        ClaimedAs = claim.Owner;
        await AskAsync("claim " + claim.Company, cancellationToken);
        if (PerClaim is { } most && most < claim.MaxCount)
        {
            claim = claim.Company is { } company
                ? AttentionClaim.ForCompany(company, claim.Owner, claim.Now, claim.LeasedUntil - claim.Now, most)
                : AttentionClaim.ForAllCompanies(claim.Owner, claim.Now, claim.LeasedUntil - claim.Now, most);
        }

        return await inner.ClaimAsync(claim, cancellationToken);
    }

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) => inner.ReleaseAsync(claimed, cancellationToken);

    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) =>
        inner.ListAsync(company, filter, order, after, maxCount, cancellationToken);

    public async ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        await AskAsync("take", cancellationToken);
        return await inner.TakeAsync(claim, cancellationToken);
    }

    public async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        await AskAsync("save", cancellationToken);
        return await inner.SaveAsync(held, position, leasedUntil, cancellationToken);
    }

    public async ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken)
    {
        await AskAsync("give back", cancellationToken);
        return await inner.GiveBackAsync(held, cancellationToken);
    }

    private Task AskAsync(string what, CancellationToken cancellationToken)
    {
        Asked.AddOrUpdate(what, 1, (_, count) => count + 1);
        return Before?.Invoke(what, cancellationToken) ?? Task.CompletedTask;
    }
}
