using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Modelling;
using FirstResponder.Sdk.Testing.Tests.Judging;
using FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

public sealed class DeskModelTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("LONG") == "1";

    private static readonly Dictionary<string, (DeskDifferenceKind Kind, Func<DeskSetting, IDeskUnderTest> Open)> Mutants = new()
    {
        [nameof(FailsOnRemarks)] = (DeskDifferenceKind.Fault, s => new FailsOnRemarks(s)),
        [nameof(FailsToShow)] = (DeskDifferenceKind.Fault, s => new FailsToShow(s)),
        [nameof(HidesRefusals)] = (DeskDifferenceKind.Outcome, s => new HidesRefusals(s)),
        [nameof(DoublesRetries)] = (DeskDifferenceKind.History, s => new DoublesRetries(s)),
        [nameof(TellsOneReason)] = (DeskDifferenceKind.Refusals, s => new TellsOneReason(s)),
        [nameof(DropsWarnings)] = (DeskDifferenceKind.Facts, s => new DropsWarnings(s)),
        [nameof(ClosesOnSilence)] = (DeskDifferenceKind.View, s => new ClosesOnSilence(s)),
        [nameof(ForgetsTheFirstResponder)] = (DeskDifferenceKind.View, s => new ForgetsTheFirstResponder(s)),
        [nameof(ForgetsDuties)] = (DeskDifferenceKind.Duties, s => new ForgetsDuties(s)),
        [nameof(PrettyLedger)] = (DeskDifferenceKind.Ledger, s => new PrettyLedger(s)),
        [nameof(ForgetsReminders)] = (DeskDifferenceKind.Announcements, s => new ForgetsReminders(s)),
        [nameof(RemindsAgain)] = (DeskDifferenceKind.Announcements, s => new RemindsAgain(s)),
        [nameof(PushesDues)] = (DeskDifferenceKind.History, s => new PushesDues(s)),
        [nameof(RewritesHistory)] = (DeskDifferenceKind.History, s => new RewritesHistory(s)),
    };

    public static TheoryData<string> MutantNames => [.. Mutants.Keys];

    [Fact]
    public async Task The_desk_over_a_store_in_memory_is_like_the_reference()
    {
        var report = await new DeskModel(setting => new DeskOverStore(setting, new InMemoryCaseStore()), new DeskModelOptions { Lives = IsLong ? 1_000 : 15 }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Empty(report.NotCompared);
        Assert.True(report.Commands > 2_000 && report.Closed > 10 && report.Repetitions > 100 && report.Restarts > 50 && report.Announcements > 100, report.ToString());
        Assert.Superset(new HashSet<CaseOutcome>([CaseOutcome.Done, CaseOutcome.AlreadyDone, CaseOutcome.Refused, CaseOutcome.NotApplicable, CaseOutcome.NothingToDo, CaseOutcome.Conflict]), report.Outcomes.Keys.ToHashSet());
    }

    [Fact]
    public async Task An_ERP_of_its_own_services_and_tables_is_like_the_reference()
    {
        var withWarnings = Regulation.Jiangxi.With([new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["*"] = [50, 80] } }]);
        var report = await new DeskModel(setting => new PropertyErp(setting), new DeskModelOptions { Lives = IsLong ? 200 : 4, Seed = 100, Regulation = withWarnings }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Empty(report.NotCompared);
    }

    [Fact]
    public async Task The_desk_over_SQLite_that_is_closed_and_opened_again_is_like_the_reference()
    {
        using var files = new SqliteFiles();
        var report = await new DeskModel(setting => new DeskOverStore(setting, files.Next()), new DeskModelOptions { Lives = IsLong ? 200 : 4, Seed = 200 }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Empty(report.NotCompared);
    }

    [Theory]
    [MemberData(nameof(MutantNames))]
    public async Task A_broken_ERP_is_told_by_its_difference_in_a_short_story(string name)
    {
        var (kind, open) = Mutants[name];
        var report = await new DeskModel(open).RunAsync();

        Assert.False(report.IsAlike);
        Assert.Equal(kind, report.Difference!.Kind);
        Assert.InRange(report.Difference.Story.Count, 1, 25);
        Assert.Contains(report.Difference.ToString(), Assert.Throws<DeskFaultException>(report.ThrowIfDifferent).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_that_somebody_loosened_are_found_by_the_judge()
    {
        var loosened = Regulation.Load(Packs.Text().Replace("\"hours\": 24", "\"hours\": 48", StringComparison.Ordinal));
        var report = await new DeskModel(setting => new PropertyErp(setting), new DeskModelOptions { Regulation = loosened }).RunAsync();

        Assert.Equal(DeskDifferenceKind.Judgement, report.Difference!.Kind);
        Assert.Equal("DUES_AS_THE_NOTICE_SAYS", report.Difference.What);
    }

    [Fact]
    public async Task What_an_ERP_does_not_tell_is_named_as_not_compared()
    {
        var report = await new DeskModel(setting => new ShowsLittle(setting), new DeskModelOptions { Lives = 2 }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Superset(new HashSet<string>(["Duties", "Ledger", "Refusals", "Facts", "FirstResponder"]), report.NotCompared.ToHashSet());
        Assert.Contains("not compared", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_judge_could_not_judge_is_named()
    {
        var elsewhere = Regulation.Load(Packs.Text().Replace("\"cn-jiangxi-2026-7\"", "\"cn-elsewhere-2026-1\"", StringComparison.Ordinal));
        var report = await new DeskModel(setting => new PropertyErp(setting), new DeskModelOptions { Lives = 1, Regulation = elsewhere }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Empty(report.NotCompared);
        Assert.Contains(report.NotJudged, open => open.StartsWith("DUES_AS_THE_NOTICE_SAYS: ", StringComparison.Ordinal));
        Assert.Contains("not judged: DUES_AS_THE_NOTICE_SAYS", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seals_that_an_export_lacks_are_neither_compared_nor_judged()
    {
        var report = await new DeskModel(setting => new ExportsNoSeals(setting), new DeskModelOptions { Lives = 1 }).RunAsync();

        report.ThrowIfDifferent();
        Assert.Equal(["History.Head", "History.Seals"], report.NotCompared);
        Assert.Contains(report.NotJudged, open => open.StartsWith("CHAIN_WHOLE: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_is_kept_without_seals_is_no_like_record()
    {
        var report = await new DeskModel(setting => new KeepsNoSeals(setting), new DeskModelOptions { Lives = 1, MaxRetellings = 5 }).RunAsync();

        Assert.Equal((DeskDifferenceKind.Judgement, "CHAIN_WHOLE"), (report.Difference!.Kind, report.Difference.What));
    }

    [Fact]
    public async Task The_same_seed_asks_the_same_and_another_one_something_else()
    {
        var one = await NotesOf(7);

        Assert.Equal(one, await NotesOf(7));
        Assert.NotEqual(one, await NotesOf(8));
    }

    [Fact]
    public async Task A_forged_time_is_named()
    {
        var difference = (await new DeskModel(setting => new RewritesHistory(setting)).RunAsync()).Difference!;

        Assert.Contains("occurred at", difference.What, StringComparison.Ordinal);
        Assert.Contains("completed.v1", difference.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_replays_from_its_seed()
    {
        var model = new DeskModel(setting => new RewritesHistory(setting));
        var found = (await model.RunAsync()).Difference!;
        var again = (await model.ReplayAsync(found.Seed)).Difference!;

        Assert.Equal(found.ToString(), again.ToString());
    }

    [Fact]
    public async Task A_story_is_shortened_to_what_it_takes()
    {
        var whole = (await new DeskModel(setting => new FailsOnRemarks(setting), new DeskModelOptions { MaxRetellings = 0 }).RunAsync()).Difference!;
        var shortened = (await new DeskModel(setting => new FailsOnRemarks(setting)).RunAsync()).Difference!;

        Assert.Equal((whole.Seed, whole.Step), (shortened.Seed, shortened.Step));
        Assert.True(whole.Story.Count > 3, whole.ToString());
        Assert.Contains("Remark", Assert.Single(shortened.Story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ERP_that_does_not_do_the_same_twice_is_told_so()
    {
        var asked = new int[1];
        var report = await new DeskModel(setting => new LiesOnce(setting, asked), new DeskModelOptions { Lives = 1 }).RunAsync();

        Assert.Equal(DeskDifferenceKind.Outcome, report.Difference!.Kind);
        Assert.Contains("lived again", report.Difference.Story[^1], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> NotesOf(int seed)
    {
        var notes = new List<string>();
        (await new DeskModel(setting => new TakesNotes(setting, notes)).ReplayAsync(seed)).ThrowIfDifferent();
        return notes;
    }
}
