using System.Diagnostics;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>
/// Sixteen writers for a while, on one case or on many, some of them within hosts' transactions, with readers of the feed beside them; then what was acknowledged is
/// held against what is stored, and both against what the readers saw.
/// </summary>
internal sealed class Storm(RuleRun run, int cases, int readers, bool hosts)
{
    private const int Writers = 16;

    /// <summary>Enough to have met everything; a store in memory would fill it otherwise.</summary>
    private const int MaxAppends = 60_000;

    private int appends;
    private int conflicts;
    private int unknown;
    private int hostRows;
    private int writing = Writers;

    public RuleRun Run { get; } = run;

    public int Cases { get; } = cases;

    public bool Hosts { get; } = hosts;

    public bool IsFull => Volatile.Read(ref appends) >= MaxAppends;

    public static CaseKey Case(int n) => Given.Case(FormattableString.Invariant($"C-{n}"));

    public void CountAppend() => Interlocked.Increment(ref appends);

    public void CountConflict() => Interlocked.Increment(ref conflicts);

    public void CountHostRow() => Interlocked.Increment(ref hostRows);

    /// <summary>A host that doesn't know what became of its own row.</summary>
    public void CountUnknown() => Interlocked.Increment(ref unknown);

    public async Task RageAsync()
    {
        var stores = Enumerable.Range(0, Writers + readers).Select(_ => Run.Open()).ToArray();
        var until = Stopwatch.GetTimestamp() + (long)(Run.Options.RaceDuration.TotalSeconds * Stopwatch.Frequency);
        var acknowledged = new List<(CaseKey Key, long Version, string Type)>[Writers];
        var seen = await Workers.RaceAsync(Writers + readers, async n =>
        {
            if (n >= Writers)
            {
                return await FollowAsync(RuleRun.As<ICaseFeed>(stores[n]));
            }

            try
            {
                acknowledged[n] = await new StormWriter(this, stores[n], n).WriteAsync(until);
            }
            finally
            {
                Interlocked.Decrement(ref writing);
            }

            return [];
        });
        await CheckStoredAsync([.. acknowledged.SelectMany(static mine => mine)]);
        foreach (var one in seen.Skip(Writers))
        {
            await CheckSeenAsync(one);
        }

        if (Hosts)
        {
            Expect.That(hostRows > 0, "at least one host that committed", $"none; {unknown} gave up");
            var rows = await Run.Fixture.CountHostRowsAsync(Run.Stop);
            Expect.That(rows >= hostRows && rows <= hostRows + unknown, $"{hostRows} rows of the hosts that committed", rows);
        }

        Run.Note = FormattableString.Invariant($"{appends} appends, {conflicts} conflicts{(readers > 0 ? $", {readers} readers" : "")}{(Hosts ? $", {hostRows} host transactions" : "")}");
    }

    private async Task CheckStoredAsync(List<(CaseKey Key, long Version, string Type)> acknowledged)
    {
        var byCase = acknowledged.ToLookup(static one => one.Key);
        for (var n = 0; n < Cases; n++)
        {
            var stored = await Run.Store.ReadAll(Case(n));
            Expect.Sequence(
                byCase[Case(n)].OrderBy(static one => one.Version).Select(static one => (one.Version, one.Type)),
                stored.Select(static (record, i) => (i + 1L, record.TypeName)),
                $"acknowledged events of {Case(n)}, as stored");
        }
    }

    private async Task CheckSeenAsync(List<FeedEntry> seen)
    {
        var all = seen.ToLookup(static entry => entry.Key, static entry => entry.Version);
        for (var n = 0; n < Cases; n++)
        {
            var head = (await Run.Store.Read(Case(n), max: 1)).HeadVersion;
            Expect.That(all[Case(n)].SequenceEqual(Versions(head)), $"each of the {head} events of {Case(n)} once, in the order of their versions, in the feed of a reader", Difference([.. all[Case(n)]], head));
        }
    }

    private static IEnumerable<long> Versions(long head)
    {
        for (var version = 1L; version <= head; version++)
        {
            yield return version;
        }
    }

    private static string Difference(long[] seen, long head)
    {
        var missing = Versions(head).Except(seen).Take(5);
        var twice = seen.GroupBy(static v => v).Where(static g => g.Count() > 1).Select(static g => g.Key).Take(5);
        return $"{seen.Length} seen; missing: {string.Join(", ", missing)}; more than once: {string.Join(", ", twice)}";
    }

    private async Task<List<FeedEntry>> FollowAsync(ICaseFeed feed)
    {
        var seen = new List<FeedEntry>();
        var at = FeedPosition.Start;
        while (true)
        {
            Run.Stop.ThrowIfCancellationRequested();
            var isLast = Volatile.Read(ref writing) == 0;
            var page = await feed.ReadAsync(Given.Company, at, 64, Run.Stop);
            foreach (var entry in page.Entries)
            {
                Expect.That(entry.Position > at, $"a position after {at}", entry.Position);
                at = entry.Position;
                seen.Add(entry);
            }

            if (page.IsEnd && isLast)
            {
                return seen;
            }

            if (page.Entries.Count == 0)
            {
                await Task.Delay(2);
            }
        }
    }
}
