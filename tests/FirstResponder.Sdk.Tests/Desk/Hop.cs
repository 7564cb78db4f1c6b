using System.Runtime.CompilerServices;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>An await that always goes on in another thread, without asking any context for it.</summary>
internal readonly struct Hop : ICriticalNotifyCompletion
{
    public bool IsCompleted => false;

    public Hop GetAwaiter() => this;

    public void GetResult()
    {
    }

    public void OnCompleted(Action continuation) => ThreadPool.QueueUserWorkItem(static rest => rest(), continuation, preferLocal: false);

    public void UnsafeOnCompleted(Action continuation) => ThreadPool.UnsafeQueueUserWorkItem(static rest => rest(), continuation, preferLocal: false);
}
