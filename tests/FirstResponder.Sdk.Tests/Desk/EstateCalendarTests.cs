using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>
/// One desk, estates in 江西 and 广西 and a company with days of its own: limits of law and contract are counted on the days of the estate's place, the company's own duties (企业内控) on the
/// company's, and each due names its calendar.
/// </summary>
public class EstateCalendarTests
{
    // The dates only stand for what a region, or a company, may order.
    private static readonly WorkingDayCalendar Guangxi = China.WithRegionalHoliday("广西", "壮族三月三", [Day("2026-05-11"), Day("2026-05-12")]);
    private static readonly WorkingDayCalendar GuangxiAmended = China.WithRegionalHoliday("广西", "壮族三月三", [Day("2026-05-11"), Day("2026-05-12"), Day("2026-05-13")]);
    private static readonly WorkingDayCalendar Own = China.WithOwnDays("安居", "司庆", [Day("2026-05-14")]);

    private readonly ScriptedClock clock = new("2026-05-07 10:00");
    private readonly ScriptedStore store = new();

    [Fact]
    public async Task Each_estate_is_counted_on_the_days_of_its_place()
    {
        var desk = Desk(InNanchang(), InNanning(Guangxi));
        var (nanchang, nanning) = (await Complex(desk, "C-1", "nanchang"), await Complex(desk, "C-2", "nanning"));

        Assert.Equal((At("2026-05-15 24:00"), China.Version, China.Version), (Open(nanchang, "D-05").Due, Open(nanchang, "D-05").Calendar, nanchang.Case.Pin.Calendar));
        Assert.Equal((At("2026-05-19 24:00"), Guangxi.Version, Guangxi.Version), (Open(nanning, "D-05").Due, Open(nanning, "D-05").Calendar, nanning.Case.Pin.Calendar));
        Assert.DoesNotContain("三月三", Explained(nanchang, "D-05"), StringComparison.Ordinal);
        Assert.Contains("05-11", Explained(nanning, "D-05"), StringComparison.Ordinal);
        Assert.Contains("壮族三月三", Explained(nanning, "D-06"), StringComparison.Ordinal);
        Assert.Equal(Guangxi.Version, (await store.FindAsync(nanning.Key, default))!.OldestCalendarVersion);
    }

