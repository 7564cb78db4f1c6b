using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A host's transaction on a <see cref="MemoryDatabase"/>: it sees what it wrote, holds the cases it wrote to, and shows all of it at once.</summary>
internal sealed class MemoryTransaction(MemoryDatabase database) : HostTransaction
{
    private readonly HashSet<CaseKey> held = [];
    private long rows;

    public MemoryDatabase Database { get; } = database;

    public List<AppendRequest> Pending { get; } = [];

    /// <summary>The cases that it wrote to, as it sees them.</summary>
    public InMemoryCaseStore View { get; } = new(100_000, 1 << 24);

    public long Number { get; private set; }

    public bool HasEnded { get; private set; }

    public bool HasWaited { get; private set; }

    public bool IsPoisoned { get; set; }

    public MemoryStore? Lender { get; private set; }

    public override Task WriteRowAsync(CancellationToken cancellationToken)
    {
        CheckUsable();
        Begin();
        rows++;
        return Task.CompletedTask;
    }

    public override ICaseStore Enlist(ICaseStore store)
    {
        Lender = ((ILendsItself)store).Lender;
        return Lender.Within(this);
    }

    public override Task CommitAsync(CancellationToken cancellationToken)
    {
        CheckUsable();
        HasEnded = true;
        Database.Commit(Number, Pending, rows);
        Release();
        return Task.CompletedTask;
    }

    public void CheckUsable()
    {
        if (HasEnded || IsPoisoned)
            throw new InvalidOperationException("宿主事务已结束。 / The host's transaction has ended.");
    }

    /// <summary>The number is given with the first write, as databases do.</summary>
    public void Begin() => Number = Number == 0 ? Database.NextTransaction() : Number;

    public bool Holds(CaseKey key) => held.Contains(key);

    public async Task HoldAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (!held.Contains(key))
        {
            HasWaited |= await Database.LockAsync(key, cancellationToken);
            held.Add(key);
            await CopyAsync(key);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (HasEnded)
            return;
        HasEnded = true;
        Database.Roll(Number);
        Lender?.Rolled(this);
        Release();
    }

    private void Release()
    {
        foreach (CaseKey key in held)
            Database.Unlock(key);
        held.Clear();
    }

    // What is committed of the case is the ground that this transaction writes on.
    private async Task CopyAsync(CaseKey key)
    {
        EventPage page = await Database.Committed.ReadAsync(key, 0, int.MaxValue, default);
        for (int i = 0; i < page.Events.Count;)
        {
            EventRecord[] one = [.. page.Events.Skip(i).TakeWhile(e => e.CommandId == page.Events[i].CommandId)];
            await View.AppendAsync(new AppendRequest(key, i, one[0].CommandId, one, new CaseSummary(key, "滨江苑", "Accepted", i + one.Length, one[^1].Hash)), default);
            i += one.Length;
        }
    }
}
