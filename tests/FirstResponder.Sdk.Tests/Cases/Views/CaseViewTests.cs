using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Views;

/// <summary>What people read of a case: who answers for each duty, until when, on what ground; 件件有着落 also where nobody holds the role.</summary>
public class CaseViewTests
{
    [Fact]
    public void A_duty_of_the_handler_is_the_leads_until_there_is_one()
    {
        var story = Openings.Classified("whose", Category.Ordinary);
        Assert.Equal(LeadLi, Shown(story, "D-02").Person);
        story.OwnerIsInformed("09:08").IsDispatched("09:20");
        Assert.Equal((HandlerWang, LeadLi), (Shown(story, "D-02").Person, Shown(story, "J-14b", story.When("09:30", new RecordHindrance(story.Key, Lead, HindranceKind.Delay, Text("缺货")))).Person));
    }

    [Theory]
    [InlineData("ProjectHead", "s05")]
    [InlineData("LedgerKeeper", "s06")]
    [InlineData("Headquarters", "s08")]
    [InlineData("ServiceSupervisor", "s02")]
    [InlineData("Lead", "s02")]
    public void A_duty_of_a_role_is_its_first_holders_else_the_leads(string role, string person)
    {
        var story = Openings.Dispatched("roles", BarePack.OnTop(BarePack.Duty("E-1", "\"Dispatched\"", "\"Completed\"", $",\"owner\":\"{role}\"")));
        Assert.Equal(person, Shown(story, "E-1").Person.Id);
    }

    [Fact]
    public void A_directory_makes_nobody_the_lead()
    {
        var story = Openings.Completed("a directory with leads");
        story.Estate = new EstateProfile(Company, "e1", Garden) { People = [new EstatePerson(HeadSun, Role.ProjectHead | Role.Lead)] };
        Assert.Equal(LeadLi, Shown(story, "D-08").Person);
    }

    [Fact]
    public void What_is_to_be_done_at_once_stands_apart_from_what_has_a_date()
    {
        var story = Openings.Accepted("at once");
        Assert.Equal(["J-08", "J-14a"], View(story).ImmediateDuties.Select(d => d.Duty.Terms.Rule));
        Assert.All(View(story).ImmediateDuties, d => Assert.Equal(("立即", "", false), (d.DueText, d.RemainingText, d.Duty.IsProvisional)));
        var dispatched = Openings.Dispatched("dated");
        Assert.Empty(View(dispatched).ImmediateDuties);
        Assert.Equal(["D-02", "I-14"], View(dispatched).OpenDuties.Select(d => d.Duty.Terms.Rule));
    }

    [Fact]
    public void An_intake_not_yet_sorted_is_announced_without_a_category()
    {
        Assert.Equal("您的诉求已受理，将立即办理。", View(Openings.Accepted("not sorted")).IntakeNotice);
        Assert.StartsWith("您的诉求已受理，按普通类办理，预计 2026-04-29 09:00 前办理（24小时，附件2 第十条）", View(Openings.Classified("sorted", Category.Ordinary)).IntakeNotice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_says_that_the_owner_was_not_reached_only_while_that_is_so()
    {
        var story = Openings.FedBack("not reached");
        Assert.Equal("已反馈", View(story).StatusName);
        story.When("17:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer)).Passes();
        Assert.Equal("已反馈（回访未达）", View(story).StatusName);
        story.When("17:30", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Satisfied)).Passes().Is(CaseStatus.FedBack);
        Assert.Equal("已反馈", View(story).StatusName);
    }

    [Fact]
    public void A_due_at_the_end_of_a_day_is_written_as_24_o_clock_of_that_day_and_seconds_only_where_there_are_some()
    {
        var complex = new Story("days").On("04-28").Begins("10:00", Category.Complex);
        Assert.Equal("2026-05-11 24:00", Shown(complex, "D-05").DueText);
        Assert.Equal("2026-04-28 11:00", Shown(complex, "D-04").DueText);
        var seconds = new Story("seconds").On("04-28").Begins("10:00:07", Category.Complex);
        Assert.Equal("2026-04-28 11:00:07", Shown(seconds, "D-04").DueText);
    }

    [Fact]
    public void The_ground_of_a_duty_is_its_basis_its_clause_or_that_it_is_the_houses_own()
    {
        var contract = Overlay.Load("""{"overlay":"contract","version":1,"layer":"contract","basis":"物业服务合同 第八条","set":{"D-02":{"hours":12}}}""");
        var story = Openings.Dispatched("grounds", Regulation.Jiangxi.With([contract]));
        Assert.Equal(("物业服务合同 第八条", "企业内控，非法定时限"), (Shown(story, "D-02").Basis, Shown(story, "I-14").Basis));
        Assert.Equal("附件2 第十条", Shown(Openings.Dispatched("clause"), "D-02").Basis);
    }

    private static CaseView View(Story story) => new(story.Case, story.Regulation, story.Estate, story.Calendar, story.At("17:45"));

    private static DutyView Shown(Story story, string rule, Story? after = null) => View(after ?? story).OpenDuties.Single(d => d.Duty.Terms.Rule == rule);
}
