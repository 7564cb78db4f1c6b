using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A new calendar over all open cases of a company: what its days moved is recorded in each case with by how much and why, once.</summary>
public class RecomputeAllTests
{
    // Of the end of 2026 it makes Saturday 12-26 a working day and Thursday 12-31 none.
    private const string Notice =
        """
        {"year":2027,"days":[
        {"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2026-12-26","isOffDay":false},
        {"name":"春节","date":"2027-02-05","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},{"name":"清明节","date":"2027-04-05","isOffDay":true},
        {"name":"端午节","date":"2027-06-09","isOffDay":true},{"name":"中秋节","date":"2027-09-15","isOffDay":true},{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}
        """;

    private static readonly WorkingDayCalendar Announced = WorkingDayCalendar.China.WithYear(Notice);

    private readonly ScriptedClock clock = new("2026-12-22 10:00");
    private readonly ScriptedStore store = new();

    [Fact]
    public async Task Every_open_case_moves_once_however_often_and_in_whatever_pages_it_is_asked()
    {
        foreach (var id in (string[])["C-1", "C-2", "C-3", "C-4", "C-5"]) await Take(id, Category.Complex);
        await Take("C-6", Category.Ordinary);
        clock.Set("2026-12-23 09:00");

        var desk = Desk(Announced);
        var moved = new List<string>();
        RecomputeReport report;
        CaseSummaryCursor? after = null;
        do
        {
            report = await desk.RecomputeAsync(Company, after, maxCases: 2);
            Assert.Empty(report.Failed);
            moved.AddRange(report.Moved.Select(m => m.Case.Key.CaseId));
            after = report.Next is null ? null : CaseSummaryCursor.Parse(report.Next.ToString());
        }
        while (after is not null);

        Assert.Equal(["C-1", "C-2", "C-3", "C-4", "C-5"], moved);
        var again = await desk.RecomputeAsync(Company);
        Assert.Equal((0, 0, null), (again.CountedAnew, again.Moved.Count, again.Next));
        Assert.Equal(Announced.Version, (await store.FindAsync(new CaseKey(Company, "C-1"), default))!.OldestCalendarVersion);
    }

    [Fact]
    public async Task What_moved_says_by_how_much_and_why_and_what_was_met_stays()
    {
        var key = await Take("C-1", Category.Complex);
        await Did(Desk(WorkingDayCalendar.China), new HoldStudy(key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], Stories.Beginnings.Promised("2026-12-30")));
        clock.Set("2026-12-23 09:00");

