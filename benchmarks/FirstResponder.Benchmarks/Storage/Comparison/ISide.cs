using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>Whoever writes and reads the rows: the store, or SQL by hand. Each writer has its number, and by hand a connection of its own.</summary>
internal interface ISide : IDisposable
{
    string Name { get; }

    ValueTask AppendAsync(int writer, AppendRequest request);

    ValueTask AppendManyAsync(IReadOnlyList<AppendRequest> requests);

    /// <summary>How many events the case has, all of them read.</summary>
    ValueTask<int> LoadAsync(CaseKey key);
}
