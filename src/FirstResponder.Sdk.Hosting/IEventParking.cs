namespace FirstResponder.Sdk.Hosting;

/// <summary>Where the ERP keeps a record of events that a handler could not deal with, for somebody to look after.</summary>
public interface IEventParking
{
    /// <summary>Keeps the record. Only when it returns does the handler go on to the next event; when it throws, the event is tried again. It may be called again for the same event.</summary>
    /// <param name="parked">The event and why it is parked.</param>
    /// <param name="cancellationToken">Cancelled when the host shuts down or the node's lease runs out.</param>
    /// <returns>When the record is kept.</returns>
    ValueTask ParkAsync(ParkedEvent parked, CancellationToken cancellationToken);
}
