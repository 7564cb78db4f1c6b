using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>A pack that reads well can still ask for what no case does; that is said before the first case is taken on.</summary>
public class RegulationCheckTests
{
    [Fact]
    public void Shipped_and_outlined_packs_have_no_faults()
    {
        Assert.Empty(RegulationCheck.Faults(Regulation.Jiangxi));
        Assert.Empty(RegulationCheck.Faults(Regulation.Load(PackTexts.Chengdu)));
    }

    [Fact]
    [Requirement("JX-17.1")]
    public void Rules_under_which_nothing_need_be_handled_before_closing_are_a_fault()
    {
        Assert.Equal(("$.closure", "NO_CLOSING_CONDITION"), Only(Changed(root => root["closure"] = new JsonArray())));
        Assert.Equal(("$.closure", "NO_CLOSING_CONDITION"), Only(Changed(root => root["closure"]!.AsArray().RemoveAt(0))));
    }

    [Fact]
    public void Faults_of_a_shared_due_that_cannot_stand_by_then()
    {
        // The first classification comes before any completion, and there is none after it.
        var early = Changed(root => root.Duty("D-06")["limit"] = JsonNode.Parse("""{"sameAs":"D-09"}"""));
        Assert.Equal(("D-06", "SAME_AS_NEVER_BEFORE"), Only(early));

        // Opened by the same fact, but of two that share the former in the text is opened first.
        var order = Changed(root =>
        {
            root.Duty("J-08")["limit"] = JsonNode.Parse("""{"sameAs":"J-14a"}""");
            root.Duty("J-14a")["limit"] = JsonNode.Parse("""{"sameAs":"X-01"}""");
        });
        Assert.Equal(("J-08", "SAME_AS_NEVER_BEFORE"), Only(order));
        Assert.Empty(RegulationCheck.Faults(Changed(root => root.Duty("J-14a")["limit"] = JsonNode.Parse("""{"sameAs":"J-08"}"""))));
    }

    [Fact]
    public void Faults_of_a_duty_that_nothing_can_open_or_meet()
    {
        Assert.Equal(("A", "NEVER_OPENS"), Only(BarePack.With(BarePack.Duty("A", "\"Purged\"", "\"Closed\""))));
        Assert.Equal(("A", "NEVER_MET"), Only(BarePack.With(BarePack.Duty("A", "\"Accepted\"", "\"Purged\""))));
        Assert.Equal(("A", "NEVER_MET"), Only(BarePack.With(BarePack.Duty("A", "\"Accepted\"", """["Closed","Purged"]"""))));
        Assert.Equal(("A", "NEVER_MET"), Only(BarePack.With(BarePack.Duty("A", "\"Completed\"", "\"PlanRecorded\""))));
        Assert.Empty(RegulationCheck.Faults(BarePack.With(BarePack.Duty("A", "\"Accepted\"", "[\"Closed\",\"Purged\"],\"Closed\""))));
        Assert.Empty(RegulationCheck.Faults(BarePack.With(BarePack.Duty("A", "\"Imported\"", "\"OwnerInformedAtIntake\""))));

        // In the rectification a case is not reclassified any more, but an answer may still sort it.
        Assert.Empty(RegulationCheck.Faults(BarePack.With(BarePack.Duty("A", "\"RectificationTold\"", "\"Categorised\""))));
    }

    [Fact]
    public void Faults_of_a_duty_that_would_be_met_in_the_next_round_only()
    {
        Assert.Equal(("A", "NEVER_MET"), Only(BarePack.With(BarePack.Duty("A", "\"Accepted\"", "\"ReviewRecorded\""))));
        Assert.Empty(RegulationCheck.Faults(BarePack.With(BarePack.Duty("A", "\"Accepted\"", "\"ReviewRecorded\"", BarePack.Across))));
    }

    [Theory]
    [InlineData("""["Ordinary"]""", """["Complex"]""", false)]
    [InlineData("""["Ordinary","Complex"]""", """["Complex"]""", true)]
    [InlineData("""["Ordinary"]""", null, true)]
    [InlineData(null, """["Complex"]""", true)]
    public void Faults_of_a_due_shared_between_categories_that_no_case_has_at_once(string? one, string? other, bool fits)
    {
        static string On(string? categories) => "{\"event\":\"Completed\"" + (categories is null ? "" : ",\"for\":" + categories) + "}";
        var rules = BarePack.With(BarePack.Duty("A", On(one), "\"Closed\""), BarePack.Duty("B", On(other), "\"Closed\"").Replace("""{"immediate":true}""", """{"sameAs":"A"}""", StringComparison.Ordinal));
        Assert.Equal(fits ? [] : ["SAME_AS_NEVER_BEFORE"], RegulationCheck.Faults(rules).Select(f => f.Code));
    }

    [Fact]
    public void Faults_of_the_due_of_handling_where_nothing_handles()
    {
        var none = Changed(root =>
        {
            foreach (var duty in root["duties"]!.AsArray())
            {
                duty!.AsObject().Remove("handling");
            }
        });
        Assert.Equal(("J-14b", "SAME_AS_NEVER_BEFORE"), Only(none));
    }

    [Theory]
    [InlineData("emergencyReports/GasLeek", """["Gas"]""", "UNKNOWN_EMERGENCY_TYPE", "$.settings.emergencyReports.GasLeek")]
    [InlineData("emergencyReports/GasLeak", """["Gas","Army"]""", "UNKNOWN_DEPARTMENT", "$.settings.emergencyReports.GasLeak[1]")]
    [InlineData("emergencyReports/GasLeak", """["ProjectHead"]""", "UNKNOWN_DEPARTMENT", "$.settings.emergencyReports.GasLeak[0]")]
    [InlineData("emergencyReports/GasLeak", """["1"]""", "UNKNOWN_DEPARTMENT", "$.settings.emergencyReports.GasLeak[0]")]
    [InlineData("relations", """["Complainant","Friend"]""", "UNKNOWN_RELATION", "$.settings.relations[1]")]
    [InlineData("liveWays", """["phone"]""", "UNKNOWN_WAY", "$.settings.liveWays[0]")]
    public void Faults_of_words_that_no_case_knows(string setting, string json, string code, string place) =>
        Assert.Equal((place, code), Only(Changed(root =>
        {
            var path = setting.Split('/');
            var within = path.Length == 1 ? root["settings"]! : root["settings"]![path[0]]!;
            within[path[^1]] = JsonNode.Parse(json);
        })));

    [Fact]
    public void Faults_and_warnings_of_nothing_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => RegulationCheck.Faults(null!));
        Assert.Throws<ArgumentNullException>(() => RegulationCheck.Warnings(null!));
    }

    private static (string Place, string Code) Only(Regulation regulation)
    {
        var fault = Assert.Single(RegulationCheck.Faults(regulation));
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
        return (fault.Place, fault.Code);
    }

    private static Regulation Changed(Action<JsonNode> change) => Regulation.Load(PackTexts.Changed(change));
}
