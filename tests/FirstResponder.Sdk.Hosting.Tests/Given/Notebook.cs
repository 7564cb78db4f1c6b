using System.Collections.Concurrent;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>What handlers of all nodes were handed, and how they shall behave.</summary>
internal sealed class Notebook
{
    internal ConcurrentQueue<CaseEventDelivery> Handed { get; } = new();

    internal ConcurrentQueue<ParkedEvent> Parked { get; } = new();

    internal Func<CaseEventDelivery, CancellationToken, Task>? Behave { get; set; }

    internal string[] Ids => [.. Handed.Select(d => d.Id)];
}

/// <summary>Notes what it is handed.</summary>
internal sealed class NotingHandler(Notebook notebook) : ICaseEventHandler
{
    public async ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken)
    {
        notebook.Handed.Enqueue(delivery);
        await (notebook.Behave?.Invoke(delivery, cancellationToken) ?? Task.CompletedTask);
    }
}

/// <summary>Does nothing, at its own pace.</summary>
internal sealed class OtherHandler : ICaseEventHandler
{
    public ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}

internal sealed class NotingParking(Notebook notebook) : IEventParking
{
    public ValueTask ParkAsync(ParkedEvent parked, CancellationToken cancellationToken)
    {
        notebook.Parked.Enqueue(parked);
        return ValueTask.CompletedTask;
    }
}
