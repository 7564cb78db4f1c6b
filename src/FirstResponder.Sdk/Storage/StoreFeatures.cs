namespace FirstResponder.Sdk.Storage;

/// <summary>What a store offers beyond reading and appending. It must implement what it declares, and declare what it implements.</summary>
[Flags]
public enum StoreFeatures
{
    /// <summary>Reading a case and appending to it, nothing more.</summary>
    None = 0,

    /// <summary>The events of a company in one order: <see cref="ICaseFeed"/>.</summary>
    Feed = 1,

    /// <summary>Claiming cases whose time has come: <see cref="IAttentionStore"/>.</summary>
    Attention = 2,

    /// <summary>Lists of cases for boards: <see cref="ICaseQuery"/>.</summary>
    Query = 4,

    /// <summary>Many appends in one call: <see cref="IBatchAppend"/>.</summary>
    Batch = 8,

    /// <summary>Taking part in the host's own transaction. Each adapter offers it in the terms of its database, hence no interface.</summary>
    Enlist = 16,

    /// <summary>Where readers of the feed are, and which node reads for them: <see cref="IFeedCheckpoints"/>.</summary>
    Checkpoints = 32,
}
