using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>Through the store, with all that it asks and checks.</summary>
internal sealed class StoreSide(ICaseStore store) : ISide
{
    public string Name => "store";

    public async ValueTask AppendAsync(int writer, AppendRequest request)
    {
        if (await store.AppendAsync(request, default).ConfigureAwait(false) is not AppendOutcome.Appended)
        {
            throw new InvalidOperationException("Not appended.");
        }
    }

    public async ValueTask AppendManyAsync(IReadOnlyList<AppendRequest> requests)
    {
        var outcomes = await ((IBatchAppend)store).AppendManyAsync(requests, default).ConfigureAwait(false);
        if (outcomes.Any(outcome => outcome is not AppendOutcome.Appended))
        {
            throw new InvalidOperationException("Not appended.");
        }
    }

    public async ValueTask<int> LoadAsync(CaseKey key) => (await store.ReadAsync(key, 0, 1_000, default).ConfigureAwait(false)).Events.Count;

    public void Dispose() => ((IDisposable)store).Dispose();
}
