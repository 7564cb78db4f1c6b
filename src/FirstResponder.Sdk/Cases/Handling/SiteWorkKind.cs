namespace FirstResponder.Sdk.Cases;

/// <summary>What a site record is about.</summary>
public enum SiteWorkKind
{
    /// <summary>A note of the work.</summary>
    Record,

    /// <summary>到场.</summary>
    Arrival,

    /// <summary>先期处置措施.</summary>
    Measure,
}
