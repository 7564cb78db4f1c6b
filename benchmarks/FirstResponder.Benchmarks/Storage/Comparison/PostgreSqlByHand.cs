using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>
/// PostgreSQL by hand: the same rows in one round trip, by statements prepared once on a connection that stays open. It asks nothing: no
/// command id, no expected version, no schema. An import writes each table at once.
/// </summary>
internal sealed class PostgreSqlByHand : ISide
{
    private readonly PostgreSqlWriter[] writers;
    private readonly bool isBare;

    public PostgreSqlByHand(string connectionString, int writers, bool isBare = false)
    {
        this.isBare = isBare;
        this.writers = [.. Enumerable.Range(0, writers).Select(_ => new PostgreSqlWriter(connectionString))];
    }

    public string Name => isBare ? "bare insert" : "by hand";

    public async ValueTask AppendAsync(int writer, AppendRequest request) =>
        await (isBare ? writers[writer].InsertOneEventAsync(request) : writers[writer].AppendAsync(request)).ConfigureAwait(false);

    public async ValueTask AppendManyAsync(IReadOnlyList<AppendRequest> requests) => await writers[0].AppendManyAsync(requests).ConfigureAwait(false);

    public ValueTask<int> LoadAsync(CaseKey key) => writers[0].LoadAsync(key);

    public void Dispose()
    {
        foreach (var writer in writers)
        {
            writer.Dispose();
        }
    }
}
