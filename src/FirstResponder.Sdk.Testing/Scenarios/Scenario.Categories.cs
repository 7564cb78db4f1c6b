using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 紧急类, 复杂类, 超物业服务范畴类, 咨询建议类 (附件2 第九条, 第十一条 to 第十三条).
public sealed partial class Scenario
{
    /// <summary>启动应急处置 (附件2 第九条); classifies too where that wasn't done yet.</summary>
    /// <param name="type">The kind of emergency, which names the departments to report to.</param>
    /// <param name="by">Who starts it.</param>
    public Scenario StartEmergency(EmergencyType type = EmergencyType.LiftEntrapment, Who by = Who.Lead) => When(m => new StartEmergency(m.Key, m.By(by), type), type.ToString());

    /// <summary>应急报告: to the project head or a department (附件2 第九条).</summary>
    /// <param name="target">Whom.</param>
    /// <param name="by">Who reports.</param>
    public Scenario ReportEmergency(ReportTarget target, Who by = Who.Lead) => When(m => new ReportEmergency(m.Key, m.By(by), target, ContactWay.Phone), target.ToString());

    /// <summary>响应: a complex matter is responded to within 60 minutes (附件2 第十一条).</summary>
    /// <param name="kind">The owner was contacted, or the study convened.</param>
    /// <param name="by">Who responds.</param>
    public Scenario Respond(ResponseKind? kind = ResponseKind.OwnerContact, Who by = Who.Lead) => When(m => new Respond(m.Key, m.By(by), kind) { Way = ContactWay.Phone });

    /// <summary>研判: plan, division of work and limit of a complex matter (附件2 第十一条).</summary>
    /// <param name="limit">办理时限; null leaves it out.</param>
    /// <param name="plan">处置方案; null leaves it out.</param>
    /// <param name="by">Who leads it.</param>
    public Scenario HoldStudy(string? limit, string? plan = "分两段施工", Who by = Who.Lead) =>
        When(m => new HoldStudy(m.Key, m.By(by), ["物业", "工程部"], PersonalText.FreeOrNull(plan), ["工程部施工", "客服协调"], limit is null ? null : m.Promise(limit)), plan);

    /// <summary>阶段性反馈: progress and measures of a complex matter (附件2 第十一条).</summary>
    /// <param name="progress">处置进展; null leaves it out.</param>
    /// <param name="measures">已采取的措施; null leaves them out.</param>
    /// <param name="by">Who tells.</param>
    public Scenario GiveStageFeedback(string? progress = "已完成第一段", string? measures = "已设围挡并抢修", Who by = Who.Lead) =>
        When(m => new GiveStageFeedback(m.Key, m.By(by), PersonalText.FreeOrNull(progress), PersonalText.FreeOrNull(measures)) { Way = ContactWay.Phone }, progress);

    /// <summary>正式告知: reason, detailed plan and firm date, in writing or formally online (附件2 第十一条).</summary>
    /// <param name="firmDate">明确完成时限; null leaves it out.</param>
    /// <param name="way">How; by telephone is refused.</param>
    /// <param name="reason">The reason; null leaves it out.</param>
    /// <param name="plan">The detailed plan; null leaves it out.</param>
    /// <param name="by">Who tells.</param>
    public Scenario GiveFormalNotice(string? firmDate, ContactWay way = ContactWay.Written, string? reason = "雨季不能施工", string? plan = "六月上旬完成第二段", Who by = Who.Lead) => When(
        m => new GiveFormalNotice(m.Key, m.By(by), way, PersonalText.FreeOrNull(reason), PersonalText.FreeOrNull(plan), firmDate is null ? null : m.Promise(firmDate)),
        $"{way} {firmDate}".TrimEnd());

    /// <summary>报告街道办事处（乡镇人民政府）或相关部门 (正文二（三）).</summary>
    /// <param name="org">Whom; null leaves it out.</param>
    /// <param name="by">Who reports.</param>
    public Scenario ReportToAuthority(string? org = "滨江街道办事处", Who by = Who.Lead) => When(m => new ReportToAuthority(m.Key, m.By(by), org!, ContactWay.Phone), org);

    /// <summary>解释引导: explanation, whom to turn to, how to reach them, the procedure (附件2 第十二条). Completes the matter.</summary>
    /// <param name="explanation">政策解释; null leaves it out.</param>
    /// <param name="target">对接职能部门或业主委员会; null leaves it out.</param>
    /// <param name="contact">联系方式; null leaves it out.</param>
    /// <param name="procedure">办理流程; null leaves it out.</param>
    /// <param name="by">Who guides.</param>
    public Scenario Guide(string? explanation = "落户由派出所户籍窗口办理", string? target = "滨江派出所户籍窗口", string? contact = "0791-00000110", string? procedure = "携户口本、房产证到窗口申请", Who by = Who.Lead) =>
        When(m => new Guide(m.Key, m.By(by), PersonalText.FreeOrNull(explanation), target!, contact!, PersonalText.FreeOrNull(procedure)), explanation);

    /// <summary>答复: an accurate answer with its basis (附件2 第十三条). Completes the matter.</summary>
    /// <param name="text">The answer; null leaves it out.</param>
    /// <param name="basis">有据可依; null leaves it out.</param>
    /// <param name="onSpot">Answered at once, while the owner waits (当场答复).</param>
    /// <param name="by">Who answers.</param>
    public Scenario Answer(string? text = "电动自行车充电每度 0.8 元", string? basis = "小区收费公示牌", bool onSpot = false, Who by = Who.Lead) =>
        When(m => new Answer(m.Key, m.By(by), PersonalText.FreeOrNull(text), basis!, onSpot) { Way = ContactWay.Phone }, text);
}
