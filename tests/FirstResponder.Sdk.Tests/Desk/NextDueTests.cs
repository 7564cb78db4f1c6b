using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>What makes a case due on boards: what law and senders bind to, not the company's own thresholds, nor what binds only conditionally.</summary>
public class NextDueTests
{
    [Fact]
    public async Task An_internal_duty_alone_makes_no_case_due()
    {
        var (desk, clock) = Desk("2026-04-22 09:00");
        var view = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case;
        Assert.All(view.OpenDuties, d => Assert.Equal(RuleLayer.Enterprise, d.Duty.Terms.Layer));
        Assert.Contains(view.OpenDuties, d => d.Duty.Due > clock.Now);
        var row = SummaryRow.Of(view.Case, default);
        Assert.Null(row.NextDueAt);
        Assert.Null(row.NextLateFrom);
        Assert.NotNull(row.NextAttentionAt);
    }

    [Fact]
    public async Task A_conditional_duty_is_advice_and_makes_no_case_due()
    {
        var (desk, clock) = Desk("2026-04-28 09:00");
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "外墙渗水") { CaseId = "C-1" })).Case.Key;
        await Did(desk, new Classify(key, Lead, Category.Complex));
        var due = (await desk.FindAsync(key))!.OpenDuties.Single(d => d.Duty.Terms.Rule == "D-05").Duty;
        await Did(desk, new HoldStudy(key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], Beginnings.Promised("2026-12-31")));
        clock.Set("2026-04-29 09:00");
        var view = await Did(desk, new GiveStageFeedback(key, Lead, Text("过半"), Text("已封堵")));

        var advice = Assert.Single(view.ConditionalDuties);
        Assert.Equal(due.Due, advice.Duty.Due);
        var row = SummaryRow.Of(view.Case, default);
        Assert.Equal(view.Case.NextDuty?.Due, row.NextDueAt);
        Assert.NotEqual(due.Due, row.NextDueAt);
        Assert.NotEqual(due.LateFrom, row.NextLateFrom);
    }

    private static (CaseDesk Desk, ScriptedClock Clock) Desk(string at)
    {
        var clock = new ScriptedClock(at);
        return (CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock }), clock);
    }

    private static async Task<CaseView> Did(CaseDesk desk, CaseCommand command)
    {
        var result = await desk.SendAsync(command);
        Assert.True(result.Outcome == CaseOutcome.Done, result.ToString());
        return result.Case;
    }
}
