namespace FirstResponder.Sdk.Cases;

/// <summary>How a person stands to the matter (AMB-36).</summary>
public enum Relation
{
    /// <summary>诉求人.</summary>
    Complainant,

    /// <summary>Authorised by the complainant.</summary>
    Authorised,

    /// <summary>家属.</summary>
    Family,

    /// <summary>租户或使用人.</summary>
    Tenant,

    /// <summary>邻居.</summary>
    Neighbour,

    /// <summary>业主委员会成员.</summary>
    OwnersCommittee,

    /// <summary>其他.</summary>
    Other,
}
