namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>The last feed position given out, one row per company. Whoever numbers holds the row.</summary>
internal sealed class FeedHeadRow
{
    public required string Company { get; set; }

    public long FeedPos { get; set; }
}
