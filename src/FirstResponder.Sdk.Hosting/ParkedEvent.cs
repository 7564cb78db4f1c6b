namespace FirstResponder.Sdk.Hosting;

/// <summary>An event that a handler could not deal with.</summary>
/// <param name="Handler">The handler's name.</param>
/// <param name="Delivery">The event; its id names it for ever.</param>
/// <param name="Fault">What the handler threw last.</param>
public sealed record ParkedEvent(string Handler, CaseEventDelivery Delivery, Exception Fault);
