using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The fields of an export that the judge reads as codes, with the Chinese words that may stand there instead.</summary>
internal static class ExportWords
{
    private static readonly (string, string)[] Ratings =
        [("非常满意", "VerySatisfied"), ("满意", "Satisfied"), ("一般", "Neutral"), ("基本满意", "Neutral"), ("不满意", "Dissatisfied"), ("非常不满意", "VeryDissatisfied")];

    private static readonly (string, string)[] Ways =
    [
        ("电话", "Phone"), ("现场", "OnSite"), ("线上", "Online"), ("上门", "Visit"), ("前台", "Counter"), ("前台当面", "Counter"), ("微信", "WeChat"), ("APP", "App"), ("小程序", "App"),
        ("短信", "Sms"), ("短信群发", "BulkSms"), ("群发短信", "BulkSms"), ("书面", "Written"), ("正式线上通知", "FormalOnline"), ("其他", "Other"), ("其他方式", "Other"),
    ];

    private static readonly (string, string)[] Channels =
    [
        ("电话", "Phone"), ("现场", "OnSite"), ("网络", "Online"), ("线上", "Online"), ("微信", "Online"), ("公众号", "Online"), ("小程序", "Online"), ("APP", "Online"), ("书面", "Written"),
        ("12345", "Hotline12345"), ("12345政务服务便民热线", "Hotline12345"), ("街道社区", "StreetCommunity"), ("街道（乡镇）社区转办", "StreetCommunity"),
        ("相关部门", "Department"), ("物业管理相关部门转办", "Department"), ("城市平台", "CityPlatform"), ("城市物业服务平台", "CityPlatform"), ("其他", "Other"),
    ];

    private static readonly (string, string)[] Relations =
    [
        ("本人", "Complainant"), ("诉求人", "Complainant"), ("授权人", "Authorised"), ("受托人", "Authorised"), ("家属", "Family"), ("租户", "Tenant"), ("邻居", "Neighbour"),
        ("业委会", "OwnersCommittee"), ("业主委员会成员", "OwnersCommittee"), ("其他", "Other"), ("其他人", "Other"),
    ];

    private static readonly (string, string)[] Targets =
    [
        ("项目负责人", "ProjectHead"), ("消防", "Fire"), ("公安", "Police"), ("燃气", "Gas"), ("供水", "Water"), ("供电", "Power"), ("急救", "Medical"), ("医疗急救", "Medical"),
        ("电梯维保", "LiftMaintenance"), ("街道", "StreetOffice"), ("街道办事处", "StreetOffice"), ("街道办事处（乡镇）", "StreetOffice"), ("其他", "Other"), ("其他单位", "Other"),
    ];

    private static readonly (string, string)[] Emergencies =
    [
        ("电梯困人", "LiftEntrapment"), ("火灾隐患", "FireHazard"), ("火情", "FireHazard"), ("燃气泄漏", "GasLeak"), ("大面积停水", "WaterOutage"), ("停水", "WaterOutage"),
        ("大面积停电", "PowerOutage"), ("停电", "PowerOutage"), ("治安安全隐患", "Security"), ("治安", "Security"), ("高空坠物风险", "FallingObject"), ("高空坠物", "FallingObject"),
        ("其他", "Other"), ("其他险情", "Other"),
    ];

    private static readonly (string, string)[] Categories =
        [("紧急类", "Emergency"), ("普通类", "Ordinary"), ("复杂类", "Complex"), ("超物业服务范畴类", "OutOfScope"), ("咨询建议类", "Consultation")];

    private static readonly (string, string)[] Deliveries =
        [("已送达", "Delivered"), ("拒收", "Refused"), ("未送达", "Failed"), ("发送失败", "Failed"), ("无人接听", "Failed"), ("送达情况不明", "Unknown"), ("未知", "Unknown")];

    private static readonly (string, string)[] YesAndNo = [("是", "true"), ("否", "false")];

    /// <summary>Who somebody is: the kind of <c>by</c>, <c>recordedBy</c> and <c>approver</c>.</summary>
    public static CodedField Kind { get; } = new("by.kind", [("员工", "Staff"), ("业主", "Resident"), ("主管部门", "Authority"), ("系统", "System")]);

    /// <summary>The roles of <c>by</c>, <c>recordedBy</c> and <c>approver</c>.</summary>
    public static CodedField Roles { get; } = new("by.roles",
    [
        ("客服人员", "CustomerService"), ("客服", "CustomerService"), ("台账专人", "LedgerKeeper"), ("项目负责人", "ProjectHead"), ("服务主管", "ServiceSupervisor"), ("客服主管", "ServiceSupervisor"),
        ("企业总部", "Headquarters"), ("首问责任人", "Lead"), ("处置责任人", "Handler"), ("其他员工", "Staff"), ("物业项目经理", "ProjectManager"), ("企业管理员", "CompanyAdmin"),
        ("业主", "Resident"), ("主管部门", "Authority"), ("系统", "System"), ("区住建部门", "District"), ("市住建部门", "City"), ("无", "None"),
    ]);