    [Fact]
    public async Task Recounting_uses_each_estates_days_and_finds_nothing_to_do_where_they_are_in_use()
    {
        var desk = Desk(InNanchang(), InNanning(Guangxi));
        await Complex(desk, "C-1", "nanchang");
        await Complex(desk, "C-2", "nanning");
        store.ReadFault = _ => new InvalidOperationException("not to be read");

        Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));
        Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));
    }

    [Fact]
    public async Task News_of_a_region_moves_the_cases_of_its_estates_only_and_once()
    {
        var before = Desk(InNanchang(), InNanning(Guangxi));
        await Complex(before, "C-1", "nanchang");
        await Complex(before, "C-2", "nanning");
        clock.Set("2026-05-08 09:00");
        var desk = Desk(InNanchang(), InNanning(GuangxiAmended));

        var moved = Assert.Single((await desk.RecomputeAsync(Company)).Moved);

        Assert.Equal(("C-2", GuangxiAmended.Version), (moved.Case.Key.CaseId, moved.Event.Calendar));
        Assert.All(moved.Event.Moved, m => Assert.Equal((At("2026-05-19 24:00"), At("2026-05-20 24:00"), Guangxi.Version, GuangxiAmended.Version), (m.OldDue, m.NewDue, m.OldCalendar, m.Calendar)));
        Assert.Contains("05-13", Explained(moved.Case, "D-05"), StringComparison.Ordinal);
        Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));

        // The estate no longer names a calendar: back to the desk's.
        var again = Desk(InNanchang(), InNanning(null));
        Assert.Equal(China.Version, Assert.Single((await again.RecomputeAsync(Company)).Moved).Event.Calendar);
        Assert.Equal((0, 0, 0), Counts(await again.RecomputeAsync(Company)));
    }

    [Fact]
    public async Task What_an_estate_counted_between_two_changes_of_its_calendar_is_found_again()
    {
        var (right, wrong) = (Desk(InNanning(Guangxi)), Desk(InNanning(null)));
        var view = await StageFeedback(wrong, await Complex(right, "C-1", "nanning"));
        Assert.Equal(Guangxi.Version + "|" + China.Version, (await store.FindAsync(view.Key, default))!.OldestCalendarVersion);

        var move = Assert.Single(Assert.Single((await right.RecomputeAsync(Company)).Moved).Event.Moved);

        Assert.Equal(("I-49#round.1", At("2026-05-20 24:00"), Guangxi.Version), (move.Key, move.NewDue, move.Calendar));
        Assert.Equal((0, 0, 0), Counts(await right.RecomputeAsync(Company)));
    }

    [Fact]
    public async Task The_companys_own_duties_are_counted_on_its_own_days_and_those_of_the_law_are_not()
    {
        var desk = Desk(InNanchang(Own));
        var view = await StageFeedback(desk, await Complex(desk, "C-1", "nanchang"));

        Assert.Equal((At("2026-05-15 24:00"), China.Version), (Open(view, "D-06").Due, Open(view, "D-06").Calendar));
        Assert.Equal((At("2026-05-19 24:00"), Own.Version), (Open(view, "I-49").Due, Open(view, "I-49").Calendar));
        Assert.Contains("司庆", Explained(view, "I-49"), StringComparison.Ordinal);
        Assert.DoesNotContain("司庆", Explained(view, "D-06"), StringComparison.Ordinal);
        Assert.Equal(China.Version + "|" + Own.Version, (await store.FindAsync(view.Key, default))!.OldestCalendarVersion);
        Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));
    }

    [Fact]
    public async Task Own_days_that_come_change_or_go_move_the_companys_own_duties_only()
    {
        var view = await StageFeedback(Desk(InNanchang()), await Complex(Desk(InNanchang()), "C-1", "nanchang"));
        Assert.Equal(At("2026-05-18 24:00"), Open(view, "I-49").Due);
        clock.Set("2026-05-08 11:00");

        foreach (var (own, due) in ((WorkingDayCalendar? Own, string Due)[])
            [(Own, "2026-05-19 24:00"), (China.WithOwnDays("安居", "司庆", [Day("2026-05-14"), Day("2026-05-15")]), "2026-05-20 24:00"), (null, "2026-05-18 24:00")])
        {
            var desk = Desk(InNanchang(own));
            var move = Assert.Single(Assert.Single((await desk.RecomputeAsync(Company)).Moved).Event.Moved);
            Assert.Equal(("I-49#round.1", At(due), (own ?? China).Version), (move.Key, move.NewDue, move.Calendar));
            Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));
        }
    }

    [Fact]
    public async Task Working_time_of_a_contract_is_counted_on_the_days_of_law_and_the_companys_on_its_own()
    {
        var contract = Overlay.Load("""{"overlay":"contract","version":1,"layer":"contract","basis":"合同第八条","set":{"D-02":{"workingHours":16}}}""");
        var house = Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","add":[{"id":"E-1","zh":"内部复查","on":["Classified"],"limit":{"workingHours":16},"met":["Completed"]}]}""");
        var own = China.WithOwnDays("安居", "司庆", [Day("2026-05-08")]);
        var desk = Desk(new EstateProfile(Company, "e1", Garden) { People = Estate.People, Overlays = [contract, house], WorkingHours = NineToSix, OwnCalendar = own });
        var key = (await desk.AcceptAsync(Request("C-1", "e1"))).Case.Key;

        var view = await Did(desk, new Classify(key, Lead, Category.Ordinary));

        Assert.Equal((At("2026-05-08 17:00"), China.Version), (Open(view, "D-02").Due, Open(view, "D-02").Calendar));
        Assert.Equal((At("2026-05-09 17:00"), own.Version), (Open(view, "E-1").Due, Open(view, "E-1").Calendar));
    }

    [Fact]
    public async Task An_estate_that_its_directory_fails_to_give_holds_up_no_other()
    {
        var before = Desk(InNanchang(), InNanning(Guangxi));
        await Complex(before, "C-1", "nanchang");
        await Complex(before, "C-2", "nanning");
        clock.Set("2026-05-08 09:00");
        var fault = new TimeoutException("The directory is down.");
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new FailingFor("nanchang", fault, InNanning(GuangxiAmended)), Clock = clock });

        var report = await desk.RecomputeAsync(Company);

        Assert.Equal([new FailedCase(new CaseKey(Company, "C-1"), fault)], report.Failed);
        Assert.Equal(["C-2"], report.Moved.Select(m => m.Case.Key.CaseId));
    }

    [Fact]
    public void The_calendar_of_the_place_is_one_of_law()
    {
        var fault = Assert.Throws<ArgumentException>(() => new EstateProfile(Company, "e1", Garden) { Calendar = Own });
        Assert.Contains("企业自定日", fault.Message, StringComparison.Ordinal);

        var context = new DecisionContext(Regulation.Jiangxi, new EstateProfile(Company, "e1", Garden) { Calendar = Guangxi, OwnCalendar = Own }, China, clock.Now);
        Assert.Equal((Guangxi, Own), (context.Calendar, context.OwnCalendar));
        Assert.Equal(China, new DecisionContext(Regulation.Jiangxi, Estate, China, clock.Now).OwnCalendar);
    }

    [Fact]
    public async Task Many_calendars_fit_the_summary_row()
    {
        var law = Guangxi.WithRegionalHoliday("450100", "南宁", [Day("2026-05-13")]);
        var desk = Desk(InNanning(law, law.WithOwnDays("安居", "司庆", [Day("2026-05-14")])));
        var view = await StageFeedback(desk, await Complex(desk, "C-1", "nanning"));

        Assert.Matches("^sha:[0-9a-f]{32}$", (await store.FindAsync(view.Key, default))!.OldestCalendarVersion);
        Assert.Equal((0, 0, 0), Counts(await desk.RecomputeAsync(Company)));
    }

    private static EstateProfile InNanchang(WorkingDayCalendar? own = null) => new(Company, "nanchang", Garden) { People = Estate.People, OwnCalendar = own };

    private static EstateProfile InNanning(WorkingDayCalendar? calendar, WorkingDayCalendar? own = null) => new(Company, "nanning", "邕江花园") { People = Estate.People, Calendar = calendar, OwnCalendar = own };

    private static Accept Request(string id, string estate) => new(Company, estate, OwnerChen, LeadLi, Channel.Phone, "外墙渗水") { CaseId = id };

    private static Duty Open(CaseView view, string rule) => view.OpenDuties.Single(d => d.Duty.Terms.Rule == rule).Duty;

    private static string Explained(CaseView view, string rule) => view.Explain(view.OpenDuties.Single(d => d.Duty.Terms.Rule == rule))!.ToString();

    private static (int Counted, int Moved, int Failed) Counts(RecomputeReport report) => (report.CountedAnew, report.Moved.Count, report.Failed.Count);

    private static async Task<CaseView> Did(CaseDesk desk, CaseCommand command)
    {
        var result = await desk.SendAsync(command);
        Assert.True(result.Outcome == CaseOutcome.Done, result.ToString());
        return result.Case;
    }

    private static async Task<CaseView> Complex(CaseDesk desk, string id, string estate) =>
        await Did(desk, new Classify((await desk.AcceptAsync(Request(id, estate))).Case.Key, Lead, Category.Complex));

    // Opens I-49, seven working days of the company's own after the first stage feedback.
    private async Task<CaseView> StageFeedback(CaseDesk desk, CaseView view)
    {
        await Did(desk, new HoldStudy(view.Key, Lead, ["工程部"], Text("分段维修"), ["工程部维修"], Stories.Beginnings.Promised("2026-06-30")));
        clock.Set("2026-05-08 10:00");
        return await Did(desk, new GiveStageFeedback(view.Key, Lead, Text("过半"), Text("已封堵")));
    }

    private CaseDesk Desk(params EstateProfile[] estates) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(estates), Clock = clock });

    private sealed class FailingFor(string broken, Exception fault, params EstateProfile[] estates) : IEstateDirectory
    {
        private readonly EstateList others = new(estates);

        public ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken) =>
            estate == broken ? throw fault : others.FindAsync(company, estate, cancellationToken);
    }
}
