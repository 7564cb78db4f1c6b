using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>Law before contract before guideline; the enterprise beside them (附件2 第二十三条, JX-23.1, JX-23.2, AMB-27).</summary>
public class OverlayTests
{
    private static readonly Regulation Pack = Regulation.Jiangxi;

    [Fact]
    public void With_law_replaces_an_immediate_limit_and_prints_its_basis()
    {
        var rule = Pack.With([Law("D-11d", DutyLimit.Timed(TimeLimit.Minutes(30)))]).Rule("D-11d")!;
        Assert.Equal(("Minutes:30", RuleLayer.Law, "电梯条例第×条", false), (rule.Limit.Written, rule.Layer, rule.Basis, rule.IsLooserThanGuideline));
        Assert.Equal([new DisplacedLimit(DutyLimit.Immediate, RuleLayer.Guideline, "附件2 第九条")], rule.Displaced);
        Assert.Equal("附件2 第九条", rule.Clause);
    }

    [Fact]
    public void With_tighter_contract_applies_without_a_flag()
    {
        var composed = Pack.With([Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(12)))]);
        var rule = composed.Rule("D-02")!;
        Assert.Equal(("Hours:12", RuleLayer.Contract, "合同第×条", false), (rule.Limit.Written, rule.Layer, rule.Basis, rule.IsLooserThanGuideline));
        Assert.Empty(composed.Warnings);
        Assert.Equal("Hours:24", Pack.Rule("D-02")!.Limit.Written);
    }

    [Fact]
    public void With_looser_contract_applies_and_is_flagged()
    {
        var composed = Pack.With([Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(48)))]);
        Assert.Equal(("Hours:48", true), (composed.Rule("D-02")!.Limit.Written, composed.Rule("D-02")!.IsLooserThanGuideline));
        var warning = Assert.Single(composed.Warnings);
        Assert.Equal(("LOOSER_THAN_GUIDELINE", "contract: $.set[\"D-02\"]"), (warning.Code, warning.Place));
    }

    [Theory]
    [InlineData(48, "Hours:48", true)]
    [InlineData(6, "Hours:6", false)]
    public void With_contract_never_displaces_law(int contractHours, string displaced, bool isWarned)
    {
        var composed = Pack.With([Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(contractHours))), Law("D-02", DutyLimit.Timed(TimeLimit.Hours(12)))]);
        var rule = composed.Rule("D-02")!;
        Assert.Equal(("Hours:12", RuleLayer.Law, false), (rule.Limit.Written, rule.Layer, rule.IsLooserThanGuideline));
        Assert.Equal([(displaced, RuleLayer.Contract), ("Hours:24", RuleLayer.Guideline)], rule.Displaced.Select(d => (d.Limit.Written, d.Layer)));
        Assert.Equal(isWarned, composed.Warnings.Any(w => w.Code == "CONTRACT_LOOSER_THAN_LAW"));
    }

    [Fact]
    public void With_contract_never_displaces_a_rule_that_law_added()
    {
        var law = Law() with { Add = [new() { Id = "L-1", Name = "到场", Limit = DutyLimit.Timed(TimeLimit.Minutes(30)), Layer = RuleLayer.Law, Clause = "条例第×条", Quote = "30分钟" }] };
        var composed = Pack.With([law, Contract("L-1", DutyLimit.Timed(TimeLimit.Hours(1)))]);
        Assert.Equal(("Minutes:30", RuleLayer.Law), (composed.Rule("L-1")!.Limit.Written, composed.Rule("L-1")!.Layer));
        Assert.Equal(RuleLayer.Contract, Assert.Single(composed.Rule("L-1")!.Displaced).Layer);
        Assert.Contains(composed.Warnings, w => w.Code == "CONTRACT_LOOSER_THAN_LAW");
    }

    [Fact]
    public void With_enterprise_sets_a_threshold_and_leaves_the_limit()
    {
        var house = House() with { AlertAfter = new Dictionary<string, Duration> { ["D-02"] = Duration.FromHours(20) } };
        var rule = Pack.With([house]).Rule("D-02")!;
        Assert.Equal((Duration.FromHours(20), "Hours:24", RuleLayer.Guideline, null), (rule.AlertAfter, rule.Limit.Written, rule.Layer, rule.Basis));
    }

    [Fact]
    public void With_enterprise_adds_internal_duties_that_open()
    {
        var house = Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","add":[{"id":"D-40","on":[{"event":"Categorised","for":["Emergency"]}],"start":"accepted","limit":{"hours":"$X"},"met":[[{"event":"SiteRecorded","where":{"kind":"Arrival"}},{"event":"OwnerContacted","where":{"kind":"Progress"}}]]}]}""", new Dictionary<string, int> { ["X"] = 3 });
        var composed = Pack.With([house]);
        Assert.Equal(("Hours:3", RuleLayer.Enterprise), (composed.Rule("D-40")!.Limit.Written, composed.Rule("D-40")!.Layer));
        Assert.Contains(composed.OpenedBy(CaseFact.Classified), d => d.Id == "D-40");
        Assert.DoesNotContain(Pack.OpenedBy(CaseFact.Classified), d => d.Id == "D-40");
    }

    [Fact]
    public void With_lists_every_fault_of_every_overlay()
    {
        var rule = new DutyRule { Id = "D-01", Name = "重复", Limit = DutyLimit.Immediate, Layer = RuleLayer.Enterprise };
        var foreign = rule with { Id = "E-1", On = [new() { Facts = [CaseFact.Classified], For = [new Category("Unheard")] }] };
        Overlay[] overlays =
        [
            Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(12))),
            Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(12))) with { Id = "contract2" },
            Contract("D-99", DutyLimit.Timed(TimeLimit.Hours(12))) with { Id = "contract3" },
            Contract("X-01", DutyLimit.Timed(TimeLimit.Hours(12))) with { Id = "contract4" },
            Contract("D-08", DutyLimit.SameAs("D-77")) with { Id = "contract5" },
            Contract("D-07", DutyLimit.Committed("eta")) with { Id = "contract6" },
            House() with { Set = new Dictionary<string, DutyLimit> { ["D-05"] = DutyLimit.Timed(TimeLimit.WorkingDays(5)) }, Add = [rule, foreign] },
            Law() with { AlertAfter = new Dictionary<string, Duration> { ["D-05"] = Duration.FromHours(1) } },
            House() with { Id = "guide", Layer = RuleLayer.Guideline },
        ];
        var faults = Assert.Throws<RegulationFormatException>(() => Pack.With(overlays)).Faults;
        Assert.Equal(
            ["DUPLICATE_ID", "ENTERPRISE_SETS_LIMIT", "EXTERNAL_STANDS_BESIDE", "LAYER_NOT_ALLOWED", "SAME_AS_UNKNOWN", "THRESHOLD_NOT_ENTERPRISE", "TWO_OF_ONE_LAYER", "UNKNOWN_CATEGORY", "UNKNOWN_FIELD", "UNKNOWN_RULE"],
            faults.Select(f => f.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_two_thresholds_of_the_enterprise_on_one_duty_are_refused()
    {
        var one = House() with { AlertAfter = new Dictionary<string, Duration> { ["D-05"] = Duration.FromHours(1) } };
        Assert.Equal("TWO_OF_ONE_LAYER", Assert.Single(Assert.Throws<RegulationFormatException>(() => Pack.With([one, one with { Id = "house2" }])).Faults).Code);
    }

    [Fact]
    public void With_two_overlays_of_one_id_are_refused() =>
        Assert.All(Assert.Throws<RegulationFormatException>(() => Pack.With([House(), House() with { Version = 2 }])).Faults, f => Assert.Equal("DUPLICATE_ID", f.Code));

    [Fact]
    public void With_limits_brought_into_a_circle_are_refused()
    {
        var faults = Assert.Throws<RegulationFormatException>(() => Pack.With([Contract("D-05", DutyLimit.SameAs("D-06"))])).Faults;
        Assert.Equal(["SAME_AS_CIRCULAR", "SAME_AS_CIRCULAR"], faults.Select(f => f.Code));
    }

    public static TheoryData<TimeLimit, TimeLimit, bool> Lengths => new()
    {
        { TimeLimit.Hours(24), TimeLimit.Minutes(1440), false },
        { TimeLimit.Minutes(1441), TimeLimit.Hours(24), true },
        { TimeLimit.WorkingDays(1), TimeLimit.Hours(24), true },
        { TimeLimit.Hours(24), TimeLimit.WorkingDays(1), false },
        { TimeLimit.Hours(25), TimeLimit.WorkingDays(1), true },
        { TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(7), true },
        { TimeLimit.CalendarDays(7), TimeLimit.WorkingDays(7), false },
        { TimeLimit.WorkingDays(7), TimeLimit.WorkingDays(7), false },
        { TimeLimit.Years(1), TimeLimit.Months(12), true },
        { TimeLimit.Years(1), TimeLimit.CalendarDays(365), true },
        { TimeLimit.Years(1), TimeLimit.CalendarDays(366), false },
        { TimeLimit.Months(1), TimeLimit.WorkingDays(30), true },
        { TimeLimit.Months(1), TimeLimit.WorkingDays(31), false },
        { TimeLimit.CalendarDays(1), TimeLimit.Hours(24), true },
        { TimeLimit.CalendarDays(1), TimeLimit.Hours(25), false },
        { TimeLimit.EndOfMonth, TimeLimit.Months(1), false },
        { TimeLimit.Months(1), TimeLimit.EndOfMonth, false },
        { TimeLimit.EndOfQuarter, TimeLimit.Months(3), false },
        { TimeLimit.Months(3), TimeLimit.EndOfQuarter, false },
        { TimeLimit.EndOfQuarter, TimeLimit.EndOfMonth, true },
        { TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), TimeLimit.Hours(7), true },
        { TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), TimeLimit.Hours(8), false },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Limit_looser_than_another_is_told_by_rough_length(TimeLimit limit, TimeLimit other, bool isLooser) =>
        Assert.Equal(isLooser, DutyLimit.Timed(limit).IsLooserThan(DutyLimit.Timed(other)));

    [Fact]
    public void Limit_immediate_is_the_tightest_and_unmeasured_ones_count_as_looser()
    {
        Assert.True(DutyLimit.Timed(TimeLimit.Minutes(1)).IsLooserThan(DutyLimit.Immediate));
        Assert.False(DutyLimit.Immediate.IsLooserThan(DutyLimit.Timed(TimeLimit.Minutes(1))));
        Assert.True(DutyLimit.Committed("eta").IsLooserThan(DutyLimit.Timed(TimeLimit.Minutes(1))));
        Assert.False(DutyLimit.SameAs("D-02").IsLooserThan(DutyLimit.SameAs("D-02")));
        Assert.Throws<ArgumentOutOfRangeException>(() => DutyLimit.Timed(TimeLimit.Hours(0)));
        Assert.Equal(DutyLimit.Timed(TimeLimit.Hours(2)), DutyLimit.Timed(TimeLimit.Hours(2)));
        Assert.NotEqual(DutyLimit.Committed("eta"), DutyLimit.Committed("due"));
    }

    [Fact]
    public void Load_reads_set_basis_and_threshold()
    {
        var contract = Overlay.Load("""{"overlay":"contract","version":1,"layer":"contract","basis":"合同第×条","set":{"D-02":{"hours":12}}}""");
        Assert.Equal(Pack.With([Contract("D-02", DutyLimit.Timed(TimeLimit.Hours(12)))]).Hash, Pack.With([contract]).Hash);
        var house = Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","alertAfter":{"J-08":"PT5M"}}""");
        Assert.Equal(Duration.FromMinutes(5), Pack.With([house]).Rule("J-08")!.AlertAfter);
    }

    [Fact]
    public void Load_reports_all_faults_with_their_place()
    {
        var text = """
            {"overlay":"house","version":0,"layer":"enterprise","basiss":"x",
             "set":{"D-05":{"workingDays":5}},
             "add":[{"id":"E-1","on":["Classified"],"limit":{"days":3}}],
             "alertAfter":{"J-08":"soon"}}
            """;
        var faults = Assert.Throws<RegulationFormatException>(() => Overlay.Load(text)).Faults;
        Assert.Equal(
            [("UNKNOWN_PROPERTY", 1), ("MISSING_PROPERTY", 1), ("NOT_POSITIVE", 1), ("ENTERPRISE_SETS_LIMIT", 2), ("UNKNOWN_UNIT", 3), ("NOT_A_PERIOD", 4)],
            faults.Select(f => (f.Code, int.Parse(f.Place.Split("(line ")[1].TrimEnd(')'), System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Load_added_rule_of_law_needs_a_quote_and_takes_its_clause_from_the_basis()
    {
        const string Rule = """{"overlay":"law","version":1,"layer":"law","basis":"条例第×条","add":[{"id":"L-1","zh":"到场","on":["EmergencyStarted"],"limit":{"minutes":30},"met":["SiteRecorded"]QUOTE}]}""";
        Assert.Equal("MISSING_PROPERTY", Assert.Single(Assert.Throws<RegulationFormatException>(() => Overlay.Load(Rule.Replace("QUOTE", "", StringComparison.Ordinal))).Faults).Code);
        var added = Assert.Single(Overlay.Load(Rule.Replace("QUOTE", ",\"quote\":\"三十分钟\"", StringComparison.Ordinal)).Add);
        Assert.Equal(("条例第×条", RuleLayer.Law), (added.Clause, added.Layer));
    }

    private static Overlay Law(string? id = null, DutyLimit? limit = null) => Of("law", RuleLayer.Law, "电梯条例第×条", id, limit);

    private static Overlay Contract(string id, DutyLimit limit) => Of("contract", RuleLayer.Contract, "合同第×条", id, limit);

    private static Overlay House() => Of("house", RuleLayer.Enterprise, "企业制度", null, null);

    private static Overlay Of(string name, RuleLayer layer, string basis, string? id, DutyLimit? limit) => new()
    {
        Id = name,
        Version = 1,
        Layer = layer,
        Basis = basis,
        Set = id is null ? new Dictionary<string, DutyLimit>() : new Dictionary<string, DutyLimit> { [id] = limit! },
    };
}
