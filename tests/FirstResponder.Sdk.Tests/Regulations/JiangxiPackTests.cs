using System.Text.RegularExpressions;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>The shipped pack says what the master table of limits says, and every rule has its clause.</summary>
public class JiangxiPackTests
{
    private static readonly Regulation Pack = Regulation.Jiangxi;

    [Fact]
    public void Jiangxi_head_is_that_of_the_document()
    {
        Assert.Equal(("cn-jiangxi-2026-7", 1, "赣建房〔2026〕7号", new LocalDate(2026, 4, 23)), (Pack.Id, Pack.Version, Pack.Title, Pack.EffectiveFrom));
        Assert.Equal(["紧急类", "普通类", "复杂类", "超物业服务范畴类", "咨询建议类"], Pack.Categories.Values);
        Assert.Equal(Enum.GetValues<CaseStatus>().Length, Pack.Statuses.Count);
        Assert.Same(Regulation.Jiangxi, Pack);
    }

    [Theory]
    [InlineData("D-01", "Minutes:30", "附件2 第十条", true)]
    [InlineData("D-02", "Hours:24", "附件2 第十条", true)]
    [InlineData("D-02b", "sameAs:D-02", "附件2 第十条", false)]
    [InlineData("D-04", "Minutes:60", "附件2 第十一条", true)]
    [InlineData("D-05", "WorkingDays:7", "附件2 第十一条", true)]
    [InlineData("D-06", "sameAs:D-05", "附件2 第十一条", false)]
    [InlineData("D-07", "Hours:2", "附件2 第十三条", true)]
    [InlineData("D-08", "Hours:2", "附件2 第十四条", false)]
    [InlineData("D-09", "Hours:24", "附件2 第十五条", false)]
    [InlineData("D-10", "Hours:24", "附件2 第十六条", false)]
    [InlineData("D-11a", "immediate", "附件2 第九条", true)]
    [InlineData("D-11b", "immediate", "附件2 第九条", false)]
    [InlineData("D-11c", "immediate", "附件2 第九条", false)]
    [InlineData("D-11d", "immediate", "附件2 第九条", false)]
    [InlineData("D-11e", "immediate", "附件2 第九条", false)]
    [InlineData("D-11f", "immediate", "附件2 第九条", false)]
    [InlineData("D-12a", "immediate", "附件2 第十二条", true)]
    [InlineData("D-12b", "immediate", "正文二（三）", true)]
    [InlineData("D-13", "Years:3", "附件2 第十九条", false)]
    [InlineData("D-14", "Months:1", "正文三", false)]
    public void Duty_has_limit_clause_and_start_of_the_master_table(string id, string limit, string clause, bool fromAcceptance)
    {
        var rule = Pack.Rule(id)!;
        Assert.Equal((limit, clause, fromAcceptance), (rule.Limit.Written, rule.Clause, rule.StartsAtAcceptance));
        Assert.Equal(RuleLayer.Guideline, rule.Layer);
    }

    [Fact]
    public void Duty_limits_carry_the_counted_time()
    {
        Assert.Equal(TimeLimit.WorkingDays(7), Pack.Rule("D-05")!.Limit.Time);
        Assert.Equal(TimeLimit.Minutes(30), Pack.Rule("D-01")!.Limit.Time);
        Assert.Null(Pack.Rule("D-11a")!.Limit.Time);
    }

    [Fact]
    public void Duty_number_in_a_quote_is_the_number_of_the_limit()
    {
        var compared = 0;
        foreach (var rule in Pack.Duties.Where(d => d.Limit.Kind == DutyLimitKind.Timed && d.Layer == RuleLayer.Guideline))
        {
            var number = Regex.Match(rule.Quote, "([0-9]+) ?(分钟|小时|个工作日|个月|年)").Groups[1].Value;
            Assert.EndsWith(":" + number, rule.Limit.Written, StringComparison.Ordinal);
            compared++;
        }

        Assert.Equal(10, compared);
    }

