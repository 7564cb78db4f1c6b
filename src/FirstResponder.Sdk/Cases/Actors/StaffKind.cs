namespace FirstResponder.Sdk.Cases;

/// <summary>The posts that 附件2 第三条 names; any of them can be first responder.</summary>
public enum StaffKind
{
    /// <summary>客服.</summary>
    CustomerService,

    /// <summary>秩序维护.</summary>
    OrderKeeping,

    /// <summary>项目管理人员.</summary>
    ProjectManagement,

    /// <summary>企业总部工作人员.</summary>
    Headquarters,

    /// <summary>工程维修.</summary>
    Engineering,

    /// <summary>保洁绿化.</summary>
    Cleaning,

    /// <summary>其他.</summary>
    Other,
}