    /// <summary>The category, before and after; other packs than Jiangxi's have categories of their own.</summary>
    public static CodedField Category { get; } = new("category", Categories);

    /// <summary>Every field with its words.</summary>
    public static IReadOnlyList<CodedField> Fields { get; } =
    [
        Kind,
        Roles,
        Category,
        new("from", Categories, CaseFact.Reclassified),
        new("channel", Channels, CaseFact.Accepted, CaseFact.Imported),
        new("way", Ways),
        new("complainant.acceptedWays", Ways, CaseFact.Accepted, CaseFact.Imported),
        new("contact.complainant.acceptedWays", Ways, CaseFact.MergedIn),
        new("counterpart.acceptedWays", Ways, CaseFact.IntakeCorrected),
        new("ownerTold.way", Ways, CaseFact.Reclassified),
        new("emergencyType", Emergencies, CaseFact.Classified, CaseFact.Reclassified, CaseFact.EmergencyStarted),
        new("departments", Targets, CaseFact.EmergencyStarted),
        new("target", Targets, CaseFact.EmergencyReported),
        new("outstanding", Targets, CaseFact.EmergencyReported),
        new("kind", [("记录", "Record"), ("现场记录", "Record"), ("到场", "Arrival"), ("先期处置", "Measure"), ("措施", "Measure")], CaseFact.SiteRecorded),
        new("kind", [("进展", "Progress"), ("反馈进展", "Progress"), ("说明", "Explanation"), ("说明原因", "Explanation"), ("其他", "Other")], CaseFact.OwnerContacted),
        new("kind", [("联系业主", "OwnerContact"), ("召集研判", "StudyConvened")], CaseFact.Responded),
        new("kind", [("办理", "Handled"), ("处置完成", "Handled"), ("撤回", "Withdrawn"), ("业主撤回", "Withdrawn"), ("引导", "Guided"), ("已引导", "Guided"), ("答复", "Answered"), ("已答复", "Answered")], CaseFact.Completed),
        new("delivery", Deliveries, CaseFact.ResultFedBack),
        new("result", Deliveries, CaseFact.FeedbackAttempted),
        new("efficiency", Ratings, CaseFact.FollowedUp),
        new("attitude", Ratings, CaseFact.FollowedUp),
        new("result", Ratings, CaseFact.FollowedUp),
        new("satisfaction", Ratings, CaseFact.FollowedUp),
        new("result",
        [
            ("无人接听", "NoAnswer"), ("占线", "NoAnswer"), ("关机", "NoAnswer"), ("拒访", "Refused"), ("拒绝回访", "Refused"), ("暂不回访", "Postponed"), ("另约时间", "Postponed"),
            ("空号", "InvalidNumber"), ("停机", "InvalidNumber"), ("号码有误", "InvalidNumber"),
        ], CaseFact.FollowUpAttempted),
        new("verdict", [("满意", "Satisfied"), ("无异议", "NoObjection"), ("有异议", "Objection")], CaseFact.OwnerConfirmed, CaseFact.OwnerObjected),
        new("relation", Relations, CaseFact.OwnerConfirmed, CaseFact.OwnerObjected, CaseFact.ExtensionConsented, CaseFact.ExtensionRefused, CaseFact.FollowedUp),
        new("field", [("姓名", "Name"), ("联系方式", "Phone"), ("房号", "Room"), ("诉求内容", "Content"), ("位置", "Spot"), ("诉求人", "Counterpart")], CaseFact.IntakeCorrected),
        new("told", YesAndNo, CaseFact.OwnerInformedAtIntake),
        new("onSpot", YesAndNo, CaseFact.Answered),
        new("byLead", YesAndNo, CaseFact.OwnerContacted),
        new("complete", YesAndNo, CaseFact.ResultFedBack, CaseFact.FollowedUp),
        new("dissatisfied", YesAndNo, CaseFact.FollowedUp),
        new("counts", YesAndNo, CaseFact.FollowedUp),
        new("taken", YesAndNo, CaseFact.MatterLinked),
    ];

    /// <summary>The field that stands there in the content of a fact; null when the judge reads no code there.</summary>
    public static CodedField? Find(CaseFact fact, string path)
    {
        foreach (var field in Fields)
        {
            if (field.StandsIn(fact, path))
            {
                return field;
            }
        }

        return null;
    }
}
