namespace FirstResponder.Sdk.Storage;

/// <summary>What was done to a stored history, as far as its hashes can tell.</summary>
public enum ChainFault
{
    /// <summary>The record isn't what was sealed: its content, its hash, or the hash of the record before it was changed.</summary>
    Changed = 0,

    /// <summary>One or more records are missing from this version on, and later ones have moved up.</summary>
    Removed = 1,

    /// <summary>The record that belongs at this version stands at another one, and another one stands here.</summary>
    Swapped = 2,

    /// <summary>The history ends here, before the version that the head names: the last records are missing.</summary>
    CutOff = 3,

    /// <summary>The record at this version was never sealed there: one was slipped in, or it stands after the head.</summary>
    Added = 4,

    /// <summary>All records fit one another, but the head names another hash for the last of them.</summary>
    HeadChanged = 5,
}
