using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// A case store that lives and dies with its instance: for tests, samples and demonstrations, and the reference that every adapter is
/// compared with. It keeps every rule of the contract but durability.
/// </summary>
/// <remarks>
/// Safe for use by many threads at once; one lock guards everything. Payloads are copied when appended. It offers the feed,
/// attention claims, queries, batches and checkpoints, but has no transaction to enlist in.
/// </remarks>
public sealed partial class InMemoryCaseStore : ICaseStore, ICaseFeed, IAttentionStore, ICaseQuery, IBatchAppend, IFeedCheckpoints
{
    /// <summary>The most events that one append may carry unless the constructor says otherwise: 1,000.</summary>
    public const int DefaultMaxEventsPerAppend = 1_000;

    /// <summary>The longest payload of one event unless the constructor says otherwise: 1 MiB (1,048,576 bytes).</summary>
    public const int DefaultMaxPayloadBytes = 1 << 20;

    private readonly object gate = new();
    private readonly Dictionary<string, CompanyLog> companies = new(StringComparer.Ordinal);

    /// <summary>Makes an empty store.</summary>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public InMemoryCaseStore(int maxEventsPerAppend = DefaultMaxEventsPerAppend, int maxPayloadBytes = DefaultMaxPayloadBytes) =>
        Capabilities = new StoreCapabilities(
            maxEventsPerAppend,
            maxPayloadBytes,
            StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Checkpoints);

    /// <inheritdoc/>
    public StoreCapabilities Capabilities { get; }

    /// <inheritdoc/>
    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        StoreArgument.Key(key, nameof(key));
        StoreArgument.Version(afterVersion, nameof(afterVersion));
        StoreArgument.Count(maxCount, nameof(maxCount));
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            EventPage page = Find(key)?.Read(afterVersion, maxCount)
                ?? new EventPage(afterVersion, [], headVersion: 0, ChainHash.None, isEnd: true);
            return new ValueTask<EventPage>(page);
        }
    }

    /// <inheritdoc/>
    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        cancellationToken.ThrowIfCancellationRequested();
        EventRecord[] records = CopyRecords(request);
        lock (gate)
        {
            return new ValueTask<AppendOutcome>(Append(request, records));
        }
    }

    private static EventRecord[] CopyRecords(AppendRequest request)
    {
        EventRecord[] records = new EventRecord[request.Events.Count];
        for (int i = 0; i < records.Length; i++)
        {
            EventRecord source = request.Events[i];
            // The caller may have serialized into a buffer that it uses again.
            records[i] = new EventRecord(source.TypeName, source.Payload.ToArray(), source.OccurredAt, source.RecordedAt, source.CommandId, source.Hash);
        }

        return records;
    }

    private AppendOutcome Append(AppendRequest request, EventRecord[] records)
    {
        StoredCase? stored = Find(request.Key);
        // The command before the version: a retry expects a version that its own first attempt has moved.
        if (stored?.VersionAfter(request) is { } version)
            return new AppendOutcome.AlreadyApplied(version);
        long actual = stored?.Version ?? 0;
        if (actual != request.ExpectedVersion)
            return new AppendOutcome.Conflict(actual);
        CompanyOf(request.Key.Company).Append(request, records);
        return new AppendOutcome.Appended(actual + records.Length);
    }

    private StoredCase? Find(CaseKey key) =>
        companies.TryGetValue(key.Company, out CompanyLog? company) && company.Cases.TryGetValue(key.CaseId, out StoredCase? stored) ? stored : null;

    private CompanyLog CompanyOf(string name)
    {
        if (!companies.TryGetValue(name, out CompanyLog? company))
            companies.Add(name, company = new CompanyLog());
        return company;
    }
}
