namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>One row per append: which command it was, which versions it wrote, and where it stands in the company's feed.</summary>
internal sealed class CommandRow
{
    public required string Company { get; set; }

    public required string CaseId { get; set; }

    public required string CommandId { get; set; }

    public long FirstVersion { get; set; }

    public long LastVersion { get; set; }

    /// <summary>The position of the last version; null until a reader of the feed has numbered the append.</summary>
    public long? FeedPos { get; set; }
}
