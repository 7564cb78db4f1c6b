using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 处置: what every category has, and ordinary matters (附件2 第十条, 第十四条).
public sealed partial class Scenario
{
    /// <summary>同步进展: the handler tells the first responder how it stands (附件2 第十四条).</summary>
    /// <param name="text">How it stands.</param>
    /// <param name="by">Who tells.</param>
    public Scenario SyncProgress(string text = "已到场，正在处理", Who by = Who.Handler) => When(m => new SyncProgress(m.Key, m.By(by), PersonalText.Free(text)), text);

    /// <summary>现场记录: what was found or done on site (附件2 第九条, 第十条).</summary>
    /// <param name="kind">Arrival, measure or record.</param>
    /// <param name="text">What.</param>
    /// <param name="by">Who was there.</param>
    public Scenario RecordSiteWork(SiteWorkKind kind = SiteWorkKind.Record, string text = "已查看现场并拍照", Who by = Who.Handler) =>
        When(m => new RecordSiteWork(m.Key, m.By(by), kind, PersonalText.Free(text)), text);

    /// <summary>联系业主: progress told or reasons explained during handling (附件2 第十四条 边处置、边反馈).</summary>
    /// <param name="kind">Progress, explanation or other.</param>
    /// <param name="text">What was said.</param>
    /// <param name="by">Who told; explanations count when the lead gives them.</param>
    public Scenario ContactOwner(OwnerContactKind kind = OwnerContactKind.Progress, string text = "正在处理", Who by = Who.Lead) =>
        When(m => new ContactOwner(m.Key, m.By(by), kind, ContactWay.Phone, PersonalText.Free(text)), text);

    /// <summary>记录受阻: a delay, a difficulty or other departments' part, of which the owner is to be told beforehand (附件2 第十四条).</summary>
    /// <param name="kind">Which.</param>
    /// <param name="text">What hinders.</param>
    /// <param name="by">Who records it.</param>
    public Scenario RecordHindrance(HindranceKind kind = HindranceKind.CrossDepartment, string text = "须供电公司配合停电", Who by = Who.Handler) =>
        When(m => new RecordHindrance(m.Key, m.By(by), kind, PersonalText.Free(text)), text);

    /// <summary>制定解决方案: a clear, executable plan of an ordinary matter (附件2 第十条).</summary>
    /// <param name="due">When it will be done; null leaves it out.</param>
    /// <param name="steps">The steps; null leaves them out.</param>
    /// <param name="person">Who carries it out; null leaves it out.</param>
    /// <param name="by">Who makes it.</param>
    public Scenario RecordPlan(string? due, string? steps = "订货、断电、更换灯具", Who? person = Who.Handler, Who by = Who.Handler) =>
        When(m => new RecordPlan(m.Key, m.By(by), PersonalText.FreeOrNull(steps), person is { } who ? m.Staff(who) : null, due is null ? null : m.Promise(due)), due is null ? steps : $"{steps}，{due} 前完成");

    /// <summary>告知延期: the owner is told beforehand why it takes longer and until when (附件2 第十条).</summary>
    /// <param name="eta">The new date; null leaves it out.</param>
    /// <param name="reason">The objective reason; null leaves it out.</param>
    /// <param name="by">Who tells.</param>
    public Scenario ProposeExtension(string? eta, string? reason = "灯具缺货", Who by = Who.Lead) => When(
        m => new ProposeExtension(m.Key, m.By(by), ExtensionCause.Materials, PersonalText.FreeOrNull(reason), eta is null ? null : m.Promise(eta)) { Way = ContactWay.Phone },
        eta is null ? reason : $"{reason}，延至 {eta}");

    /// <summary>The owner's answer to the extension: only consent moves the due (经业主确认后执行).</summary>
    /// <param name="consents">Yes or no.</param>
    /// <param name="relation">Who answered: the complainant, or somebody authorised.</param>
    /// <param name="by">Who records it.</param>
    public Scenario RecordExtensionReply(bool consents, Relation relation = Relation.Complainant, Who by = Who.Clerk) =>
        When(m => new RecordExtensionReply(m.Key, m.By(by), consents, relation, ContactWay.Phone), consents ? "同意" : "不同意");

    /// <summary>办结: the matter is handled (附件2 第十七条 诉求已完成处置).</summary>
    /// <param name="result">The result; null leaves it out.</param>
    /// <param name="by">Who completes.</param>
    /// <param name="also">What else the command carries.</param>
    public Scenario Complete(string? result = "已处置完毕，现场测试正常", Who by = Who.Handler, Action<Complete>? also = null) =>
        When(m => With(new Complete(m.Key, m.By(by), PersonalText.FreeOrNull(result)), also), result);
}
