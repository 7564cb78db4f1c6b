namespace CustomStore.Trial;

/// <summary>Takes back what was done, when it is disposed of.</summary>
internal sealed class Undo(Action undo) : IDisposable
{
    public void Dispose() => undo();
}
