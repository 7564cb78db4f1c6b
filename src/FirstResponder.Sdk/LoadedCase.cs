using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

/// <summary>A case read from the store, its chain verified, with the commands that made it.</summary>
internal sealed class LoadedCase
{
    private readonly List<(string CommandId, CaseEvent Event)> history = [];

    public Case? Case { get; private set; }

    public ChainHash Head { get; private set; } = ChainHash.None;

    public void Add(CaseKey key, EventPage page)
    {
        Head = HashChain.Verify(key, page, Head);
        var version = page.AfterVersion;
        foreach (var record in page.Events)
        {
            var happened = CaseEventSerializer.Deserialize(record, ++version);
            Case = CaseLifecycle.Apply(Case, key, happened);
            history.Add((record.CommandId, happened));
        }
    }

    public IReadOnlyList<CaseEvent> EventsOf(string commandId) => [.. history.Where(h => h.CommandId == commandId).Select(h => h.Event)];
}
