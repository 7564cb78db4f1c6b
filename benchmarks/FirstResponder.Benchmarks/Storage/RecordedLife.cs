using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>The appends of an ordinary case, recorded once from the desk and made anew for as many cases as a benchmark asks for: each sealed to its own chain.</summary>
internal sealed class RecordedLife
{
    private readonly AppendRequest[] appends;

    private RecordedLife(AppendRequest[] appends) => this.appends = appends;

    public int Length => appends.Length;

    public static async Task<RecordedLife> OfOrdinaryCaseAsync()
    {
        var recorder = new Recorder();
        await new OrdinaryCase().LiveAtDesk(recorder).ConfigureAwait(false);
        return new RecordedLife([.. recorder.Requests]);
    }

    /// <summary>The first <paramref name="count"/> appends of a case of its own, each due later than the one of a lower number by a second.</summary>
    public AppendRequest[] Of(string caseId, long number, int count)
    {
        var made = new AppendRequest[count];
        var head = ChainHash.None;
        var later = Duration.FromSeconds(number);
        for (var i = 0; i < count; i++)
        {
            var source = appends[i];
            var key = new CaseKey(source.Key.Company, caseId);
            var records = new EventRecord[source.Events.Count];
            for (var e = 0; e < records.Length; e++)
            {
                var record = source.Events[e];
                records[e] = HashChain.Seal(head, key, source.ExpectedVersion + e + 1, record.TypeName, record.Payload, record.OccurredAt, record.RecordedAt, record.CommandId);
                head = records[e].Hash;
            }

            var summary = source.Summary with { Key = key, HeadHash = head, NextDueAt = source.Summary.NextDueAt + later, NextLateFrom = source.Summary.NextLateFrom + later, NextAttentionAt = source.Summary.NextAttentionAt + later };
            made[i] = new AppendRequest(key, source.ExpectedVersion, source.CommandId, records, summary);
        }

        return made;
    }

    /// <summary>A whole case in one append, as an import brings it.</summary>
    public AppendRequest Imported(string caseId, long number)
    {
        var life = Of(caseId, number, Length);
        EventRecord[] events = [.. Chained(life[0].Key, life.SelectMany(append => append.Events), "import")];
        return new AppendRequest(life[0].Key, 0, "import", events, life[^1].Summary with { HeadHash = events[^1].Hash });
    }

    private static IEnumerable<EventRecord> Chained(CaseKey key, IEnumerable<EventRecord> records, string commandId)
    {
        var head = ChainHash.None;
        long version = 0;
        foreach (var record in records)
        {
            var chained = HashChain.Seal(head, key, ++version, record.TypeName, record.Payload, record.OccurredAt, record.RecordedAt, commandId);
            head = chained.Hash;
            yield return chained;
        }
    }

    private sealed class Recorder : ICaseStore
    {
        private readonly InMemoryCaseStore kept = new();

        public List<AppendRequest> Requests { get; } = [];

        public StoreCapabilities Capabilities => kept.Capabilities;

        public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => kept.ReadAsync(key, afterVersion, maxCount, cancellationToken);

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
        {
            Requests.Add(request);
            return kept.AppendAsync(request, cancellationToken);
        }
    }
}
