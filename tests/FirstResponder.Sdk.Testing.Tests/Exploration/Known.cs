namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>What no exploration of Jiangxi reaches, and why.</summary>
internal static class Known
{
    public static readonly string[] Places =
    [
        // An emergency alone is started once; out of the other categories the long run starts it.
        "T03 StartEmergency from InProgress",

        // The conditions of closing hold in one status only.
        "T21 Close from Accepted", "T21 Close from Classified", "T21 Close from InProgress", "T21 Close from Completed", "T21 Close from FedBack",
        "T21 Close from UnderReview", "T21 Close from Rectifying",

        // Progress is the handler's word, and no handler is named before the category.
        "T25 SyncProgress from Accepted",

        // The sender's number comes with a case that joins, which none does after the completion, and is answered in the same breath.
        "T25 ReplyExternal from Completed", "T25 ReplyExternal from FedBack", "T25 ReplyExternal from FollowedUp",

        // Only the limits of complex matters are counted in days, and they end with the completion.
        "T25 Recompute from Accepted", "T25 Recompute from Completed", "T25 Recompute from FedBack", "T25 Recompute from FollowedUp",
        "T25 Recompute from UnderReview", "T25 Recompute from Rectifying",

        // What waits to be linked is linked in the same breath; exceptional archiving is off.
        "T26 LinkMatter from Closed", "T26 LinkMatter from Merged", "T26 LinkMatter from Archived", "T26 Remark from Archived", "T26 SetLegalHold from Archived",
    ];

    /// <summary>An import is these very decisions one after the other, each at its own time: the random walks of the core tell every life once more as one.</summary>
    public static bool IsLived(string place) => !place.Contains(" Import ", StringComparison.Ordinal) && !place.Contains("--Import--", StringComparison.Ordinal);

    /// <summary>Where these would refuse, the status has no row already, and that answers first.</summary>
    public static readonly string[] Guards = ["T22 MergeInto MERGE_AFTER_COMPLETION", "T22 Split SPLIT_AFTER_COMPLETION"];
}
