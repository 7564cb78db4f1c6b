namespace FirstResponder.Sdk.Cases;

/// <summary>满意程度 in five levels (AMB-35); used for all four items of a follow-up.</summary>
public enum Rating
{
    /// <summary>非常满意.</summary>
    VerySatisfied,

    /// <summary>满意.</summary>
    Satisfied,

    /// <summary>基本满意或一般.</summary>
    Neutral,

    /// <summary>不满意.</summary>
    Dissatisfied,

    /// <summary>非常不满意.</summary>
    VeryDissatisfied,
}
