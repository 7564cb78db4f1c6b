namespace FirstResponder.Sdk.Cases;

/// <summary>What kind of office was told.</summary>
public enum OrgKind
{
    /// <summary>街道办事处.</summary>
    StreetOffice,

    /// <summary>乡镇人民政府.</summary>
    Township,

    /// <summary>相关部门.</summary>
    Department,

    /// <summary>住建部门.</summary>
    Housing,

    /// <summary>小区网格长.</summary>
    Grid,

    /// <summary>其他.</summary>
    Other,
}
