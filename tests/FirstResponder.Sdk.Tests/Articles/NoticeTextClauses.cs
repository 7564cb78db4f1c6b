using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>Each duty and each refusal names the clause that it comes from.</summary>
public class NoticeTextClauses
{
    [Theory]
    [InlineData("附件2 第七条", "J-07")]
    [InlineData("附件2 第八条", "J-08")]
    [InlineData("附件2 第九条", "D-11a D-11b D-11c D-11d D-11e D-11f")]
    [InlineData("附件2 第十条", "D-01 D-02 D-02b C-10E")]
    [InlineData("附件2 第十一条", "D-04 D-05 D-06 C-11 J-11")]
    [InlineData("附件2 第十二条", "D-12a")]
    [InlineData("附件2 第十三条", "D-07")]
    [InlineData("附件2 第十四条", "D-08 J-14a J-14b")]
    [InlineData("附件2 第十五条", "D-09")]
    [InlineData("附件2 第十六条", "D-10 C-16")]
    [InlineData("附件2 第十九条", "D-13")]
    [InlineData("附件2 第二十二条", "X-02")]
    [InlineData("正文二（二）", "X-01")]
    [InlineData("正文二（三）", "D-12b")]
    [InlineData("正文三", "D-14")]
    public void Duty_comes_from_its_clause(string clause, string rules) =>
        Assert.All(rules.Split(' '), rule => Assert.Equal((rule, clause), (rule, RulesUnderTest.Jiangxi.Rule(rule)!.Clause)));

    [Theory]
    [InlineData("附件2 第三条", "NOT_NOW")]
    [InlineData("附件2 第八条", "EMERGENCY_HINT_OVERRIDDEN")]
    [InlineData("附件2 第十四条", "INTAKE_INFORM_MISSING NO_PROGRESS_CONTACT NOT_SYNCED")]
    [InlineData("附件2 第十六条", "ROUND_COUNT")]
    [InlineData("附件2 第十七条", "ARCHIVE_NOT_ENABLED ARCHIVE_CAUSE")]
    [InlineData("附件2 第十九条", "SPLIT_AFTER_COMPLETION EVIDENCE_REQUIRED NO_SUCH_CASE CASE_EXISTS")]
    [InlineData("正文二（一）", "ACTOR_NOT_ALLOWED")]
    [InlineData("正文二（二）", "MERGE_CHAIN MERGE_CONSENT_REQUIRED")]
    public void Code_comes_from_its_clause(string clause, string codes) =>
        Assert.All(codes.Split(' '), code => Assert.Equal((code, clause), (code, RulesUnderTest.Jiangxi.ClauseOf(code))));
}
