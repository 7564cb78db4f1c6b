namespace FirstResponder.Sdk.Cases;

/// <summary>What kind of actor did something.</summary>
public enum ActorKind
{
    /// <summary>An employee of the property company.</summary>
    Staff,

    /// <summary>An owner or user of the estate.</summary>
    Resident,

    /// <summary>An authority, street office or community.</summary>
    Authority,

    /// <summary>An automatic process; it makes no follow-up, no confirmation and no closing (附件2 第十五条).</summary>
    System,
}
