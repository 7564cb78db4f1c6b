namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Who acts in a scenario; the people themselves stand in the <see cref="ScenarioCast"/> of the system under test.</summary>
public enum Who
{
    /// <summary>首问责任人: who heard the request first and leads it to the end (正文二（一）).</summary>
    Lead,

    /// <summary>处置责任人: the handler of the first round.</summary>
    Handler,

    /// <summary>Another handler, who rectifies after a review.</summary>
    SecondHandler,

    /// <summary>企业客服人员, not the lead: may follow up (附件2 第十五条).</summary>
    Clerk,

    /// <summary>台账专人: keeps the ledger and closes (附件2 第十九条).</summary>
    LedgerKeeper,

    /// <summary>项目负责人: approves, reviews, is told of emergencies (附件2 第九条).</summary>
    ProjectHead,

    /// <summary>企业总部.</summary>
    Headquarters,

    /// <summary>秩序维护员: an employee without account and without role, who may still hear a request first (附件2 第三条).</summary>
    Guard,

    /// <summary>The owner who asks (诉求业主), acting in person through an online entry.</summary>
    Owner,

    /// <summary>主管部门, such as the housing bureau of the district.</summary>
    Authority,

    /// <summary>A process of the ERP (定时任务): no follow-up, confirmation or closing may come from it.</summary>
    Process,
}
