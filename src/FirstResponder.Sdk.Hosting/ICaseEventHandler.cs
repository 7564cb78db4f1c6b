namespace FirstResponder.Sdk.Hosting;

/// <summary>A reaction of the ERP's own to what happened to cases: a ledger of its own, a work order, a reminder to staff.</summary>
/// <remarks>
/// Every event is handed over at least once and, within a company, in the feed's order; the next one only when this one was dealt with. What a crash,
/// a lost lease or a fault leaves open is handed over again under the same <see cref="CaseEventDelivery.Id"/>: keep the ids dealt with, or write so
/// that doing it twice makes no difference. One instance is made for each event, in a scope of its own.
/// </remarks>
public interface ICaseEventHandler
{
    /// <summary>Deals with one event. When it returns the event is done with; when it throws, the same event comes again later.</summary>
    /// <param name="delivery">The event.</param>
    /// <param name="cancellationToken">Cancelled when the host shuts down, and when the node's lease on this feed runs out: whatever isn't done then is another node's.</param>
    /// <returns>When it is done with.</returns>
    ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken);
}
