namespace FirstResponder.Sdk.Cases;

/// <summary>What opened a review.</summary>
public enum ReviewOrigin
{
    /// <summary>A follow-up in which the owner was expressly dissatisfied.</summary>
    DissatisfiedFollowUp,

    /// <summary>An objection outside a follow-up.</summary>
    OwnerObjection,

    /// <summary>The company found its own completion wrong.</summary>
    Enterprise,
}
