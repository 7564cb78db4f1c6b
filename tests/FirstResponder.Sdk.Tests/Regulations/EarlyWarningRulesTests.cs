using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>Percentages of early warnings (提前预警) in packs and overlays: the enterprise's alone, and they move no due.</summary>
public class EarlyWarningRulesTests
{
    private static readonly Regulation Warned = Regulation.Load(PackTexts.Changed(root => root["internal"]!["warnAt"] = JsonNode.Parse("""{"*":[80],"D-02":[50,80],"D-08":[]}""")));

    [Fact]
    public void The_shipped_pack_warns_of_nothing()
    {
        Assert.Empty(Regulation.Jiangxi.Internal.WarnAt);
        Assert.All(Regulation.Jiangxi.Duties, d => Assert.Empty(d.WarnAt));
    }

    [Fact]
    public void A_pack_may_warn_of_every_duty_with_a_due()
    {
        Assert.Equal([50, 80], Warned.Rule("D-02")!.WarnAt);
        Assert.Equal([80], Warned.Rule("D-01")!.WarnAt);
        Assert.Empty(Warned.Rule("D-08")!.WarnAt);
        Assert.Empty(Warned.Rule("D-11a")!.WarnAt);
        Assert.Empty(Warned.Rule("D-13")!.WarnAt);
        Assert.All(Regulation.Jiangxi.Duties, d => Assert.Equal(d, Warned.Rule(d.Id)! with { WarnAt = d.WarnAt, On = d.On, Met = d.Met, Void = d.Void, Replaced = d.Replaced, Displaced = d.Displaced }));
    }

    [Fact]
    public void An_overlay_takes_the_place_of_the_packs_entry_of_the_same_name()
    {
        var composed = Warned.With([House(new() { ["*"] = [60], ["D-08"] = [90] })]);
        Assert.Equal([60], composed.Rule("D-01")!.WarnAt);
        Assert.Equal([50, 80], composed.Rule("D-02")!.WarnAt);
        Assert.Equal([90], composed.Rule("D-08")!.WarnAt);
        Assert.Equal([60], composed.Internal.WarnAt["*"]);
        Assert.Empty(Warned.With([House(new() { ["*"] = [] })]).Rule("D-01")!.WarnAt);
    }

    [Fact]
    public void A_rule_that_an_overlay_adds_or_gives_a_due_is_warned_of_too()
    {
        var law = new Overlay { Id = "law", Version = 1, Layer = RuleLayer.Law, Basis = "条例", Set = new Dictionary<string, DutyLimit> { ["D-11d"] = DutyLimit.Timed(TimeLimit.Minutes(30)) } };
        var house = House(new() { ["D-11d"] = [50] }) with { Add = [new() { Id = "E-1", Name = "回电", Limit = DutyLimit.Timed(TimeLimit.Hours(1)), Layer = RuleLayer.Enterprise }] };
        var composed = Warned.With([law, house]);
        Assert.Equal([50], composed.Rule("D-11d")!.WarnAt);
        Assert.Equal([80], composed.Rule("E-1")!.WarnAt);
        Assert.Equal("NOTHING_TO_WARN_OF", Assert.Single(Faults(house)).Code);
    }

    [Fact]
    public void Only_the_enterprise_sets_them_and_every_fault_is_listed()
    {
        var contract = House(new() { ["*"] = [80] }) with { Id = "contract", Layer = RuleLayer.Contract };
        var faults = Faults(House(new() { ["D-02"] = [0, 50, 50, 100], ["D-99"] = [80], ["D-12a"] = [50], ["*"] = [80] }), House(new() { ["*"] = [70] }) with { Id = "house2" }, contract);
        Assert.Equal(
            [
                "contract: $.warnAt THRESHOLD_NOT_ENTERPRISE",
                "house2: $.warnAt[\"*\"] TWO_OF_ONE_LAYER",
                "house: $.warnAt[\"D-02\"][0] NOT_A_PERCENTAGE",
                "house: $.warnAt[\"D-02\"][2] NOT_ASCENDING",
                "house: $.warnAt[\"D-02\"][3] NOT_A_PERCENTAGE",
                "house: $.warnAt[\"D-12a\"] NOTHING_TO_WARN_OF",
                "house: $.warnAt[\"D-99\"] UNKNOWN_RULE",
            ],
            faults.Select(f => f.Place + " " + f.Code).Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.Contains(" / ", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_overlay_is_read_with_the_place_of_its_faults()
    {
        var read = Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","warnAt":{"*":[80],"D-02":[50,"$P"]}}""", new Dictionary<string, int> { ["P"] = 80 });
        Assert.Equal(Regulation.Jiangxi.With([House(new() { ["*"] = [80], ["D-02"] = [50, 80] })]).Hash, Regulation.Jiangxi.With([read]).Hash);
        var faults = Assert.Throws<RegulationFormatException>(() => Overlay.Load("""
            {"overlay":"law","version":1,"layer":"law","basis":"条例",
             "warnAt":{"*":[80,"x",20],
             "D-02":[99,100]}}
            """)).Faults;
        Assert.Equal(
            ["$.warnAt (line 2) THRESHOLD_NOT_ENTERPRISE", "$.warnAt.D-02[1] (line 3) NOT_A_PERCENTAGE", "$.warnAt['*'][1] (line 2) WRONG_TYPE"],
            faults.Select(f => f.Place + " " + f.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void They_are_part_of_the_hash_only_where_they_stand()
    {
        var plain = House([]);
        var hash = Regulation.Jiangxi.With([plain]).Hash;
        Assert.Equal("42a8badf36d66550531d3b887e6829dccb517beba946db85b4a28a8621b3bc51", hash);
        string[] hashes =
        [
            hash,
            Regulation.Jiangxi.With([House(new() { ["*"] = [80] })]).Hash,
            Regulation.Jiangxi.With([House(new() { ["*"] = [81] })]).Hash,
            Regulation.Jiangxi.With([House(new() { ["*"] = [] })]).Hash,
            Regulation.Jiangxi.With([House(new() { ["D-02"] = [80] })]).Hash,
            Regulation.Jiangxi.With([House(new() { ["D-02"] = [8], ["D-08"] = [] })]).Hash,
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void What_the_caller_does_to_the_list_later_changes_nothing()
    {
        int[] mine = [50, 80];
        var house = House(new() { ["D-02"] = mine });
        mine[0] = 1;
        Assert.Equal([50, 80], house.WarnAt["D-02"]);
        Assert.Equal([50, 80], Regulation.Jiangxi.With([house]).Rule("D-02")!.WarnAt);
        Assert.Throws<ArgumentException>("WarnAt", () => House(new() { ["D-02"] = null! }));
    }

    private static IReadOnlyList<RegulationFault> Faults(params Overlay[] overlays) => Assert.Throws<RegulationFormatException>(() => Regulation.Jiangxi.With(overlays)).Faults;

    private static Overlay House(Dictionary<string, IReadOnlyList<int>> warnAt) => new() { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = warnAt };
}
