using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Scenarios;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Testing.Tests.Scenarios;

public sealed class Annex1GoldenTests
{
    private static readonly string[] WithGolden =
    [
        "FIRST_TO_HEAR", "HOTLINE_ORDER", "ALWAYS_OWED", "ANONYMOUS_ACCEPTED", "WRITTEN_RECEIPTED", "RECLASSIFIED_WITHOUT_NEW_CLOCK", "EMERGENCY_REPORTED", "EMERGENCY_RESULT_AT_ONCE",
        "HANDLED_TOO_LATE", "PLAN_WITHOUT_CONSENT", "EXTENSION_AGREED", "EXTENSION_REFUSED", "EXTENDED_TWICE", "SEVEN_WORKING_DAYS", "STAGE_FEEDBACK_GIVEN", "FORMAL_NOTICE_GIVEN",
        "GUIDED_WHOLLY", "ANSWERED_ON_THE_SPOT", "RESULT_IN_TWO_HOURS", "NOT_REACHED", "REVIEWED_AT_ONCE", "UNTIL_CONTENT", "CLOSED_WHEN_CONTENT", "CONFIRMATION_OF_THE_ROUND",
    ];

    /// <summary>Prints the file anew when UPDATE_GOLDEN=1 is set; what changed is for people to read.</summary>
    [Fact]
    public void Golden_file_is_what_the_ready_scenarios_print()
    {
        var printed = string.Join("\n", WithGolden.Select(id => GoldenFile.Print(id, ClauseScenarios.Find(id).Scenario.Run().ToRow().Cells)));
        var path = Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Testing/Scenarios/Golden/annex1.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, printed);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), printed);
    }

    [Fact]
    public void All_holds_every_row_of_the_file() => Assert.Equal(WithGolden, Annex1Golden.All.Select(g => g.Scenario.Id));

    [Fact]
    public async Task Compare_finds_nothing_over_a_desk()
    {
        foreach (var golden in Annex1Golden.All)
        {
            var story = await golden.Scenario.Scenario.RunAsync(new DeskTarget(new InMemoryCaseStore()));
            Assert.Empty(golden.Compare(story.ToRow()));
        }
    }

    [Fact]
    public async Task Compare_knows_another_cast()
    {
        var cast = new ScenarioCast("赣江物业", "e-77", "红谷小区") { Building = "甲栋", Room = "602", Owner = new Complainant("r-77", PersonalText.Name("宋一"), [PersonalText.Phone("0791-00001111")], Relation.Complainant, [ContactWay.WeChat]) }
            .With(Who.Lead, new Staff("g-1", "王五")).With(Who.Handler, new Staff("g-2", "李四", "水电工", StaffKind.Engineering)).With(Who.Clerk, new Staff("g-3", "钱二"));
        foreach (var golden in Annex1Golden.All)
        {
            var story = await golden.Scenario.Scenario.RunAsync(new DeskTarget(new InMemoryCaseStore(), null, cast));
            Assert.Empty(golden.Compare(story.ToRow(), cast));
            Assert.NotEmpty(golden.Compare(story.ToRow()));
        }
    }

    [Fact]
    public void Compare_names_the_differing_columns_in_both_languages()
    {
        var golden = Annex1Golden.Find("UNTIL_CONTENT");
        var cells = golden.CellsFor().ToArray();
        cells[(int)Annex1Cell.Handler] = "王五";
        cells[(int)Annex1Cell.FollowUp] = cells[(int)Annex1Cell.FollowUp].Replace("非常不满意", "满意", StringComparison.Ordinal);
        cells[(int)Annex1Cell.Remarks] += "   ";

        var differences = golden.Compare(cells);

        Assert.Equal([Annex1Cell.Handler, Annex1Cell.FollowUp], differences.Select(d => d.Cell));
        Assert.Equal("UNTIL_CONTENT · 附件1 第 11 栏 处置责任人 / column 11 handler：期望 expected “王五（第1轮）、赵六（第2、3轮）”，实际 actual “王五”", differences[0].ToString());
        Assert.Contains("（第 2 行 line 2）", differences[1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_of_a_row_of_another_length_is_refused() =>
        Assert.Throws<ArgumentException>(() => Annex1Golden.All[0].Compare(["一"]));

    [Fact]
    public void Every_cell_is_printed_by_some_golden_row() =>
        Assert.All(Enum.GetValues<Annex1Cell>(), cell => Assert.Contains(Annex1Golden.All, g => g.CellsFor()[(int)cell].Length > 0));
}