    [Fact]
    public void Duty_of_the_guideline_has_clause_and_quote_and_internal_ones_have_neither()
    {
        Assert.All(Pack.Duties.Where(d => d.Layer is RuleLayer.Guideline or RuleLayer.External), d => Assert.True(d.Clause.Length > 0 && d.Quote.Length > 0, d.Id));
        var house = Pack.Duties.Where(d => d.Layer == RuleLayer.Enterprise).ToList();
        Assert.Equal(["I-00", "I-09", "I-11", "I-14", "I-17", "I-49"], house.Select(d => d.Id));
        Assert.All(house, d => Assert.Equal(("", ""), (d.Clause, d.Quote)));
        Assert.Equal("企业内控，非法定时限", Pack.Internal.Label);
    }

    [Fact]
    public void Thresholds_never_stand_in_a_clause_and_only_beside_limits_without_a_number()
    {
        Assert.All(Pack.Duties, d => Assert.Matches("^(|附件2 第[一二三四五六七八九十]+条|正文[一二三](（[一二三四五六七]）)?)$", d.Clause));
        Assert.Equal(13, Pack.Duties.Count(d => d.AlertAfter is not null));
        Assert.All(Pack.Duties.Where(d => d.AlertAfter is not null), d => Assert.NotEqual(DutyLimitKind.Timed, d.Limit.Kind));
        Assert.Equal(Duration.FromMinutes(15), Pack.Rule("J-08")!.AlertAfter);
    }

    [Fact]
    public void Duties_stand_in_the_order_of_the_articles()
    {
        const string Digits = "一二三四五六七八九十";
        static int Article(string clause)
        {
            var text = Regex.Match(clause, "第(.+)条").Groups[1].Value;
            return text switch
            {
                "" => 100,
                [var one] => Digits.IndexOf(one, StringComparison.Ordinal) + 1,
                ['十', var unit] => 11 + Digits.IndexOf(unit, StringComparison.Ordinal),
                ['二', '十', var unit] => 21 + Digits.IndexOf(unit, StringComparison.Ordinal),
                _ => throw new InvalidOperationException(text),
            };
        }

        var articles = Pack.Duties.Where(d => d.Layer != RuleLayer.Enterprise).Select(d => Article(d.Clause)).ToList();
        Assert.Equal(articles.OrderBy(a => a), articles);
    }

    [Fact]
    public void OpenedBy_gives_plain_rules_before_those_that_share_a_due()
    {
        Assert.Equal(["J-07", "J-08", "J-14a", "X-01"], Pack.OpenedBy(CaseFact.Accepted).Select(d => d.Id));
        Assert.Equal(["D-11f", "D-08", "D-09"], Pack.OpenedBy(CaseFact.Completed).Select(d => d.Id));
        Assert.Equal(["D-11a", "D-01", "D-02", "D-04", "J-11", "D-05", "D-12a", "D-07", "D-12b", "D-06"], Pack.OpenedBy(CaseFact.Reclassified).Select(d => d.Id));
        Assert.Empty(Pack.OpenedBy(CaseFact.Closed));
        Assert.Equal(("D-13", "I-00"), (Pack.Retention?.Id, Pack.Fallback?.Id));
        Assert.Null(Pack.Rule("D-99"));
    }

