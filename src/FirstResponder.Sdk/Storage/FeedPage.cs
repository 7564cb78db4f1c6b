namespace FirstResponder.Sdk.Storage;

/// <summary>A run of a company's feed.</summary>
/// <param name="Entries">The events, ascending by position.</param>
/// <param name="Next">Where to go on: the position of the last entry, or the one that was asked for when there is none.</param>
/// <param name="IsEnd">Whether nothing further was committed when the page was read; false promises that another read brings more.</param>
public sealed record FeedPage(IReadOnlyList<FeedEntry> Entries, FeedPosition Next, bool IsEnd);
