namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What an exploration follows beside the loop itself. What isn't followed is still tried in every state.</summary>
[Flags]
public enum ExplorationExtras
{
    /// <summary>The loop alone.</summary>
    None = 0,

    /// <summary>Another case of the same matter joins (并案): two people are to be told.</summary>
    Joining = 1,

    /// <summary>A matter that staff found, where nobody to confirm it is known at first.</summary>
    UnknownOwner = 2,

    /// <summary>Entry by app or mini-programme, which is to be acknowledged (线上确认回复).</summary>
    OnlineEntry = 4,

    /// <summary>All of them.</summary>
    All = Joining | UnknownOwner | OnlineEntry,
}