    [Fact]
    public void Patterns_are_read_with_their_conditions()
    {
        var followUp = Pack.Rule("D-09")!;
        Assert.Equal(("CarriedOut", 3), (followUp.Met[2][0].As, followUp.Met[2][0].Count));
        Assert.True(followUp.Met[1][0].Where[0].Holds(FieldValue.Of("Postponed")));
        Assert.False(followUp.Met[1][0].Where[0].Holds(FieldValue.Of("NoAnswer")));
        Assert.Equal(3, Assert.Single(Pack.Rule("D-10")!.Met).Count);
        var order = Pack.Rule("X-01")!;
        Assert.Equal(("externalNumber", "externalDue", RuleLayer.External, true), (order.Per, order.Limit.Field, order.Layer, order.AcrossRounds));
        Assert.False(order.On[0].Where[0].Holds(FieldValue.Absent));
        Assert.Equal("C-10E", Pack.Rule("D-02b")!.On[0].UnlessOpen);
        Assert.Equal([CaseFact.Answered], Pack.Rule("D-07")!.On[0].UnlessFact!.Facts);
        Assert.True(Pack.Rule("D-11c")!.On[0].Where[0].Holds(FieldValue.List(1)));
        Assert.False(Pack.Rule("D-11c")!.On[0].Where[0].Holds(FieldValue.List(0)));
        Assert.Equal(new LocalDate(2026, 4, 23), Pack.Rule("D-14")!.On[0].Date);
    }

    [Fact]
    public void ActorRuleFor_takes_the_first_rule_that_names_the_command()
    {
        Assert.Equal("ACTOR_NOT_FIRST_RESPONDER", Pack.ActorRuleFor(CommandName.Dispatch)!.Code);
        var close = Pack.ActorRuleFor(CommandName.Close)!;
        Assert.Equal("CLOSE_ACTOR", close.Code);
        Assert.Equal([Role.Lead, Role.CustomerService, Role.LedgerKeeper], close.Grants.Select(g => g.Role));
        Assert.DoesNotContain(close.Grants, g => g.Role is Role.Handler or Role.System);
        Assert.Equal([Role.Staff], Pack.ActorRuleFor(CommandName.ContactOwner)!.Grants.Select(g => g.Role));
    }

    [Theory]
    [InlineData("EXTENSION_NOT_AVAILABLE", "附件2 第十条")]
    [InlineData("MERGE_CONSENT_REQUIRED", "正文二（二）")]
    [InlineData("FOLLOW_UP_ITEM_MISSING:Result", "附件2 第十七条")]
    [InlineData("RESULT_NOT_FED_BACK", "附件2 第十四条")]
    [InlineData("CASE_EXISTS", "附件2 第十九条")]
    [InlineData("NO_SUCH_CODE", "")]
    public void ClauseOf_resolves_wildcards_details_and_closing_codes(string code, string clause) => Assert.Equal(clause, Pack.ClauseOf(code));

    [Theory]
    [InlineData(
        "NO_SUCH_CASE CASE_EXISTS CASE_ENDED TIME_IN_FUTURE TIME_BEFORE_ACCEPTANCE TIME_BEFORE_PREVIOUS CATEGORY_UNKNOWN NOT_FOR_CATEGORY CATEGORY_REQUIRED NOT_COMPLETED NOT_NOW " +
        "FIRST_RESPONDER_REQUIRED HANDLER_REQUIRED REASON_REQUIRED APPROVER_REQUIRED APPROVER_IS_REQUESTER EVIDENCE_REQUIRED DATE_IN_PAST EXTENSION_NOT_AVAILABLE EXTENSION_ETA_INVALID " +
        "NO_EXTENSION_PENDING CONFIRMATION_MUST_BE_HUMAN CONFIRMATION_RELATION CONFIRMATION_STALE COUNTERPART_MISSING RESULT_NOT_FED_BACK FOLLOW_UP_MUST_BE_HUMAN VERDICT_CONTRADICTS " +
        "REVIEW_NOT_DONE RECTIFICATION_PLAN_MISSING NO_FOLLOW_UP NO_COMPLETED_FOLLOW_UP FOLLOW_UP_ITEM_MISSING OWNER_DISSATISFIED OWNER_NOT_CONFIRMED CLOSE_MUST_BE_HUMAN CLOSE_ACTOR " +
        "FOLLOW_UP_ACTOR ACTOR_NOT_ALLOWED ACTOR_NOT_FIRST_RESPONDER MERGE_AFTER_COMPLETION MERGE_CHAIN MERGE_OTHER_ESTATE MERGE_MASTER_ENDED MERGE_MASTER_NOT_EARLIEST MERGE_CONSENT_REQUIRED " +
        "SPLIT_AFTER_COMPLETION ARCHIVE_NOT_ENABLED ARCHIVE_CAUSE EMERGENCY_HINT_OVERRIDDEN EXTENSION_COUNT ROUND_COUNT FR_ASSIGNED_BY_RULE INTAKE_INFORM_MISSING SITE_RECORD_MISSING NO_PROGRESS_CONTACT NOT_SYNCED")]
    public void ClauseOf_knows_every_universal_code(string codes) => Assert.All(codes.Split(' '), code => Assert.NotEqual("", Pack.ClauseOf(code)));

