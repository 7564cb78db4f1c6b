using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The whole recorded history of one case (一事一卷), wherever it comes from: a store, or the export of an ERP.</summary>
public sealed class RecordedHistory
{
    /// <summary>Takes a history as it was found, unchecked.</summary>
    /// <param name="company">The company.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="events">The events in the order in which the source keeps them. They are copied.</param>
    /// <param name="head">What the source says is the last event, when it says so.</param>
    /// <param name="isExport">True for an export, which may lack seals and duties; then the rules about those don't judge instead of failing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RecordedHistory(string company, string caseId, IReadOnlyList<RecordedEvent> events, RecordedHead? head = null, bool isExport = false)
    {
        Company = company ?? throw new ArgumentNullException(nameof(company));
        CaseId = caseId ?? throw new ArgumentNullException(nameof(caseId));
        Events = (events ?? throw new ArgumentNullException(nameof(events))).ToArray();
        Head = head;
        IsExport = isExport;
    }

    /// <summary>The company.</summary>
    public string Company { get; }

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>The events in the source's order.</summary>
    public IReadOnlyList<RecordedEvent> Events { get; }

    /// <summary>What the source says is the last event; null when it doesn't say.</summary>
    public RecordedHead? Head { get; }

    /// <summary>Whether this is an export, which may lack seals and duties.</summary>
    public bool IsExport { get; }

    /// <summary>The history of one case from any store, page by page. The store's own check of the chain isn't relied upon.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The history; without events when the case doesn't exist.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public static async Task<RecordedHistory> ReadAsync(ICaseStore store, CaseKey key, CancellationToken cancellationToken = default)
    {
        _ = store ?? throw new ArgumentNullException(nameof(store));
        var events = new List<RecordedEvent>();
        EventPage page;
        do
        {
            page = await store.ReadAsync(key, events.Count, 500, cancellationToken).ConfigureAwait(false);
            foreach (var record in page.Events)
            {
                events.Add(new RecordedEvent(events.Count + 1, record.TypeName, record.Payload.ToArray(), record.OccurredAt, record.RecordedAt, record.CommandId, record.Hash));
            }
        }
        while (!page.IsEnd && page.Events.Count > 0);

        return new RecordedHistory(key.Company, key.CaseId, events, new RecordedHead(page.HeadVersion, page.HeadHash));
    }

    /// <summary>Company, case and number of events.</summary>
    public override string ToString() => $"{Company}/{CaseId}: {Events.Count}";
}
