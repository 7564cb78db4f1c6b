using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

public class HistoryJudgeTests
{
    [Fact]
    public async Task Every_case_of_a_company_is_judged_through_the_feed()
    {
        var life = Lives.Merged();
        var verdicts = await new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).JudgeAllAsync(life.Store, life.Store, Cast.Company);
        Assert.Equal(["C-1", "C-2"], verdicts.Select(v => v.CaseId));
        Assert.All(verdicts, verdict => Assert.True(verdict.IsClean, verdict.ToString()));
        Assert.Empty(await new HistoryJudge().JudgeAllAsync(life.Store, life.Store, "别的公司"));
    }

    [Fact]
    public async Task A_case_that_isn_t_there_is_no_clean_case()
    {
        var verdict = await new HistoryJudge().JudgeAsync(new InMemoryCaseStore(), DeskLife.Key);
        Assert.Equal("ACCEPTED_FIRST_AND_ONCE", Assert.Single(verdict.Breaches).Invariant.Id);
    }

    [Fact]
    public void Without_the_staff_list_the_judge_says_that_it_can_t_tell_customer_service()
    {
        var verdict = new HistoryJudge().Judge(Lives.All["Ordinary"].Value);
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["DONE_BY_THE_RIGHT_PERSON", "FOLLOW_UP_BY_THE_RIGHT_ROLE", "CLOSED_BY_A_PERSON"], verdict.NotJudged.Select(n => n.Invariant.Id));
    }

    [Fact]
    public void A_post_that_only_the_record_vouches_for_is_told_apart()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var verdict = judge.Judge(new Forgery(Lives.All["Ordinary"].Value).Edit("followed-up", e => e.By("Staff", "s99", "CustomerService")).Sealed());
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["FOLLOW_UP_BY_THE_RIGHT_ROLE"], verdict.NotJudged.Select(n => n.Invariant.Id));
    }

    [Fact]
    public void Without_the_calendar_the_judge_says_that_it_can_t_count()
    {
        var verdict = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).Judge(Lives.All["Changed"].Value);
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["DUES_AS_THE_NOTICE_SAYS"], verdict.NotJudged.Select(n => n.Invariant.Id));
    }

    [Fact]
    public void Limits_of_a_contract_are_left_to_others_and_the_rest_is_judged()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var forgery = new Forgery(Lives.All["Ordinary"].Value);
        forgery["accepted"]["pin"]!["overlays"] = new System.Text.Json.Nodes.JsonArray("contract.v1");
        forgery.Duty("D-02")["due"] = "2026-04-28T12:05:00Z";
        forgery.Duty("D-02")["lateFrom"] = "2026-04-28T12:05:00.001Z";
        Assert.True(judge.Judge(forgery.Sealed()).IsClean);
        Assert.Equal(["DUTIES_STARTED", "DUTIES_ENDED", "DUES_AS_THE_NOTICE_SAYS"], judge.Judge(forgery.Sealed()).NotJudged.Select(n => n.Invariant.Id));
        forgery["followed-up"].By("System", "定时任务");
        Assert.Equal(["FOLLOW_UP_BY_A_HUMAN"], judge.Judge(forgery.Sealed()).Breaches.Select(b => b.Invariant.Id));
    }

    [Fact]
    public void Another_pack_is_judged_by_what_holds_everywhere()
    {
        var forgery = new Forgery(Lives.All["Ordinary"].Value);
        forgery["accepted"]["pin"]!["pack"] = "cn-chengdu-2023-62";
        forgery.Remove("owner-confirmed");
        var verdict = new HistoryJudge().Judge(forgery.Sealed());
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Contains(verdict.NotJudged, n => n.Invariant == ClosureInvariants.ClosedConfirmed);
        forgery.Remove("completed");
        Assert.Contains(new HistoryJudge().Judge(forgery.Sealed()).Breaches, b => b.Invariant == ClosureInvariants.ClosedCompleted);
    }

    [Fact]
    public void A_case_taken_over_at_go_live_begins_with_its_import()
    {
        var forgery = new Forgery(Lives.All["Ordinary"].Value).Edit("accepted", e => e.Type = "imported.v1");
        var verdict = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).Judge(forgery.Sealed());
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["DUTIES_STARTED", "DUTIES_ENDED", "DUES_AS_THE_NOTICE_SAYS"], verdict.NotJudged.Select(n => n.Invariant.Id));
    }

    [Fact]
    public void A_verdict_prints_every_breach_with_event_clause_and_both_languages()
    {
        var verdict = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).Judge(new Forgery(Lives.All["Ordinary"].Value).Edit("followed-up", e => e.By("System", "定时任务")).Sealed());
        var breach = Assert.Single(verdict.Breaches);
        Assert.Equal(9, breach.EventNumber);
        Assert.Equal("附件2 第十五条", breach.Clause);
        Assert.Equal(["actor", "recordedBy"], breach.Facts.Select(f => f.Key));
        Assert.Equal(
            "安居物业/C-1: 11 个事件，1 处违规 / 11 events, 1 breaches" + Environment.NewLine
            + "  ✗ #9 FOLLOW_UP_BY_A_HUMAN · 附件2 第十五条 · 回访由系统作出或由系统登记，不是人。 / a follow-up was made or typed by a system, not a person [actor = System 定时任务; recordedBy = –]",
            verdict.ToString());
    }

    [Fact]
    public void No_breach_shows_personal_text()
    {
        var judge = new HistoryJudge(HonestWalk.Knowledge);
        Assert.All(Forgeries.All.SelectMany(f => judge.Judge(f.Make(), f.Deposited).Breaches), breach =>
        {
            Assert.DoesNotContain("小明", breach.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain("13912341234", breach.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Invariants_have_names_clauses_and_sentences_of_their_own()
    {
        Assert.Equal(ClosureInvariants.All.Count, ClosureInvariants.All.Select(i => i.Id).Distinct().Count());
        Assert.All(ClosureInvariants.All, i => Assert.Same(i, ClosureInvariants.Find(i.Id)));
        Assert.All(ClosureInvariants.All, i => Assert.Matches("^(附件2 第|正文)", i.Clause));
        Assert.Equal(ClosureInvariants.All.Count, ClosureInvariants.All.Select(i => i.Chinese).Distinct().Count());
        var named = typeof(ClosureInvariants).GetProperties().Where(p => p.PropertyType == typeof(ClosureInvariant)).Select(p => p.GetValue(null)).Cast<ClosureInvariant>();
        Assert.Equal(ClosureInvariants.All.Select(i => i.Id).Order(StringComparer.Ordinal), named.Select(i => i.Id).Order(StringComparer.Ordinal));
        Assert.Throws<ArgumentException>(() => ClosureInvariants.Find("NOTHING"));
    }
}
