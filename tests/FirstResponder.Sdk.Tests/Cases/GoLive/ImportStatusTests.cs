using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Ledgers;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.GoLive;

public class ImportStatusTests
{
    private const string GoLive = "05-20 10:00";

    private static readonly Dictionary<CaseStatus, Func<Story>> Reached = new()
    {
        [CaseStatus.Classified] = () => Openings.Classified("import", Category.Ordinary),
        [CaseStatus.InProgress] = () => Openings.Dispatched("import"),
        [CaseStatus.Completed] = () => Openings.Completed("import"),
        [CaseStatus.FedBack] = () => Openings.FedBack("import"),
        [CaseStatus.FollowedUp] = () => Openings.FollowedUp("import", verdict: Verdict.Satisfied),
        [CaseStatus.UnderReview] = () => Openings.Dissatisfied("import"),
        [CaseStatus.Rectifying] = () => Openings.Rectifying("import"),
    };

    public static TheoryData<CaseStatus> OpenStatuses => [.. LifecycleTable.Rows.Single(r => r.Command == CommandName.Import).To];

    [Theory]
    [MemberData(nameof(OpenStatuses))]
    public void Every_open_status_is_reached_with_the_duties_of_the_same_case_lived_here(CaseStatus status)
    {
        var story = Reached[status]().Is(status);
        var imported = story.Imported(GoLive, story.AsImport());

        Assert.Equal(status, imported.Status);
        Assert.Equal(story.Case.Lines(), imported.Lines());
        Assert.Equal((story.Case.Lead, story.Case.Handler, story.Case.Rounds.Count), (imported.Lead, imported.Handler, imported.Rounds.Count));
        Assert.Equal(story.Case.History.Select(e => (e.Version, e.OccurredAt, e.Actor, e.Round)), imported.History.Select(e => (e.Version, e.OccurredAt, e.Actor, e.Round)));
        Assert.All(imported.History, e => Assert.Equal(story.At(GoLive), e.RecordedAt));
        Assert.Equal(imported.Version, imported.ImportedThrough);
        Assert.DoesNotContain(imported.EndedDuties, d => d.End!.Backdated);
        Assert.DoesNotContain("BACKDATED", imported.Warnings);
    }

    [Fact]
    public void What_was_done_in_three_rounds_comes_out_alike()
    {
        var story = LedgerStories.ThreeRounds();
        var open = story.Passed.TakeWhile(c => c is not Close).ToList();
        var live = new Story("lived");
        foreach (var command in open)
        {
            live.When(Time(command), command).Passes();
        }

        var imported = live.Imported("06-01 09:00", live.AsImport());
        Assert.Equal(3, imported.Rounds.Count);
        Assert.Equal(live.Case.Lines(), imported.Lines());
    }

    [Fact]
    public void The_same_history_entered_late_by_hand_would_be_flagged()
    {
        var story = Openings.Dispatched("by hand");
        var late = new Story("late");
        foreach (var command in story.Passed)
        {
            late.When(Time(command), command, GoLive).Passes();
        }

        Assert.Contains("BACKDATED", late.Case.Warnings);
        Assert.Contains(late.Case.EndedDuties, d => d.End!.Backdated);
    }

    [Fact]
    public void A_later_look_back_at_imported_work_flags_nothing_either()
    {
        var story = Openings.Dispatched("looked back at");
        var imported = story.Imported("04-28 11:00", story.AsImport());
        var turn = new Reclassify(story.Key, Lead, Category.Complex, Text("影响多户"), Head) { OwnerTold = new OwnerTold(story.At("04-28 11:30"), ContactWay.Phone), OccurredAt = story.At("04-28 11:30") };

        var turned = Assert.IsType<Decided>(CaseLifecycle.Decide(imported, turn, story.ContextAt("04-28 11:30")));
        var response = turned.Next.EndedDuties.Single(d => d.Terms.Rule == "D-04");
        Assert.Equal((DutyOutcome.Met, story.At("04-28 09:20"), false), (response.End!.Outcome, response.End.At, response.End.Backdated));
    }

    [Fact]
    public void What_follows_the_import_is_entered_late_as_ever()
    {
        var story = Openings.Dispatched("after");
        var imported = story.Imported("04-28 11:00", story.AsImport());
        var done = new Complete(story.Key, Handler, Text("已更换")) { OccurredAt = story.At("04-28 15:00") };

        var decided = Assert.IsType<Decided>(CaseLifecycle.Decide(imported, done, story.ContextAt("05-01 09:00")));
        Assert.Contains("BACKDATED", decided.Warnings);
        Assert.True(decided.Next.EndedDuties.Single(d => d.Terms.Rule == "D-02").End!.Backdated);
        Assert.Equal(imported.Version, decided.Next.ImportedThrough);
    }

    [Fact]
    public void A_category_stated_with_the_intake_is_enough_of_a_past()
    {
        var story = new Story("sorted at once").When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, "灯坏") { Classification = new Sorting(Category.Ordinary) });
        var imported = story.Imported("04-28 10:00", story.AsImport());
        Assert.Equal((CaseStatus.Classified, 2L), (imported.Status, imported.ImportedThrough));
        Assert.Equal(["D-01", "D-02", "J-07", "J-14a"], imported.OpenDuties.Select(d => d.Terms.Rule).Order());
    }

    [Fact]
    public void A_case_from_before_the_regulation_has_no_legal_duties_and_is_held_all_the_same()
    {
        var story = new Story("old").When("2026-04-20 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏"));
        story.When("2026-04-20 09:05", new Classify(story.Key, Lead, Category.Ordinary)).Passes();
        var imported = story.Imported("05-20 10:00", story.AsImport());
        Assert.Equal(["I-00"], imported.OpenDuties.Select(d => d.Terms.Rule));
        Assert.Equal(story.Case.Lines(), imported.Lines());
    }

    [Fact]
    public void Past_facts_may_leave_the_key_to_the_import()
    {
        var story = Openings.Accepted("keyless");
        var import = new Import((Accept)story.Passed[0], [story.Of("04-28 09:05", new Classify(default, Lead, Category.Ordinary))], Actor.Of(HeadSun));
        var imported = story.Imported(GoLive, import);
        Assert.Equal(story.Key, imported.Key);
        Assert.Equal(Actor.Of(HeadSun), Assert.IsType<Imported>(imported.Intake).ImportedBy);
    }

    private static string Time(CaseCommand command) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Format(command.OccurredAt!.Value.InZone(EstateProfile.ChinaZone).LocalDateTime);
}
