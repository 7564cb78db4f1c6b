using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Hosting;

/// <summary>Which events a handler gets, and what becomes of one that it can't deal with.</summary>
public sealed class EventHandlerOptions
{
    /// <summary>The kinds of events that it gets; empty for all. Others are passed over.</summary>
    public IList<CaseFact> Facts { get; } = [];

    /// <summary>Events recorded before this instant are passed over: for a handler that joins a company in the midst of its life. Null: from the feed's beginning.</summary>
    public Instant? Since { get; set; }

    /// <summary>
    /// After how many failed attempts on one node an event is given to <see cref="IEventParking"/> and the next one follows; at least 1. Null: never, the
    /// handler waits at this event until it succeeds. Neither way is an event passed over in silence.
    /// </summary>
    public int? ParkAfter { get; set; }
}
