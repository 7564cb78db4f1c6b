namespace FirstResponder.Sdk.Cases;

/// <summary>Whose matter it is when it is beyond the property company's scope.</summary>
public enum ScopeKind
{
    /// <summary>The housing authority's.</summary>
    Housing,

    /// <summary>Another body's.</summary>
    Other,
}
