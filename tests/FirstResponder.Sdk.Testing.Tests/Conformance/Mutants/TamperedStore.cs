using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>The honest store but for what is tampered with.</summary>
internal sealed class TamperedStore(MemoryDatabase database, Tampering with) : MemoryStore(database)
{
    private readonly MemoryStore honest = new(database);

    public override StoreCapabilities Capabilities => with.Capabilities ?? honest.Capabilities;

    public override async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Read is { } read ? await read(honest, key, afterVersion, maxCount) : await honest.ReadAsync(key, afterVersion, maxCount, cancellationToken);
    }

    public override async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) =>
        with.Append is { } append ? await append(honest, request, cancellationToken) : await honest.AppendAsync(request, cancellationToken);

    public override async ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) =>
        with.Feed is { } feed ? await feed(honest, company, after, maxCount, cancellationToken) : await honest.ReadAsync(company, after, maxCount, cancellationToken);

    public override async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Claim is { } tampered && claim is not null ? await tampered(honest, claim) : await honest.ClaimAsync(claim!, cancellationToken);
    }

    public override async ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Release is { } release && claimed is not null ? await release(honest, claimed) : await honest.ReleaseAsync(claimed!, cancellationToken);
    }

    public override async ValueTask<CaseSummary?> FindAsync(CaseKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Find is { } find && key != default ? await find(honest, key) : await honest.FindAsync(key, cancellationToken);
    }

    public override async ValueTask<CaseSummaryPage> ListAsync(string company, CaseSummaryFilter filter, CaseSummaryOrder order, CaseSummaryCursor? after, int maxCount, CancellationToken cancellationToken)
    {
        // Refused at the door first, as the honest store does.
        CaseSummaryPage page = await honest.ListAsync(company, filter, order, after, maxCount, cancellationToken);
        return with.List is { } list ? await list(honest, company, filter, order, after, maxCount) : page;
    }

    public override async ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.AppendMany is { } many && requests is not null ? await many(honest, requests) : await honest.AppendManyAsync(requests!, cancellationToken);
    }

    public override async ValueTask<FeedCheckpoint?> TakeAsync(CheckpointClaim claim, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Take is { } take && claim is not null ? await take(honest, claim) : await honest.TakeAsync(claim!, cancellationToken);
    }

    public override async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint held, FeedPosition position, Instant leasedUntil, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return with.Save is { } save && held is not null && position >= held.Position ? await save(honest, held, position, leasedUntil) : await honest.SaveAsync(held!, position, leasedUntil, cancellationToken);
    }

    public override async ValueTask<bool> GiveBackAsync(FeedCheckpoint held, CancellationToken cancellationToken) =>
        with.GiveBack is { } giveBack ? await giveBack(honest, held, cancellationToken) : await honest.GiveBackAsync(held, cancellationToken);

    public override ICaseStore Within(MemoryTransaction transaction) => new TamperedEnlistedStore(transaction, with);

    public override void Rolled(MemoryTransaction transaction) => with.Rolled?.Invoke(transaction);
}
