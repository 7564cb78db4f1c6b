namespace FirstResponder.Sdk.Cases;

/// <summary>Who is told of an emergency (附件2 第九条).</summary>
public enum ReportTarget
{
    /// <summary>企业项目负责人.</summary>
    ProjectHead,

    /// <summary>消防.</summary>
    Fire,

    /// <summary>公安.</summary>
    Police,

    /// <summary>燃气.</summary>
    Gas,

    /// <summary>供水.</summary>
    Water,

    /// <summary>供电.</summary>
    Power,

    /// <summary>医疗急救.</summary>
    Medical,

    /// <summary>电梯维保单位.</summary>
    LiftMaintenance,

    /// <summary>街道办事处（乡镇人民政府）.</summary>
    StreetOffice,

    /// <summary>Another department.</summary>
    Other,
}