    [Fact]
    public void IsCommandFor_limits_only_what_the_pack_lists()
    {
        Assert.True(Pack.IsCommandFor(CommandName.RecordPlan, Category.Ordinary));
        Assert.False(Pack.IsCommandFor(CommandName.RecordPlan, Category.Complex));
        Assert.True(Pack.IsCommandFor(CommandName.Complete, Category.Consultation));
    }

    [Fact]
    public void Guards_are_read_with_clause_check_and_modifiers()
    {
        var report = Pack.GuardsFor(CommandName.Complete).Single(g => g.Code == "DEPARTMENT_REPORT_MISSING");
        Assert.Equal(("附件2 第九条", GuardCheck.Reported, "overrideReason", "departments"), (report.Clause, report.Check, report.Override, report.Fields[0]));
        var refusal = Pack.GuardsFor(CommandName.Guide).Single(g => g.Check == GuardCheck.NotOnly);
        Assert.Equal(("SIMPLE_REFUSAL", "explanation"), (refusal.Code, refusal.Fields[0]));
        Assert.Equal(["不清楚", "不归我们管"], refusal.Words);
        var hint = Assert.Single(Pack.GuardsFor(CommandName.Classify));
        Assert.Equal([false, true], hint.When.Select(w => w.IsNegated));
        var study = Pack.GuardsFor(CommandName.Dispatch).Single(g => g.Code == "STUDY_REQUIRED");
        Assert.Equal((GuardCheck.Since, CaseFact.StudyHeld, 1), (study.Check, study.Fact, study.Round));
        Assert.Empty(Pack.GuardsFor(CommandName.Close));
    }

    [Fact]
    public void Settings_and_closure_are_those_of_the_text()
    {
        Assert.Equal([ClosureNeed.Completed, ClosureNeed.ResultFedBack, ClosureNeed.FollowedUp, ClosureNeed.OwnerConfirmed, ClosureNeed.ReviewsDone], Pack.Closure.Select(c => c.Needs));
        Assert.Equal(["Efficiency", "Attitude", "Result", "Satisfaction"], Pack.Closure[2].Items);
        Assert.Equal(Role.ProjectHead | Role.ServiceSupervisor | Role.Headquarters, Pack.Settings.Approvers[CommandName.Reclassify]);
        Assert.False(Pack.Settings.ExceptionalArchive);
        Assert.True(Pack.IsDissatisfied("Dissatisfied") && Pack.IsNoObjection("Neutral") && !Pack.IsSatisfied("Neutral"));
        Assert.Equal(["Gas", "Fire"], Pack.Settings.EmergencyReports["GasLeak"]);
        Assert.Equal((2, Role.ProjectHead, 3, Role.Headquarters), (Pack.Internal.ExtensionCount, Pack.Internal.ExtensionsTo, Pack.Internal.RoundCount, Pack.Internal.RoundsTo));
        Assert.Equal(("复核中", "紧急类", "Unheard"), (Pack.NameOf(CaseStatus.UnderReview), Pack.NameOf(Category.Emergency), Pack.NameOf(new Category("Unheard"))));
    }
}
