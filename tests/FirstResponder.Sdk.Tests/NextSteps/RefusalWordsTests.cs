using System.Text.RegularExpressions;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;

namespace FirstResponder.Sdk.Tests.NextSteps;

public class RefusalWordsTests
{
    [Fact]
    public void Every_department_that_may_be_missing_is_named_in_Chinese()
    {
        foreach (var department in Enum.GetNames<ReportTarget>().Where(n => n != nameof(ReportTarget.ProjectHead)))
        {
            Assert.DoesNotContain(department, RefusalTexts.Chinese("DEPARTMENT_REPORT_MISSING", department), StringComparison.Ordinal);
            Assert.Contains(department, RefusalTexts.English("DEPARTMENT_REPORT_MISSING", department), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_field_that_may_be_missing_is_named_in_Chinese()
    {
        Regulation[] packs = [Regulation.Jiangxi, Regulation.Load(PackTexts.Chengdu)];
        var fields = packs.SelectMany(p => Enum.GetValues<CommandName>().SelectMany(p.GuardsFor)).Where(g => g.Check == GuardCheck.Has && g.Fields.Count > 1).SelectMany(g => g.Fields).Distinct().ToList();
        Assert.Equal(21, fields.Count);
        Assert.All(fields, field => Assert.DoesNotMatch("[a-zA-Z]", RefusalTexts.Chinese("FORMAL_NOTICE_INCOMPLETE", field)));
        Assert.All(Regulation.Jiangxi.Closure[2].Items, item => Assert.DoesNotMatch("[a-zA-Z]", RefusalTexts.Chinese("FOLLOW_UP_ITEM_MISSING", item)));
        Assert.All(Regulation.Jiangxi.Categories, c => Assert.Contains(c.Value, RefusalTexts.Chinese("NOT_FOR_CATEGORY", c.Key.Code), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("FORMAL_NOTICE_INCOMPLETE", "firstDraft", "通知须写明原因、详细整改计划与明确完成时限（缺 firstDraft）。", "The notice states reason, detailed plan and firm date (firstDraft is missing).")]
    [InlineData("FORMAL_NOTICE_INCOMPLETE", "firmDate", "通知须写明原因、详细整改计划与明确完成时限（缺 完成时限）。", "The notice states reason, detailed plan and firm date (firmDate is missing).")]
    [InlineData("FORMAL_NOTICE_INCOMPLETE", null, "通知须写明原因、详细整改计划与明确完成时限。", "The notice states reason, detailed plan and firm date.")]
    [InlineData("IMPORT_NO_FACT", "Close", "这不是案件既往的事实（Close）。", "This is no fact of a case's past (Close).")]
    [InlineData("IMPORT_NO_FACT", null, "这不是案件既往的事实。", "This is no fact of a case's past.")]
    [InlineData("FIELD_REQUIRED", "way", "须填写：方式。", "This must be given: way.")]
    [InlineData("FIELD_REQUIRED", null, "须填写：。", "This must be given: .")]
    [InlineData("A_PACKS_OWN", "way", "A_PACKS_OWN", "A_PACKS_OWN")]
    public void A_text_says_what_is_missing_where_that_is_known(string code, string? subject, string chinese, string english) =>
        Assert.Equal((chinese, english), (RefusalTexts.Chinese(code, subject), RefusalTexts.English(code, subject)));

    [Fact]
    public void A_round_is_counted_in_Chinese() => Assert.Equal(("第12轮", "roundabout"), (RefusalTexts.Words("round 12"), RefusalTexts.Words("roundabout")));

    [Fact]
    public void A_refusal_prints_code_clause_and_text()
    {
        Assert.Equal("FIELD_REQUIRED:way · 附件2 第十条 · 须填写：方式。", new Refusal("FIELD_REQUIRED", "附件2 第十条", "way").ToString());
        Assert.Equal("NO_SUCH_CASE · 没有这个案件。", new Refusal("NO_SUCH_CASE", "").ToString());
        Assert.Equal("REVIEW_NOT_DONE(round 1)", new Refusal("REVIEW_NOT_DONE", "", "round 1").FullCode);
        var past = new Refusal("NO_SUCH_CASE", "") { PastIndex = 1 };
        Assert.Equal(("既往事实第 2 项：没有这个案件。", "Entry 2 of the past: There is no such case."), (past.Chinese, past.English));
    }

    [Fact]
    public void What_has_no_place_now_says_so_in_both_languages() => Assert.Equal(
        "NOT_NOW:Accepted · 当前状态（Accepted）下没有 Close 这一步。 / Close has no place while the case is Accepted.",
        new NotApplicable(CommandName.Close, CaseStatus.Accepted).ToString());

    [Fact]
    public void A_row_of_the_table_prints_where_it_leads()
    {
        var classify = LifecycleTable.Rows.First(r => r.Command == CommandName.Classify);
        Assert.Equal($"{classify.Id} Accepted --Classify--> Classified", classify.ToString());
        var remark = LifecycleTable.Rows.First(r => r.Command == CommandName.Remark);
        Assert.Matches(new Regex($"^{Regex.Escape(remark.Id)} .*Closed.* --Remark--> \\(same\\)$"), remark.ToString());
    }
}
