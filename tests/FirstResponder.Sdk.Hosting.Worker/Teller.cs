namespace FirstResponder.Sdk.Hosting.Worker;

/// <summary>Says which events it was handed.</summary>
internal sealed class Teller : ICaseEventHandler
{
    public async ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken) =>
        await Console.Out.WriteLineAsync($"HANDED {delivery.Entry.Position} {delivery.Id}");
}
