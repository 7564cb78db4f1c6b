using System.Text.Encodings.Web;
using System.Text.Json;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Tests.Judging;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>The ERP's own tables, written against the contract, and open to whoever owns them: any history may be forged and sealed anew.</summary>
internal sealed class ErpDatabase : ICaseStore, IAttentionStore
{
    // A good forger writes what they leave alone byte for byte as it was.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<CaseKey, List<EventRecord>> events = [];
    private readonly Dictionary<CaseKey, CaseSummary> summaries = [];
    private readonly Dictionary<CaseKey, Instant> leases = [];

    public StoreCapabilities Capabilities { get; } = new(1_000, 1 << 20, StoreFeatures.Attention);

    public IReadOnlyCollection<CaseKey> Keys => events.Keys;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken = default)
    {
        var all = events.GetValueOrDefault(key) ?? [];
        var page = all.Skip((int)afterVersion).Take(maxCount).ToArray();
        return new(new EventPage(afterVersion, page, all.Count, all.Count == 0 ? ChainHash.None : all[^1].Hash, isEnd: afterVersion + page.Length >= all.Count));
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken = default)
    {
        if (!events.TryGetValue(request.Key, out var all))
        {
            all = [];
        }

        if (all.FindLastIndex(e => e.CommandId == request.CommandId) is var last and >= 0)
        {
            return new(new AppendOutcome.AlreadyApplied(last + 1));
        }

        if (all.Count != request.ExpectedVersion)
        {
            return new(new AppendOutcome.Conflict(all.Count));
        }

        all.AddRange(request.Events);
        (events[request.Key], summaries[request.Key]) = (all, request.Summary);
        leases.Remove(request.Key);
        return new(new AppendOutcome.Appended(all.Count));
    }

    public ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken = default)
    {
        var claimed = summaries.Values
            .Where(row => row.NextAttentionAt <= claim.Now && (!leases.TryGetValue(row.Key, out var until) || until <= claim.Now))
            .OrderBy(row => row.NextAttentionAt)
            .Take(claim.MaxCount)
            .Select(row => new ClaimedCase(row.Key, row.NextAttentionAt!.Value, 1, claim.Owner, claim.LeasedUntil))
            .ToArray();
        foreach (var taken in claimed)
        {
            leases[taken.Key] = claim.LeasedUntil;
        }

        return new(claimed);
    }

    public ValueTask<bool> ReleaseAsync(ClaimedCase claimed, CancellationToken cancellationToken = default) => new(leases.Remove(claimed.Key));

    /// <summary>Rewrites a history, chain and head with it.</summary>
    public void Forge(CaseKey key, Action<Forgery> forge)
    {
        var forgery = new Forgery(RecordedHistory.ReadAsync(this, key).GetAwaiter().GetResult());
        forge(forgery);
        var forged = Sealed.Of(key, forgery.Events.Select(e => (e.Type, JsonSerializer.SerializeToUtf8Bytes(e.Content, Plain), e.OccurredAt, e.RecordedAt, e.CommandId)));
        events[key] = [.. forged.Events.Select(e => new EventRecord(e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt!.Value, e.CommandId!, e.Hash!.Value))];
        summaries[key] = summaries[key] with { Version = events[key].Count, HeadHash = events[key][^1].Hash };
    }
}
