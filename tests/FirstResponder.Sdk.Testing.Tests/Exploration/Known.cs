namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>What no exploration of Jiangxi can reach, and why.</summary>
internal static class Known
{
    public static readonly string[] Places = [];

    /// <summary>Where these would refuse, the status has no row already, and that answers first.</summary>
    public static readonly string[] Guards = ["T22 MergeInto MERGE_AFTER_COMPLETION", "T22 Split SPLIT_AFTER_COMPLETION"];
}
