using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>One event at its place in the company's feed.</summary>
/// <param name="Position">The place; keep it once the event has been dealt with.</param>
/// <param name="Key">The case.</param>
/// <param name="Version">The event's version within the case; with the key it names the event for ever.</param>
/// <param name="Event">The event as stored.</param>
public sealed record FeedEntry(FeedPosition Position, CaseKey Key, long Version, EventRecord Event);
