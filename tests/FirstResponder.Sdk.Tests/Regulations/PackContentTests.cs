using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>Everything that stands in the pack's text is in the regulation that is read from it, each entry of it, held against the text itself.</summary>
public class PackContentTests
{
    private static readonly JsonNode Text = JsonNode.Parse(PackTexts.Jiangxi)!;

    private static Regulation Fresh => Regulation.Load(PackTexts.Jiangxi);

    [Fact]
    public void Clauses_are_found_by_code_and_by_the_longest_beginning()
    {
        var rules = Regulation.Load(PackTexts.Changed(root =>
        {
            root["clauses"]!["SPLIT_OFF_*"] = "附件2 第二十条";
            root["clauses"]!["CASE_CLOSED"] = "附件2 第二十一条";
        }));
        foreach (var (code, clause) in Text["clauses"]!.AsObject().Where(c => c.Key != "CASE_CLOSED"))
        {
            Assert.Equal((string?)clause, rules.ClauseOf(code.Replace("*", "X", StringComparison.Ordinal)));
        }

        Assert.Equal(("附件2 第二十条", "附件2 第二十一条", ""), (rules.ClauseOf("SPLIT_OFF_X"), rules.ClauseOf("CASE_CLOSED"), rules.ClauseOf("NO_SUCH_WORD")));
    }

    [Fact]
    public void Codes_of_the_closing_conditions_have_the_clause_of_their_condition()
    {
        var rules = Fresh;
        var listed = rules.Closure.SelectMany(c => c.Codes.Select(code => (code, c.Clause))).Where(c => !rules.Clauses.ContainsKey(c.code)).ToList();
        Assert.All(listed, c => Assert.Equal(c.Clause, rules.ClauseOf(c.code)));
    }

    [Fact]
    public void Thresholds_of_the_house_are_on_the_duties_they_name()
    {
        var rules = Fresh;
        foreach (var (rule, after) in Text["internal"]!["alertAfter"]!.AsObject())
        {
            Assert.Equal(System.Xml.XmlConvert.ToTimeSpan((string)after!), rules.Rule(rule)!.AlertAfter!.Value.ToTimeSpan());
        }
    }

    [Fact]
    public void Approvers_of_a_command_are_all_that_are_listed() =>
        Assert.Equal(
            (Role.ProjectHead | Role.ServiceSupervisor | Role.Headquarters, Role.ProjectHead | Role.Headquarters, Role.ProjectHead | Role.Headquarters, 3),
            (Fresh.Settings.Approvers[CommandName.Reclassify], Fresh.Settings.Approvers[CommandName.HandOverLead], Fresh.Settings.Approvers[CommandName.ArchiveExceptionally], Fresh.Settings.Approvers.Count));

    [Fact]
    public void What_a_pack_requires_is_kept() =>
        Assert.Equal(["workingHours"], Regulation.Load(PackTexts.Changed(root => root["requires"] = new JsonArray("workingHours"))).Requires);

    [Fact]
    public void What_no_rule_of_actors_speaks_of_is_decided_by_the_one_for_the_rest() =>
        Assert.Contains(Enum.GetValues<CommandName>(), command => Fresh.ActorRuleFor(command) is { Commands: null });

    [Fact]
    public void Pack_without_a_duty_for_what_has_none_is_looked_up_all_the_same()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["internal"]!["duties"]!.AsArray().RemoveAt(0)));
        Assert.Null(rules.Fallback);
        Assert.Equal("D-13", rules.Retention!.Id);
    }

    [Fact]
    public void Overlay_takes_no_rule_that_is_missing()
    {
        var rule = Fresh.Rule("D-02")!;
        var fault = Assert.Throws<ArgumentException>(() => new Overlay("contract", 1, RuleLayer.Contract, "合同第1条", add: [null!, rule]));
        Assert.Contains("1", fault.Message, StringComparison.Ordinal);
        Assert.Single(new Overlay("contract", 1, RuleLayer.Contract, "合同第1条", add: [rule]).Add);
    }

    [Fact]
    public void Length_of_a_limit_in_working_time_is_three_times_that_of_the_clock()
    {
        static long Of(TimeLimit limit) => DutyLimit.Timed(limit).RoughLength!.Value;
        Assert.Equal(Of(TimeLimit.Minutes(270)) + 1, Of(TimeLimit.WorkingMinutes(90)));
        Assert.Equal(Of(TimeLimit.Hours(6)) + 1, Of(TimeLimit.WorkingHours(2)));
    }

    [Fact]
    public void Longest_word_of_a_matter_is_its_reason_and_two_matters_are_two_reasons()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["matters"] = new JsonArray(
            Matter("M-a", "Ordinary", "灯"), Matter("M-b", "Complex", "灯杆", "灯杆歪了", "路"))));
        var evidence = rules.Assess("路灯杆歪了").Evidence;
        Assert.Equal([("M-b", 0, 1, "Complex"), ("M-a", 1, 1, "Ordinary"), ("M-b", 1, 4, "Complex")], evidence.Select(e => (e.RuleId, e.Start, e.Length, e.Category.Code)));
    }

    private static JsonObject Matter(string id, string category, params string[] words) =>
        new() { ["id"] = id, ["zh"] = id, ["category"] = category, ["words"] = new JsonArray([.. words.Select(w => (JsonNode)w)]) };
}
