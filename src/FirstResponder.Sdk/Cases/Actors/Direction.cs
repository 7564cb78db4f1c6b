namespace FirstResponder.Sdk.Cases;

/// <summary>Who sought whom.</summary>
public enum Direction
{
    /// <summary>The company sought the resident.</summary>
    Outgoing,

    /// <summary>The resident sought the company.</summary>
    Incoming,
}
