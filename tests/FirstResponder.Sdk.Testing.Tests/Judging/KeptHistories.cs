using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>A store that holds these histories, whoever made them.</summary>
internal sealed class KeptHistories(params RecordedHistory[] histories) : ICaseStore, ICaseFeed
{
    private readonly Dictionary<string, int> readings = [];

    public StoreCapabilities Capabilities { get; } = new InMemoryCaseStore().Capabilities;

    /// <summary>How many events of a case stand at its n-th reading, counted from 1; all unless set.</summary>
    public Func<string, int, int> Standing { get; set; } = (_, _) => int.MaxValue;

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        readings[key.CaseId] = readings.GetValueOrDefault(key.CaseId) + 1;
        var events = (histories.FirstOrDefault(h => h.CaseId == key.CaseId)?.Events ?? []).Take(Standing(key.CaseId, readings[key.CaseId])).Select(Record).ToArray();
        return new(new EventPage(afterVersion, events, events.Length, events.Length == 0 ? ChainHash.None : events[^1].Hash, true));
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<FeedPage> ReadAsync(string company, FeedPosition after, int maxCount, CancellationToken cancellationToken) =>
        new(new FeedPage([.. histories.Select((h, i) => new FeedEntry(new FeedPosition(i + 1), new CaseKey(h.Company, h.CaseId), 1, Record(h.Events[0])))], new FeedPosition(histories.Length), true));

    private static EventRecord Record(RecordedEvent e) => new(e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt!.Value, e.CommandId!, e.Hash!.Value);
}
