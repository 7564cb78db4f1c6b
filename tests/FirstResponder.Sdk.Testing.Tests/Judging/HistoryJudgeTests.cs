using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;

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
        var contracted = Lives.Ended(Lives.Handled(Packs.OfTheContract)).Read();
        Assert.True(judge.Judge(contracted).IsClean, judge.Judge(contracted).ToString());
        Assert.Equal(["DUES_AS_THE_NOTICE_SAYS"], judge.Judge(contracted).NotJudged.Select(n => n.Invariant.Id));

        Assert.Equal(["DUTIES_STARTED@6"], Found(judge, new Forgery(contracted).DropDuty("D-08")));
        Assert.Equal(["DUES_AS_THE_NOTICE_SAYS@2"], Found(judge, new Forgery(contracted).Edit("classified", e => Push(e.Opened[0]!, "2026-04-28T12:05:00Z"))));
        Assert.Equal(["FOLLOW_UP_BY_A_HUMAN@8"], Found(judge, new Forgery(contracted).Edit("followed-up", e => e.By("System", "定时任务"))));
    }

    [Fact]
    public void A_due_that_is_set_with_another_moves_with_it_under_a_contract_too()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var complex = new DeskLife(Packs.OfTheContract)
            .Do("04-30 16:20", new Accept(Cast.Company, "e1", Cast.OwnerChen, Cast.LeadLi, Channel.Phone, "有事相告") { CaseId = "C-1" })
            .Do("04-30 16:30", new Classify(DeskLife.Key, Cast.Lead, Category.Complex))
            .Read();
        Assert.True(judge.Judge(complex).IsClean, judge.Judge(complex).ToString());
        var forgery = new Forgery(complex);
        Push(forgery.Duty("D-06"), "2026-05-20T16:00:00Z");
        Assert.Equal(["DUES_AS_THE_NOTICE_SAYS@2"], Found(judge, forgery));
    }

    [Fact]
    public void A_case_that_was_moved_to_the_notice_is_held_to_it_from_then_on()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var moved = Lives.Ended(Lives.Handled(Packs.Elsewhere).Do("04-28 14:00", new MigrateRules(DeskLife.Key, Cast.Head, Regulation.Jiangxi, Cast.Text("小区在江西"), Cast.Chief))).Read();
        Assert.True(judge.Judge(moved).IsClean, judge.Judge(moved).ToString());
        Assert.Equal(["FOLLOW_UP_BY_THE_RIGHT_ROLE@9"], Found(judge, new Forgery(moved).Edit("followed-up", e => e.By("Staff", "s03"))));
        Assert.Equal(["DUTIES_STARTED@7"], Found(judge, new Forgery(moved).DropDuty("D-08")));
        Assert.Equal(["CLOSED_CONFIRMED@10"], Found(judge, new Forgery(moved).Remove("owner-confirmed")));
        Assert.Empty(Found(judge, new Forgery(moved).Edit("dispatched", e => e.Content.Remove("requirements"))));
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
    public void What_earlier_versions_didn_t_mark_as_backdated_is_told_apart()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var consented = Lives.Handled(Regulation.Jiangxi)
            .Do("04-28 17:00", new ProposeExtension(DeskLife.Key, Cast.Lead, ExtensionCause.Materials, Cast.Text("缺货"), PromisedTime.At(DeskLife.At("05-06 18:00"))) { Way = ContactWay.Phone })
            .Do("04-29 09:00", new RecordExtensionReply(DeskLife.Key, Cast.Clerk, true, Relation.Complainant, ContactWay.Phone) { OccurredAt = DeskLife.At("04-29 07:50") })
            .Read();
        var marked = new Forgery(consented);
        marked.End("D-02")["backdated"] = true;
        Assert.Empty(Found(judge, marked));
        Assert.DoesNotContain(judge.Judge(marked.Sealed()).NotJudged, n => n.Invariant == ClosureInvariants.OutcomesTrue);

        var unmarked = new Forgery(consented);
        unmarked.End("D-02").Remove("backdated");
        Assert.Empty(Found(judge, unmarked));
        Assert.Contains(judge.Judge(unmarked.Sealed()).NotJudged, n => n.Invariant == ClosureInvariants.OutcomesTrue);
    }

    [Fact]
    public void What_an_export_leaves_out_is_said_and_accuses_nobody()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People });
        var written = new Forgery(Lives.All["Complex"].Value).Edit("accepted", e => e["channel"] = "Written");
        written["responded"].Content.Remove("kind");
        Assert.Equal(["LETTER_RECEIPTED@1", "RESPONDED_OUTWARDLY@4"], Found(judge, written));

        var verdict = judge.Judge(HistoryExport.Read(HistoryExport.Write(written.Sealed())));
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["LETTER_RECEIPTED", "RESPONDED_OUTWARDLY"], verdict.NotJudged.Select(n => n.Invariant.Id));
    }

    [Fact]
    public void A_case_taken_over_at_go_live_begins_with_its_import()
    {
        var forgery = new Forgery(Lives.All["Ordinary"].Value).Edit("accepted", e => e.Type = "imported.v1");
        var verdict = new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).Judge(forgery.Sealed());
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(["IMPORTED_FROM_BEFORE"], verdict.NotJudged.Select(n => n.Invariant.Id));
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

    private static void Push(System.Text.Json.Nodes.JsonNode duty, string due)
    {
        duty["due"] = due;
        duty["lateFrom"] = due;
    }

    private static string[] Found(HistoryJudge judge, Forgery forgery) =>
        [.. judge.Judge(forgery.Sealed()).Breaches.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Invariant.Id}@{b.EventNumber}"))];

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
