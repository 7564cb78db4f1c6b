namespace FirstResponder.Sdk.Storage;

internal static class CommandReuse
{
    internal static void Check(AppendRequest request, IReadOnlyList<EventRecord> stored, int first, int count)
    {
        bool same = count == request.Events.Count;
        for (int i = 0; same && i < count; i++)
            same = string.Equals(stored[first + i].TypeName, request.Events[i].TypeName, StringComparison.Ordinal);
        if (!same)
            throw new ArgumentException($"诉求 {request.Key} 的命令标识 {request.CommandId} 已用于另一些事件。 / Command id {request.CommandId} of case {request.Key} already stands for other event types.", nameof(request));
    }
}
