using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>What a ledger calls the choices of a case; names of categories and statuses stand in the regulation.</summary>
internal static partial class LedgerWords
{
    public static string Of(Channel value) => value switch
    {
        Channel.Phone => "电话",
        Channel.OnSite => "现场",
        Channel.Online => "网络",
        Channel.Written => "书面",
        Channel.Hotline12345 => "12345政务服务便民热线",
        Channel.StreetCommunity => "街道（乡镇）社区转办",
        Channel.Department => "物业管理相关部门转办",
        Channel.CityPlatform => "城市物业服务平台",
        Channel.Other => "其他",
        _ => value.ToString(),
    };

    public static string Of(ContactWay value) => value switch
    {
        ContactWay.Phone => "电话",
        ContactWay.OnSite => "现场",
        ContactWay.Online => "线上",
        ContactWay.Visit => "上门",
        ContactWay.Counter => "前台当面",
        ContactWay.WeChat => "微信",
        ContactWay.App => "APP",
        ContactWay.Sms => "短信",
        ContactWay.BulkSms => "群发短信",
        ContactWay.Written => "书面",
        ContactWay.FormalOnline => "正式线上通知",
        ContactWay.Other => "其他方式",
        _ => value.ToString(),
    };

    public static string Of(Relation value) => value switch
    {
        Relation.Complainant => "诉求人",
        Relation.Authorised => "受托人",
        Relation.Family => "家属",
        Relation.Tenant => "租户",
        Relation.Neighbour => "邻居",
        Relation.OwnersCommittee => "业主委员会成员",
        Relation.Other => "其他人",
        _ => value.ToString(),
    };

    public static string Of(Rating value) => value switch
    {
        Rating.VerySatisfied => "非常满意",
        Rating.Satisfied => "满意",
        Rating.Neutral => "一般",
        Rating.Dissatisfied => "不满意",
        Rating.VeryDissatisfied => "非常不满意",
        _ => value.ToString(),
    };

    public static string Of(Verdict value) => value switch
    {
        Verdict.Satisfied => "满意",
        Verdict.NoObjection => "无异议",
        Verdict.Objection => "有异议",
        _ => value.ToString(),
    };

    public static string Of(AttemptResult value) => value switch
    {
        AttemptResult.NoAnswer => "无人接听",
        AttemptResult.Refused => "拒绝回访",
        AttemptResult.Postponed => "另约时间",
        AttemptResult.InvalidNumber => "号码有误",
        _ => value.ToString(),
    };

    public static string Of(Delivery value) => value switch
    {
        Delivery.Delivered => "已送达",
        Delivery.Refused => "拒收",
        Delivery.Failed => "未送达",
        Delivery.Unknown => "送达情况不明",
        _ => value.ToString(),
    };

    public static string Of(CompletionKind value) => value switch
    {
        CompletionKind.Handled => "处置完成",
        CompletionKind.Withdrawn => "业主撤回",
        CompletionKind.Guided => "已引导",
        CompletionKind.Answered => "已答复",
        _ => value.ToString(),
    };

    public static string Of(ExtensionCause value) => value switch
    {
        ExtensionCause.Materials => "备料",
        ExtensionCause.Weather => "天气",
        ExtensionCause.ThirdParty => "第三方",
        ExtensionCause.OwnerAccess => "入户条件",
        ExtensionCause.LargeWorks => "工程量大",
        ExtensionCause.Other => "其他原因",
        _ => value.ToString(),
    };

    public static string Of(HindranceKind value) => value switch
    {
        HindranceKind.Delay => "延期",
        HindranceKind.Difficulty => "处置困难",
        HindranceKind.CrossDepartment => "跨部门协调",
        _ => value.ToString(),
    };

    public static string Of(OwnerContactKind value) => value switch
    {
        OwnerContactKind.Progress => "反馈进展",
        OwnerContactKind.Explanation => "说明原因",
        OwnerContactKind.Other => "联系业主",
        _ => value.ToString(),
    };

    public static string Of(ResponseKind value) => value switch
    {
        ResponseKind.OwnerContact => "联系业主",
        ResponseKind.StudyConvened => "召集研判",
        _ => value.ToString(),
    };

    public static string Of(SiteWorkKind value) => value switch
    {
        SiteWorkKind.Record => "现场记录",
        SiteWorkKind.Arrival => "到场",
        SiteWorkKind.Measure => "先期处置",
        _ => value.ToString(),
    };

    public static string Of(ReviewOrigin value) => value switch
    {
        ReviewOrigin.DissatisfiedFollowUp => "回访不满意",
        ReviewOrigin.OwnerObjection => "业主有异议",
        ReviewOrigin.Enterprise => "企业自查",
        _ => value.ToString(),
    };

    public static string Of(ArchiveCause value) => value switch
    {
        ArchiveCause.Withdrawn => "业主撤回",
        ArchiveCause.OwnerGone => "业主无法联系",
        ArchiveCause.InCourt => "已进入诉讼或仲裁",
        ArchiveCause.Malicious => "恶意诉求",
        _ => value.ToString(),
    };

    public static string Of(EmergencyType value) => value switch
    {
        EmergencyType.LiftEntrapment => "电梯困人",
        EmergencyType.FireHazard => "火情",
        EmergencyType.GasLeak => "燃气泄漏",
        EmergencyType.WaterOutage => "停水",
        EmergencyType.PowerOutage => "停电",
        EmergencyType.Security => "治安",
        EmergencyType.FallingObject => "高空坠物",
        EmergencyType.Other => "其他险情",
        _ => value.ToString(),
    };

    public static string Of(ReportTarget value) => value switch
    {
        ReportTarget.ProjectHead => "项目负责人",
        ReportTarget.Fire => "消防",
        ReportTarget.Police => "公安",
        ReportTarget.Gas => "燃气",
        ReportTarget.Water => "供水",
        ReportTarget.Power => "供电",
        ReportTarget.Medical => "医疗急救",
        ReportTarget.LiftMaintenance => "电梯维保",
        ReportTarget.StreetOffice => "街道办事处（乡镇）",
        ReportTarget.Other => "其他单位",
        _ => value.ToString(),
    };
}
