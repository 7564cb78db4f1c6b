using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A case is decided upon in its own estate, and an estate has what its regulation requires.</summary>
public class EstateRulesTests
{
    private static readonly Regulation Demanding = TestPacks.Changed(pack => pack["requires"] = new JsonArray("workingHours"));

    private readonly ScriptedClock clock = new("2026-04-28 09:00");

    [Fact]
    public async Task An_estate_without_the_working_hours_that_its_rules_require_is_named()
    {
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Demanding, Estates = new EstateList(Estate), Clock = clock });
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () => await desk.AcceptAsync(Request()));
        Assert.Contains("小区 e1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("needs working hours; the estate e1", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_estate_with_working_hours_may_run_under_rules_that_require_them()
    {
        var open = new EstateProfile(Company, "e1", Garden) { WorkingHours = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0)) };
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Demanding, Estates = new EstateList(open), Clock = clock });
        Assert.Equal(CaseOutcome.Done, (await desk.AcceptAsync(Request())).Outcome);
    }

    [Fact]
    public void Rules_that_require_something_of_estates_need_a_directory()
    {
        var fault = Assert.Throws<ArgumentException>(() => CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Demanding }));
        Assert.Contains("小区目录", fault.Message, StringComparison.Ordinal);
        Assert.Contains("workingHours", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deciding_for_an_estate_that_lacks_what_the_rules_require_is_a_broken_call() =>
        Assert.Contains("小区 e1", Assert.Throws<ArgumentException>(() => CaseLifecycle.Decide(null, Request(), Context(Estate, Demanding))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("别家物业", "e1")]
    [InlineData(Company, "e2")]
    public void Another_estate_or_company_is_a_broken_call(string company, string estate)
    {
        var other = Context(new EstateProfile(company, estate, "别处"));
        var begun = Assert.IsType<Decided>(CaseLifecycle.Decide(null, Request(), Context(Estate))).Next;
        Foreign(() => CaseLifecycle.Decide(null, Request(), other));
        Foreign(() => CaseLifecycle.Decide(begun, new Classify(begun.Key, Lead, Category.Ordinary), other));
        Foreign(() => CaseLifecycle.NextSteps(begun, Lead, other));
        Foreign(() => _ = new CaseView(begun, other.Regulation, other.Estate, other.Calendar, other.Now));
    }

    [Fact]
    public void A_case_is_neither_shown_nor_asked_under_other_rules_than_its_own()
    {
        var begun = Assert.IsType<Decided>(CaseLifecycle.Decide(null, Request(), Context(Estate))).Next;
        var open = new EstateProfile(Company, "e1", Garden) { WorkingHours = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0)) };
        var other = Context(open, Demanding);
        Assert.Contains("附件2 第二十三条", Assert.Throws<ArgumentException>(() => CaseLifecycle.NextSteps(begun, Lead, other)).Message, StringComparison.Ordinal);
        Assert.Contains("附件2 第二十三条", Assert.Throws<ArgumentException>(() => new CaseView(begun, Demanding, open, other.Calendar, other.Now)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_rules_are_known_no_clause_is_cited()
    {
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Estates = new EstateList(), Clock = clock });
        Assert.Equal(new Refusal("ESTATE_UNKNOWN", "", "e1"), Assert.Single((await desk.AcceptAsync(Request())).Refusals));
    }

    [Fact]
    public void Rules_are_held_against_the_lifecycle_once()
    {
        var rules = new DeskRules(new RegulationLibrary());
        rules.Compose(Regulation.Jiangxi, []);
        var before = GC.GetAllocatedBytesForCurrentThread();
        rules.Compose(Regulation.Jiangxi, []);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000);
    }

    private static void Foreign(Action call)
    {
        var fault = Assert.Throws<ArgumentException>(call);
        Assert.Contains("案件属于", fault.Message, StringComparison.Ordinal);
        Assert.Contains("The case belongs to the estate e1", fault.Message, StringComparison.Ordinal);
    }

    private static Accept Request() => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" };

    private DecisionContext Context(EstateProfile estate, Regulation? regulation = null) => new(regulation ?? Regulation.Jiangxi, estate, WorkingDayCalendar.China, clock.Now);
}
