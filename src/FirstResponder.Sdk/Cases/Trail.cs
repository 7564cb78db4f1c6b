namespace FirstResponder.Sdk.Cases;

/// <summary>A list that grows at its head: appending shares all that came before, and rules look back from the newest.</summary>
internal sealed class Trail<T>
{
    public Trail(T newest, Trail<T>? before)
    {
        Newest = newest;
        Before = before;
        Count = before is null ? 1 : before.Count + 1;
    }

    public T Newest { get; }

    public Trail<T>? Before { get; }

    public int Count { get; }

    /// <summary>Everything, oldest first.</summary>
    public T[] ToArray()
    {
        var all = new T[Count];
        var at = Count;
        for (var node = this; node is not null; node = node.Before)
        {
            all[--at] = node.Newest;
        }

        return all;
    }
}
