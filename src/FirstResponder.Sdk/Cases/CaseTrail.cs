namespace FirstResponder.Sdk.Cases;

/// <summary>The history as a list that grows at its head: appending shares all that came before, and rules look back from the newest.</summary>
internal sealed class CaseTrail
{
    public CaseTrail(CaseEvent newest, CaseTrail? before)
    {
        Newest = newest;
        Before = before;
        Count = before is null ? 1 : before.Count + 1;
    }

    public CaseEvent Newest { get; }

    public CaseTrail? Before { get; }

    public int Count { get; }

    public CaseEvent[] ToArray()
    {
        var events = new CaseEvent[Count];
        var at = Count;
        for (var node = this; node is not null; node = node.Before)
        {
            events[--at] = node.Newest;
        }

        return events;
    }
}
