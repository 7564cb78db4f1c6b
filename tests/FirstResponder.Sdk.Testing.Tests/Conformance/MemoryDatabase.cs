using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A database in memory with transactions, a lock for each case that is being written, and a log of who wrote when: what the in-memory store lacks for some rules.</summary>
internal sealed class MemoryDatabase
{
    public const StoreFeatures Everything = StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints;

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<CaseKey, Lazy<SemaphoreSlim>> locks = new();
    private readonly List<WrittenEvent> log = [];
    private readonly Dictionary<long, List<WrittenEvent>> open = [];
    private long transactions;
    private long hostRows;

    public InMemoryCaseStore Committed { get; } = new(100_000, 1 << 24);

    /// <summary>What a broken store remembers.</summary>
    public ConcurrentDictionary<object, object?> Memory { get; } = new();

    public bool IsHindered { get; set; }

    public long HostRows => Interlocked.Read(ref hostRows);

    public long NextTransaction() => Interlocked.Increment(ref transactions);

    /// <summary>Waits until nobody else writes the case.</summary>
    /// <returns>Whether somebody did.</returns>
    public async Task<bool> LockAsync(CaseKey key, CancellationToken cancellationToken)
    {
        SemaphoreSlim one = locks.GetOrAdd(key, static _ => new Lazy<SemaphoreSlim>(static () => new SemaphoreSlim(1, 1))).Value;
        if (one.Wait(0, CancellationToken.None))
            return false;
        await one.WaitAsync(cancellationToken);
        return true;
    }

    public bool TryLock(CaseKey key, TimeSpan patience) =>
        locks.GetOrAdd(key, static _ => new Lazy<SemaphoreSlim>(static () => new SemaphoreSlim(1, 1))).Value.Wait(patience);

    public void Unlock(CaseKey key) => locks[key].Value.Release();

    /// <summary>Notes what a transaction writes, before it commits.</summary>
    public void Note(long transaction, AppendRequest request)
    {
        lock (gate)
        {
            if (!open.TryGetValue(transaction, out List<WrittenEvent>? mine))
                open.Add(transaction, mine = []);
            for (int i = 0; i < request.Events.Count; i++)
            {
                var written = new WrittenEvent(log.Count + 1, transaction, request.Key, request.ExpectedVersion + i + 1, request.Events[i]);
                log.Add(written);
                mine.Add(written);
            }
        }
    }

    public void Commit(long transaction, IEnumerable<AppendRequest> requests, long rows)
    {
        lock (gate)
        {
            foreach (AppendRequest request in requests)
                Committed.AppendAsync(request, default).AsTask().GetAwaiter().GetResult();
            Interlocked.Add(ref hostRows, rows);
            End(transaction, WriteState.Committed);
        }
    }

    public void Roll(long transaction)
    {
        lock (gate)
            End(transaction, WriteState.RolledBack);
    }

    /// <summary>All that was ever written for a company, in the order of writing.</summary>
    public WrittenEvent[] Log(string company)
    {
        lock (gate)
            return [.. log.Where(e => e.Key.Company == company)];
    }

    private void End(long transaction, WriteState state)
    {
        if (open.Remove(transaction, out List<WrittenEvent>? mine))
            mine.ForEach(written => written.State = state);
    }
}
