using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>The honest store within a host's transaction.</summary>
internal class EnlistedMemoryStore(MemoryTransaction transaction) : ICaseStore
{
    public MemoryTransaction Transaction { get; } = transaction;

    public virtual StoreCapabilities Capabilities { get; } = new(MemoryStore.Limits.MaxEventsPerAppend, MemoryStore.Limits.MaxPayloadBytes, StoreFeatures.None);

    public virtual ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        Transaction.CheckUsable();
        return (Transaction.Holds(key) ? Transaction.View : Transaction.Database.Committed).ReadAsync(key, afterVersion, maxCount, cancellationToken);
    }

    public virtual async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Transaction.CheckUsable();
        Capabilities.EnsureWithinLimits(request);
        cancellationToken.ThrowIfCancellationRequested();
        Transaction.Begin();
        await Transaction.HoldAsync(request.Key, cancellationToken);
        if (Transaction.Database.IsHindered)
            throw new CaseStoreUnavailableException("写不进去。 / The write was refused.", new InvalidOperationException("hindered"));
        AppendOutcome outcome = await Transaction.View.AppendAsync(request, cancellationToken);
        if (outcome is AppendOutcome.Appended)
        {
            Transaction.Pending.Add(request);
            Transaction.Database.Note(Transaction.Number, request);
        }

        return outcome;
    }
}
