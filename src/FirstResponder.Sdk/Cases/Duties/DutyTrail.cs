namespace FirstResponder.Sdk.Cases;

/// <summary>The ended duties as a list that grows at its head, so that a long case shares what doesn't change.</summary>
internal sealed class DutyTrail
{
    public DutyTrail(Duty newest, DutyTrail? before)
    {
        Newest = newest;
        Before = before;
        Count = before is null ? 1 : before.Count + 1;
    }

    public Duty Newest { get; }

    public DutyTrail? Before { get; }

    public int Count { get; }

    public Duty[] ToArray()
    {
        var duties = new Duty[Count];
        var at = Count;
        for (var node = this; node is not null; node = node.Before)
        {
            duties[--at] = node.Newest;
        }

        return duties;
    }
}
