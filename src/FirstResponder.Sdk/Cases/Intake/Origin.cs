namespace FirstResponder.Sdk.Cases;

/// <summary>Where a case came from.</summary>
public enum Origin
{
    /// <summary>A resident asked.</summary>
    Owner,

    /// <summary>Staff found it themselves (附件2 第九条 发现).</summary>
    StaffDiscovery,

    /// <summary>Another body sent it: 12345, street office, department.</summary>
    Transfer,

    /// <summary>Taken from another system.</summary>
    Import,

    /// <summary>A new matter raised in another case (附件2 第十五条).</summary>
    Spawn,

    /// <summary>One of several matters of one contact (AMB-37).</summary>
    Split,
}
