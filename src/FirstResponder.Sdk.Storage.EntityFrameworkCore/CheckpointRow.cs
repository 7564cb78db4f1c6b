namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Where a reader of the feed is, and which node reads for it now.</summary>
internal sealed class CheckpointRow
{
    public required string Company { get; set; }

    public required string Reader { get; set; }

    public long FeedPos { get; set; }

    public long Fence { get; set; }

    public string? LeaseOwner { get; set; }

    public long? LeasedUntil { get; set; }
}
