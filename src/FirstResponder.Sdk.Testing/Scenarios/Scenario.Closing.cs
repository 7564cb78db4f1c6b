using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 反馈, 回访, 复核, 销号 (附件2 第十四条 to 第十七条).
public sealed partial class Scenario
{
    /// <summary>反馈结果: the owner is told the result, in a way that the owner accepts (附件2 第十四条).</summary>
    /// <param name="content">The result told; null leaves it out.</param>
    /// <param name="way">How.</param>
    /// <param name="delivery">Whether it arrived.</param>
    /// <param name="by">Who tells.</param>
    public Scenario GiveResultFeedback(string? content = "已处理完毕，请查看", ContactWay way = ContactWay.Phone, Delivery delivery = Delivery.Delivered, Who by = Who.Lead) =>
        When(m => new GiveResultFeedback(m.Key, m.By(by), way, PersonalText.FreeOrNull(content)) { Delivery = delivery }, delivery == Delivery.Delivered ? way.ToString() : $"{way} {delivery}");

    /// <summary>回访: efficiency, attitude, result and satisfaction are asked (附件2 第十五条), here all answered alike.</summary>
    /// <param name="rating">The answer to all four.</param>
    /// <param name="verdict">The owner's confirmation, if given in the same call (附件2 第十七条).</param>
    /// <param name="by">Who calls.</param>
    /// <param name="way">How.</param>
    /// <param name="also">What else the command carries, or leaves out.</param>
    public Scenario FollowUp(Rating rating = Rating.Satisfied, Verdict? verdict = null, Who by = Who.Clerk, ContactWay way = ContactWay.Phone, Action<FollowUp>? also = null) => When(
        m => With(new FollowUp(m.Key, m.By(by), way, rating) { Efficiency = rating, Attitude = rating, Result = rating, Verdict = verdict }, also),
        verdict is null ? rating.ToString() : $"{rating}, {verdict}");

    /// <summary>回访未达: the owner was called and not reached, or would not talk; this is no completed follow-up (AMB-11).</summary>
    /// <param name="result">What came of it.</param>
    /// <param name="by">Who called.</param>
    /// <param name="way">How.</param>
    public Scenario RecordFollowUpAttempt(AttemptResult result = AttemptResult.NoAnswer, Who by = Who.Clerk, ContactWay way = ContactWay.Phone) =>
        When(m => new RecordFollowUpAttempt(m.Key, m.By(by), way, result), result.ToString());

    /// <summary>记录业主意见: satisfied, no objection, or an objection, which opens a review (附件2 第十七条).</summary>
    /// <param name="verdict">The owner's word.</param>
    /// <param name="relation">Who said it: the complainant, or somebody authorised.</param>
    /// <param name="by">Who records it.</param>
    public Scenario RecordOwnerVerdict(Verdict verdict = Verdict.Satisfied, Relation relation = Relation.Complainant, Who by = Who.Clerk) =>
        When(m => new RecordOwnerVerdict(m.Key, m.By(by), verdict, relation, ContactWay.Phone), verdict.ToString());

    /// <summary>启动复核: the company itself finds its completion wanting; a new round begins.</summary>
    /// <param name="reason">Why; null leaves it out.</param>
    /// <param name="by">Who opens it.</param>
    public Scenario OpenReview(string? reason = "抽查发现未修好", Who by = Who.ProjectHead) => When(m => new OpenReview(m.Key, m.By(by), PersonalText.FreeOrNull(reason)), reason);

    /// <summary>复核: root cause and shortfall (附件2 第十六条 查找问题症结、分析处置不足).</summary>
    /// <param name="cause">问题症结; null leaves it out.</param>
    /// <param name="shortfall">处置不足; null leaves it out.</param>
    /// <param name="by">Who reviews.</param>
    public Scenario RecordReview(string? cause = "灯具质量差", string? shortfall = "办结前没有试灯", Who by = Who.Lead) =>
        When(m => new RecordReview(m.Key, m.By(by), PersonalText.FreeOrNull(cause), PersonalText.FreeOrNull(shortfall)), cause);

    /// <summary>制定整改方案: steps, limit and who carries them out (附件2 第十六条).</summary>
    /// <param name="limit">整改时限; null leaves it out.</param>
    /// <param name="steps">整改方案; null leaves it out.</param>
    /// <param name="handler">Who rectifies; null leaves it out.</param>
    /// <param name="by">Who plans.</param>
    public Scenario PlanRectification(string? limit, string? steps = "更换整组灯具并试灯一天", Who? handler = Who.SecondHandler, Who by = Who.Lead) =>
        When(m => new PlanRectification(m.Key, m.By(by), PersonalText.FreeOrNull(steps), limit is null ? null : m.Promise(limit), handler is { } who ? m.Staff(who) : null), limit is null ? steps : $"{steps}，{limit} 前完成");

    /// <summary>告知整改: the owner is told what the review found and the plan (附件2 第十六条).</summary>
    /// <param name="reviewResult">复核结果; null leaves it out.</param>
    /// <param name="by">Who tells.</param>
    public Scenario TellRectification(string? reviewResult = "灯具质量差，将整组更换", Who by = Who.Lead) =>
        When(m => new TellRectification(m.Key, m.By(by), ContactWay.Phone, PersonalText.FreeOrNull(reviewResult)), reviewResult);

    /// <summary>销号 (附件2 第十七条).</summary>
    /// <param name="by">Who closes.</param>
    public Scenario Close(Who by = Who.LedgerKeeper) => When(m => new Close(m.Key, m.By(by)));
}
