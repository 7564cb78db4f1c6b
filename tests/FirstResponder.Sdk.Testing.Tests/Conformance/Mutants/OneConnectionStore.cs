using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>One connection for all calls of an instance: a second call while one is under way finds it busy.</summary>
internal sealed class OneConnectionStore(MemoryDatabase database) : MemoryStore(database)
{
    private int busy;

    public override async ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref busy) > 1)
            throw new InvalidOperationException("连接正忙。 / The connection is busy.");
        try
        {
            await Task.Yield();
            return await base.AppendAsync(request, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }

    public override async ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref busy) > 1)
            throw new InvalidOperationException("连接正忙。 / The connection is busy.");
        try
        {
            await Task.Yield();
            return await base.ReadAsync(key, afterVersion, maxCount, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref busy);
        }
    }
}
