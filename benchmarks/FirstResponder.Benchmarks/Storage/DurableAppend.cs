using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Benchmarks.Storage;

/// <summary>One append of an ordinary case's life, on disk before it is acknowledged: through the store, and by hand. Budget: 80 % of the hand-written rate.</summary>
[MemoryDiagnoser]
public class DurableAppend : IDisposable
{
    private const int Many = 500;

    private RecordedLife life = null!;
    private readonly Queue<AppendRequest> next = new();
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
    public AppendOutcome ThroughTheStore() => store.AppendAsync(Next(), default).AsTask().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public void HandWritten() => byHand.Append(Next());

    [Benchmark]
    public void OneBareInsert() => bare.InsertOneEvent(Next());

    [Benchmark(OperationsPerInvoke = Many)]
    public object InBatchesThroughTheStore() => store.AppendManyAsync(NextMany(), default).AsTask().GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = Many)]
    public void InBatchesHandWritten() => byHand.AppendMany(NextMany());

    // A case begun by one benchmark must be ended by it, as each has a database of its own.
    [IterationSetup]
    public void BeginAnew() => next.Clear();

    private List<AppendRequest> NextMany()
    {
        var batch = new List<AppendRequest>(Many);
        while (batch.Count < Many)
        {
            batch.Add(Next());
        }

        return batch;
    }

    private AppendRequest Next()
    {
        if (next.Count == 0)
        {
            number++;
            foreach (var append in life.Of($"C-{number:D8}", number, life.Length))
            {
                next.Enqueue(append);
            }
        }

        return next.Dequeue();
    }

    private string Remembered(string name)
    {
        databases.Add(Places.NewDatabase(Place, name));
        return databases[^1];
    }
}
