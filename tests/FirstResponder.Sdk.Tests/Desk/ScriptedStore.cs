using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A store in memory that does badly what the test tells it to.</summary>
internal sealed class ScriptedStore : ICaseStore, IAttentionStore, ICaseQuery
{
    private readonly InMemoryCaseStore inner = new();

    public StoreCapabilities Capabilities => inner.Capabilities;

    /// <summary>What reading a case throws; null for a good read.</summary>
    public Func<CaseKey, Exception?> ReadFault { get; set; } = _ => null;

    /// <summary>What appending throws; null for a good append.</summary>
    public Func<AppendRequest, Exception?> AppendFault { get; set; } = _ => null;

    /// <summary>What giving a case back throws; null for a good release.</summary>
    public Func<ClaimedCase, Exception?> ReleaseFault { get; set; } = _ => null;

    /// <summary>Whether somebody else is always quicker.</summary>
    public Func<AppendRequest, bool> IsBeaten { get; set; } = _ => false;

    /// <summary>Whether somebody changed the stored history of a case.</summary>
    public Func<CaseKey, bool> IsChanged { get; set; } = _ => false;

    /// <summary>What they made of each record.</summary>
    public Func<EventRecord, EventRecord> Changes { get; set; } = record => record;

    public async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        if (ReadFault(key) is { } fault)
            throw fault;
        var page = await inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);
        return IsChanged(key) ? new EventPage(page.AfterVersion, [.. page.Events.Select(Changes)], page.HeadVersion, page.HeadHash, page.IsEnd) : page;
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        if (AppendFault(request) is { } fault)
            throw fault;
        return IsBeaten(request) ? new(new AppendOutcome.Conflict(request.ExpectedVersion + 1)) : inner.AppendAsync(request, cancellationToken);
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken) => inner.ClaimAsync(claim, cancellationToken);

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken) =>
        ReleaseFault(claimed) is { } fault ? throw fault : inner.ReleaseAsync(claimed, cancellationToken);

    public ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken) =>
        inner.ListAsync(company, filter, order, after, maxCount, cancellationToken);
}
