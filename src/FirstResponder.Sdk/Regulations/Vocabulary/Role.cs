namespace FirstResponder.Sdk.Regulations;

/// <summary>Who somebody is to a case or an estate. A person may hold several; none is an administrator, and none can bypass a closing condition.</summary>
[Flags]
public enum Role
{
    /// <summary>No role.</summary>
    None = 0,

    /// <summary>Any employee of the property company on duty.</summary>
    Staff = 1,

    /// <summary>首问责任人, or the person to whom the lead was handed over.</summary>
    Lead = 1 << 1,

    /// <summary>处置责任人 of the case.</summary>
    Handler = 1 << 2,

    /// <summary>客服人员.</summary>
    CustomerService = 1 << 3,

    /// <summary>台账专人 (附件2 第十九条).</summary>
    LedgerKeeper = 1 << 4,

    /// <summary>企业项目负责人.</summary>
    ProjectHead = 1 << 5,

    /// <summary>客服主管.</summary>
    ServiceSupervisor = 1 << 6,

    /// <summary>企业总部.</summary>
    Headquarters = 1 << 7,

    /// <summary>物业项目经理 (成住建发〔2023〕62号).</summary>
    ProjectManager = 1 << 8,

    /// <summary>企业管理员 (成住建发〔2023〕62号).</summary>
    CompanyAdmin = 1 << 9,

    /// <summary>业主或使用人.</summary>
    Resident = 1 << 10,

    /// <summary>主管部门、街道或社区.</summary>
    Authority = 1 << 11,

    /// <summary>An automatic process of the host; it makes no follow-up, no confirmation and no closing (附件2 第十五条).</summary>
    System = 1 << 12,

    /// <summary>区（市）县住建部门.</summary>
    District = 1 << 13,

    /// <summary>市级住建部门.</summary>
    City = 1 << 14,
}