        var recomputed = Assert.Single((await Desk(Announced).RecomputeAsync(Company)).Moved);
        Assert.Equal(Announced.Version, recomputed.Event.Calendar);
        Assert.Equal(["D-05#round.1", "D-06#round.1"], recomputed.Event.Moved.Select(m => m.Key).Order(StringComparer.Ordinal));
        Assert.All(recomputed.Event.Moved, m =>
        {
            Assert.Equal((Duration.FromDays(-1), true, false), (m.By, m.WasProvisional, m.IsProvisional));
            Assert.Equal((WorkingDayCalendar.China.Version, Announced.Version), (m.OldCalendar, m.Calendar));
            Assert.Equal($"放假安排已公布，暂定转为正式（cn-2026.1 → {Announced.Version}） / the arrangement was published: provisional becomes official (cn-2026.1 → {Announced.Version})", m.Why);
        });
        Assert.Equal(DutyOutcome.Met, recomputed.Case.Case.EndedDuties.Single(d => d.Terms.Rule == "D-04").End!.Outcome);
        Assert.Equal(Actor.OfSystem("calendar").Id, recomputed.Event.Actor.Id);
    }

    [Fact]
    public async Task A_corrected_notice_moves_what_the_first_one_had_set()
    {
        await Take("C-1", Category.Complex);
        clock.Set("2026-12-23 09:00");
        await Desk(Announced).RecomputeAsync(Company);
        var corrected = WorkingDayCalendar.China.WithYear(Notice.Replace("2026-12-26", "2026-12-27", StringComparison.Ordinal).Replace("2026-12-31", "2026-12-30", StringComparison.Ordinal));
        clock.Set("2026-12-23 10:00");

        var report = await Desk(corrected).RecomputeAsync(Company);

        Assert.All(Assert.Single(report.Moved).Event.Moved, m => Assert.StartsWith("放假安排有变（" + Announced.Version, m.Why, StringComparison.Ordinal));
        Assert.Equal($"日历 {corrected.Version}：重算 1 件，移动 1 件，失败 0 件 / calendar {corrected.Version}: counted 1 anew, moved 1, failed 0", report.ToString());
    }

    [Fact]
    public async Task Cases_without_counted_days_and_ended_ones_are_not_even_read()
    {
        await Take("C-1", Category.Ordinary);
        clock.Set("2026-12-23 09:00");
        store.ReadFault = _ => new InvalidOperationException("not to be read");

        Assert.Equal((0, 0), ((await Desk(Announced).RecomputeAsync(Company)).CountedAnew, (await Desk(Announced).RecomputeAsync("别家")).CountedAnew));
    }

    [Fact]
    public async Task A_case_that_fails_is_reported_and_holds_up_no_other()
    {
        var broken = await Take("C-1", Category.Complex);
        await Take("C-2", Category.Complex);
        clock.Set("2026-12-23 09:00");
        var fault = new InvalidOperationException("Its rules are gone.");
        store.ReadFault = key => key == broken ? fault : null;

        var report = await Desk(Announced).RecomputeAsync(Company);
        Assert.Equal([new FailedCase(broken, fault)], report.Failed);
        Assert.Equal(["C-2"], report.Moved.Select(m => m.Case.Key.CaseId));

        store.ReadFault = _ => null;
        Assert.Equal(["C-1"], (await Desk(Announced).RecomputeAsync(Company)).Moved.Select(m => m.Case.Key.CaseId));
    }

    [Fact]
    public async Task A_store_that_is_down_ends_the_call_and_calling_again_is_safe()
    {
        await Take("C-1", Category.Complex);
        clock.Set("2026-12-23 09:00");
        store.AppendFault = _ => new CaseStoreUnavailableException("connection lost");
        await Assert.ThrowsAnyAsync<Exception>(async () => await Desk(Announced).RecomputeAsync(Company));

        store.AppendFault = _ => null;
        Assert.Single((await Desk(Announced).RecomputeAsync(Company)).Moved);
    }

    [Fact]
    public async Task Against_a_provisional_due_lateness_is_shown_and_counts_for_nobody()
    {
        var key = await Take("C-1", Category.Complex);
        var china = Desk(WorkingDayCalendar.China);
        await Did(china, new HoldStudy(key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], Stories.Beginnings.Promised("2027-03-31")));
        clock.Set("2027-01-05 09:00");

        var view = (await china.FindAsync(key))!;
        var duty = view.OpenDuties.Single(d => d.Duty.Terms.Rule == "D-05");
        Assert.Equal((true, false), (duty.IsLate, duty.CountsAsLate));
        Assert.StartsWith("暂定 超时 ", duty.RemainingText, StringComparison.Ordinal);
        Assert.Contains("（暂定）", duty.ToString(), StringComparison.Ordinal);
        var row = await store.FindAsync(key, default);
        Assert.True(row!.HasProvisional);
        Assert.False(row.NextLateFrom <= duty.Duty.LateFrom);
        Assert.DoesNotContain((await store.ListAsync(Company, new CaseSummaryFilter { OverdueAt = duty.Duty.LateFrom }, CaseSummaryOrder.CaseId, null, 10, default)).Cases, c => c.Key == key);

        var announced = (await china.DueAsync(Company)).Announced.Single(a => a.Event.Duty == duty.Duty.Key && !a.Event.Threshold);
        Assert.Contains("暂定到期时间", announced.Text, StringComparison.Ordinal);
        Assert.Contains("not counted", announced.Text, StringComparison.Ordinal);

        var met = await Did(china, new GiveStageFeedback(key, Lead, Text("过半"), Text("已封堵")));
        var ended = met.Case.EndedDuties.Single(d => d.Terms.Rule == "D-05");
        Assert.Equal((DutyOutcome.Late, false), (ended.End!.Outcome, ended.IsBreach));
    }

    [Fact]
    public async Task Against_an_official_due_it_counts()
    {
        var key = await Take("C-1", Category.Ordinary);
        clock.Set("2026-12-24 09:00");

        var desk = Desk(WorkingDayCalendar.China);
        Assert.True((await desk.FindAsync(key))!.OpenDuties.Single(d => d.Duty.Terms.Rule == "D-02").CountsAsLate);
        Assert.Contains((await store.ListAsync(Company, new CaseSummaryFilter { OverdueAt = clock.Now }, CaseSummaryOrder.CaseId, null, 10, default)).Cases, c => c.Key == key);
        await Did(desk, new InformOwner(key, Lead, true) { Process = Text("登记、派工"), Way = ContactWay.Phone });
        var dispatched = await Did(desk, new Dispatch(key, Lead, HandlerWang, Text("更换灯管")));
        Assert.True(dispatched.Case.EndedDuties.Single(d => d.Terms.Rule == "D-01").IsBreach);
    }

    private async Task<CaseKey> Take(string id, Category category)
    {
        var desk = Desk(WorkingDayCalendar.China);
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "外墙渗水") { CaseId = id })).Case.Key;
        await Did(desk, new Classify(key, Lead, category));
        return key;
    }

    private static async Task<CaseView> Did(CaseDesk desk, CaseCommand command)
    {
        var result = await desk.SendAsync(command);
        Assert.True(result.Outcome == CaseOutcome.Done, result.ToString());
        return result.Case;
    }

    private CaseDesk Desk(WorkingDayCalendar calendar) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock, Calendar = calendar });
}
