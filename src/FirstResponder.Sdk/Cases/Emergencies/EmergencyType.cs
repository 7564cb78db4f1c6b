namespace FirstResponder.Sdk.Cases;

/// <summary>The six examples of 附件2 第八条, and others.</summary>
public enum EmergencyType
{
    /// <summary>电梯困人.</summary>
    LiftEntrapment,

    /// <summary>火灾隐患.</summary>
    FireHazard,

    /// <summary>燃气泄漏.</summary>
    GasLeak,

    /// <summary>大面积停水.</summary>
    WaterOutage,

    /// <summary>大面积停电.</summary>
    PowerOutage,

    /// <summary>治安安全隐患.</summary>
    Security,

    /// <summary>高空坠物风险.</summary>
    FallingObject,

    /// <summary>Any other direct danger to people or property.</summary>
    Other,
}
