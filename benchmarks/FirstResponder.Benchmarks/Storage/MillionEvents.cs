using System.Diagnostics;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;
using NodaTime;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>
/// How a file of SQLite grows to a million events of cases in handling, each append durable, beside the hand-written rival in the same rounds;
/// and what a claim, a board page and a long case take at each size. Too long for a benchmark of its own, so it is a run of its own.
/// </summary>
internal sealed class MillionEvents : IDisposable
{
    private const string Company = "安居物业";
    private const int AppendsPerCase = 4;
    private const int Rounds = 10;

    private readonly TextWriter output;
    private readonly RecordedLife life;
    private readonly long eventsPerRound;
    private readonly SqliteCaseStore store;
    private readonly HandWrittenSql byHand;
    private readonly CaseDesk desk;
    private readonly CaseKey longCase = new(Company, "long");
    private long events, cases;

    private MillionEvents(TextWriter output, RecordedLife life, long events, string mine, string rivals)
    {
        this.output = output;
        this.life = life;
        eventsPerRound = events / Rounds;
        store = new SqliteCaseStore(mine);
        byHand = new HandWrittenSql(rivals);
        desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
    }

    public static async Task RunAsync(TextWriter output, string place, long events)
    {
        var life = await RecordedLife.OfOrdinaryCaseAsync().ConfigureAwait(false);
        string mine = Places.NewDatabase(place, "million"), rivals = Places.NewDatabase(place, "million-by-hand");
        try
        {
            using (var run = new MillionEvents(output, life, events, mine, rivals))
            {
                await run.RunAsync().ConfigureAwait(false);
            }

            output.WriteLine($"{Places.Bytes(mine) / 1_048_576.0:N0} MiB, by hand {Places.Bytes(rivals) / 1_048_576.0:N0} MiB");
        }
        finally
        {
            Places.Delete(mine);
            Places.Delete(rivals);
        }
    }

    public void Dispose()
    {
        store.Dispose();
        byHand.Dispose();
    }

    private async Task RunAsync()
    {
        await TellALongCaseAsync().ConfigureAwait(false);
        output.WriteLine("| events | cases open | appends/s | by hand | ratio | claim 100 | page of 50 | next page | load 1,000 events |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (var round = 0; round < Rounds; round++)
        {
            var (rate, rivalsRate) = await GrowAsync().ConfigureAwait(false);
            var middle = await MiddleOfTheBoardAsync().ConfigureAwait(false);
            var claim = await MedianAsync(ClaimAsync).ConfigureAwait(false);
            var page = await MedianAsync(() => PageAsync(null)).ConfigureAwait(false);
            var next = await MedianAsync(() => PageAsync(middle)).ConfigureAwait(false);
            var load = await MedianAsync(LoadAsync).ConfigureAwait(false);
            output.WriteLine($"| {events:N0} | {cases:N0} | {rate:N0} | {rivalsRate:N0} | {rate / rivalsRate:P0} | {claim:N2} ms | {page:N2} ms | {next:N2} ms | {load:N2} ms |");
        }
    }

    // In turns of a thousand appends each, so that what else the machine does falls on both.
    private async Task<(double Mine, double Rivals)> GrowAsync()
    {
        var goal = events + eventsPerRound;
        TimeSpan mine = default, rivals = default;
        long appends = 0;
        while (events < goal)
        {
            var requests = new List<AppendRequest>();
            for (var i = 0; i < 1_000 / AppendsPerCase; i++)
            {
                cases++;
                requests.AddRange(life.Of($"C-{cases:D8}", cases, AppendsPerCase));
            }

            var watch = Stopwatch.StartNew();
            foreach (var request in requests)
            {
                await store.AppendAsync(request, default).ConfigureAwait(false);
            }

            mine += watch.Elapsed;
            watch.Restart();
            requests.ForEach(byHand.Append);
            rivals += watch.Elapsed;
            appends += requests.Count;
            events += requests.Sum(r => r.Events.Count);
        }

        return (appends / mine.TotalSeconds, appends / rivals.TotalSeconds);
    }

    private async Task TellALongCaseAsync()
    {
        var told = new OrdinaryCase().Long(1_000);
        var head = ChainHash.None;
        foreach (var happened in told.History)
        {
            var record = HashChain.Seal(head, longCase, happened.Version, CaseEventSerializer.TypeNameOf(happened), CaseEventSerializer.Serialize(happened), happened.OccurredAt, happened.RecordedAt, $"k-{happened.Version}");
            head = record.Hash;
            await store.AppendAsync(new AppendRequest(longCase, happened.Version - 1, record.CommandId, [record], new CaseSummary(longCase, "e9", "InProgress", happened.Version, head)), default).ConfigureAwait(false);
        }
    }

    // Late are always the earliest cases, so that every claim finds its hundred; what it took is let go again.
    private async Task<TimeSpan> ClaimAsync()
    {
        var claim = AttentionClaim.ForCompany(Company, "benchmark", Instant.FromUtc(2026, 5, 3, 0, 0), Duration.FromMinutes(1), 100);
        var watch = Stopwatch.StartNew();
        var claimed = await store.ClaimAsync(claim, default).ConfigureAwait(false);
        watch.Stop();
        Expect(100, claimed.Count);
        foreach (var one in claimed)
        {
            await store.ReleaseAsync(one, default).ConfigureAwait(false);
        }

        return watch.Elapsed;
    }

    private async Task<TimeSpan> PageAsync(CaseSummaryCursor? after)
    {
        var watch = Stopwatch.StartNew();
        var page = await store.ListAsync(Company, new CaseSummaryFilter { Estate = "e1" }, CaseSummaryOrder.NextDue, after, 50, default).ConfigureAwait(false);
        watch.Stop();
        Expect(50, page.Cases.Count);
        return watch.Elapsed;
    }

    private async Task<CaseSummaryCursor> MiddleOfTheBoardAsync()
    {
        var found = await store.FindAsync(new CaseKey(Company, $"C-{cases / 2:D8}"), default).ConfigureAwait(false);
        return new CaseSummaryCursor(found!.Key.CaseId, found.NextDueAt);
    }

    private async Task<TimeSpan> LoadAsync()
    {
        var watch = Stopwatch.StartNew();
        var found = await desk.FindAsync(longCase).ConfigureAwait(false);
        watch.Stop();
        Expect(1_000, found!.Case.Version);
        return watch.Elapsed;
    }

    private static async Task<double> MedianAsync(Func<Task<TimeSpan>> measured)
    {
        var times = new List<double>();
        for (var i = 0; i < 101; i++)
        {
            times.Add((await measured().ConfigureAwait(false)).TotalMilliseconds);
        }

        times.Sort();
        return times[times.Count / 2];
    }

    private static void Expect(long wanted, long found)
    {
        if (wanted != found)
        {
            throw new InvalidOperationException($"{found} instead of {wanted}.");
        }
    }
}
