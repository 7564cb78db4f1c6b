using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>One append of an ordinary case's life, on disk before it is acknowledged: through the store, and by hand. Budget: 80 % of the hand-written rate.</summary>
[MemoryDiagnoser]
public class DurableAppend : IDisposable
{
    private const int BatchSize = 500;

    private RecordedLife life = null!;
    private readonly Queue<AppendRequest> ours = new(), theirs = new(), others = new();
    private readonly List<string> databases = [];
    private SqliteCaseStore store = null!;
    private HandWrittenSql byHand = null!, bare = null!;
    private long number;

    [ParamsSource(nameof(Names))]
    public string Place { get; set; } = "disk";

    public static IEnumerable<string> Names => Places.All;

    [GlobalSetup]
    public async Task Open()
    {
        life = await RecordedLife.OfOrdinaryCaseAsync().ConfigureAwait(false);
        store = new SqliteCaseStore(Remembered("store"));
        byHand = new HandWrittenSql(Remembered("hand"));
        bare = new HandWrittenSql(Remembered("bare"));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        GC.SuppressFinalize(this);
        store.Dispose();
        byHand.Dispose();
        bare.Dispose();
        databases.ForEach(Places.Delete);
    }

    [Benchmark]
    public AppendOutcome ThroughTheStore() => store.AppendAsync(Next(ours), default).AsTask().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public void HandWritten() => byHand.Append(Next(theirs));

    [Benchmark]
    public void OneBareInsert() => bare.InsertOneEvent(Next(others));

    [Benchmark(OperationsPerInvoke = BatchSize)]
    public object InBatchesThroughTheStore() => store.AppendManyAsync(Many(ours), default).AsTask().GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = BatchSize)]
    public void InBatchesHandWritten() => byHand.AppendMany(Many(theirs));

    private List<AppendRequest> Many(Queue<AppendRequest> waiting)
    {
        var batch = new List<AppendRequest>(BatchSize);
        while (batch.Count < BatchSize)
        {
            batch.Add(Next(waiting));
        }

        return batch;
    }

    // Each database lives its cases from the first append to the last.
    private AppendRequest Next(Queue<AppendRequest> waiting)
    {
        if (waiting.Count == 0)
        {
            number++;
            foreach (var append in life.Of($"C-{number:D8}", number, life.Length))
            {
                waiting.Enqueue(append);
            }
        }

        return waiting.Dequeue();
    }

    private string Remembered(string name)
    {
        databases.Add(Places.NewDatabase(Place, name));
        return databases[^1];
    }
}
