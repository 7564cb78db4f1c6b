namespace FirstResponder.Sdk.Cases;

/// <summary>What became of a result that was sent (AMB-22).</summary>
public enum Delivery
{
    /// <summary>It reached them: a human contact or the channel's receipt.</summary>
    Delivered,

    /// <summary>The channel or the person refused it.</summary>
    Refused,

    /// <summary>It could not be sent.</summary>
    Failed,

    /// <summary>Nobody knows.</summary>
    Unknown,
}
