using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>SQLite by hand. It lets one writer through at a time, so the writers share a connection and a lock, which is the fastest.</summary>
internal sealed class SqliteByHand(string connectionString, bool isBare = false) : ISide
{
    private readonly HandWrittenSql sql = new(connectionString);
    private readonly Lock gate = new();

    public string Name => isBare ? "bare insert" : "by hand";

    public ValueTask AppendAsync(int writer, AppendRequest request)
    {
        lock (gate)
        {
            if (isBare)
            {
                sql.InsertOneEvent(request);
            }
            else
            {
                sql.Append(request);
            }
        }

        return default;
    }

    public ValueTask AppendManyAsync(IReadOnlyList<AppendRequest> requests)
    {
        sql.AppendMany(requests);
        return default;
    }

    public ValueTask<int> LoadAsync(CaseKey key) => new(sql.Load(key));

    public void Dispose() => sql.Dispose();
}
