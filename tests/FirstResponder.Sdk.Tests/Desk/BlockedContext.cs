namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>The context of a thread that draws windows and waits for an answer: what is posted to it is never run.</summary>
internal sealed class BlockedContext : SynchronizationContext
{
    private int posted;

    public int Posted => Volatile.Read(ref posted);

    public override void Post(SendOrPostCallback d, object? state) => Interlocked.Increment(ref posted);

    public override void Send(SendOrPostCallback d, object? state) => Interlocked.Increment(ref posted);

    public override SynchronizationContext CreateCopy() => this;
}
