using System.Text.Json.Nodes;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using static FirstResponder.Sdk.Tests.Regulations.BarePack;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>What a pack and its overlays say comes out of reading and composing as it was written, read anew for every test.</summary>
public class RuleDetailTests
{
    private static Regulation Fresh => Regulation.Load(PackTexts.Jiangxi);

    [Fact]
    public void Starts_senses_statuses_and_guards_of_the_pack_are_as_written()
    {
        var rules = Fresh;
        Assert.Equal(["D-13"], rules.Duties.Where(d => d.IsNotBefore).Select(d => d.Id));
        Assert.Equal((true, false), (rules.Rule("D-02")!.StartsAtAcceptance, rules.Rule("D-06")!.StartsAtAcceptance));
        Assert.Equal([CaseStatus.InProgress], rules.Rule("D-11e")!.On[1].In);
        Assert.Equal(["handler"], Assert.Single(rules.GuardsFor(CommandName.Dispatch), g => g.Check == GuardCheck.NotAbout).Fields);
        Assert.Equal(["actor"], Assert.Single(rules.GuardsFor(CommandName.RecordReview), g => g.Check == GuardCheck.NotAbout).Fields);
        Assert.Equal((2, Role.ProjectHead, 3, Role.Headquarters), (rules.Internal.ExtensionCount, rules.Internal.ExtensionsTo, rules.Internal.RoundCount, rules.Internal.RoundsTo));
        Assert.Equal((true, false), (rules.Rule("J-07")!.On[0].Where[0] is { IsNegated: false, Words: ["Online"] }, rules.Rule("X-01")!.On[0].Where[0] is { IsNegated: false }));
    }

    [Fact]
    public void Commands_of_a_category_are_for_no_other() =>
        Assert.Equal((true, false, true), (Fresh.IsCommandFor(CommandName.RecordPlan, Category.Ordinary), Fresh.IsCommandFor(CommandName.RecordPlan, Category.Complex), Fresh.IsCommandFor(CommandName.Remark, Category.Complex)));

    [Fact]
    public void Only_a_cases_own_duties_are_opened_by_its_facts() => Assert.Empty(Fresh.OpenedBy(CaseFact.Closed));

    [Fact]
    public void A_flag_that_is_false_is_not_set_and_one_that_is_true_is()
    {
        var rules = Regulation.Load(PackTexts.Changed(root =>
        {
            root.Duty("D-02")["lookBack"] = false;
            root.Duty("D-04")["lookBack"] = true;
        }));
        Assert.Equal((false, true), (rules.Rule("D-02")!.LooksBack, rules.Rule("D-04")!.LooksBack));
    }

    [Fact]
    public void Rights_before_and_after_lateness_are_kept_apart()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["actors"]!["X"] = JsonNode.Parse("""{"Lead@before:D-04,ProjectHead@after:D-04":["Remark"]}""")));
        Assert.Equal([new RoleGrant(Role.Lead, "D-04", false), new RoleGrant(Role.ProjectHead, "D-04", true)], rules.ActorRuleFor(CommandName.Remark)!.Grants);
    }

    [Fact]
    public void Where_no_rule_speaks_of_the_rest_a_command_has_none()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["actors"] = JsonNode.Parse("""{"X":{"Lead":["Remark"]}}""")));
        Assert.Equal((true, true), (rules.ActorRuleFor(CommandName.Remark) is not null, rules.ActorRuleFor(CommandName.Close) is null));
    }

    [Fact]
    public void A_duty_is_called_by_its_name_else_by_its_id_and_the_houses_own_has_no_basis()
    {
        var rules = OnTop(Duty("E-1", "\"Accepted\"", "\"Closed\""), Duty("E-2", "\"Accepted\"", "\"Closed\"", ",\"zh\":\"复查\""));
        Assert.Equal(("E-1", "复查"), (rules.Rule("E-1")!.Name, rules.Rule("E-2")!.Name));
        Assert.Equal((null, ""), (rules.Rule("E-1")!.Basis, rules.Rule("E-1")!.Clause));
    }

    [Fact]
    public void Early_warnings_of_the_pack_are_those_of_its_duties()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["internal"]!["warnAt"] = JsonNode.Parse("""{"*":[50],"D-02":[1,99],"D-11a":[]}""")));
        Assert.Equal([1, 99], rules.Rule("D-02")!.WarnAt);
        Assert.Equal([50], rules.Rule("D-08")!.WarnAt);
        Assert.Empty(rules.Rule("J-08")!.WarnAt);
        Assert.Empty(rules.Rule("D-11a")!.WarnAt);
        Assert.Equal(["NOTHING_TO_WARN_OF"], PackTexts.Faults(PackTexts.Changed(root => root["internal"]!["warnAt"] = JsonNode.Parse("""{"D-11a":[50]}"""))).Select(f => f.Code));
    }

    [Fact]
    public void An_overlay_may_take_out_of_the_warnings_what_has_nothing_to_warn_of() =>
        Assert.Empty(Regulation.Jiangxi.With([Overlay.Load("""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","warnAt":{"*":[50],"D-11a":[]}}""")]).Rule("D-11a")!.WarnAt);

    [Theory]
    [InlineData("on")]
    [InlineData("met")]
    [InlineData("void")]
    [InlineData("replaced")]
    public void An_added_duty_speaks_of_no_category_that_the_pack_has_not(string part)
    {
        var duty = JsonNode.Parse(Duty("E-1", "\"Accepted\"", "\"Closed\""))!;
        duty[part] = JsonNode.Parse("""[{"event":"Completed","for":["Nowhere"]}]""");
        Assert.Equal(["UNKNOWN_CATEGORY"], Faults(() => OnTop(duty.ToJsonString())));
    }

    [Fact]
    public void An_added_duty_waits_for_no_duty_that_is_not_there() =>
        Assert.Equal(["UNKNOWN_RULE"], Faults(() => OnTop(Duty("E-1", """{"event":"Completed","unless":{"open":"Z-9"}}""", "\"Closed\""))));

    [Fact]
    public void A_threshold_made_in_code_must_be_positive_too()
    {
        Assert.Equal(["NOT_POSITIVE"], Faults(() => Regulation.Jiangxi.With([House(Duration.Zero)])));
        Assert.Equal(["NOT_POSITIVE"], Faults(() => Regulation.Jiangxi.With([House(-Duration.FromHours(1))])));
        Assert.Equal(Duration.Epsilon, Regulation.Jiangxi.With([House(Duration.Epsilon)]).Rule("D-05")!.AlertAfter);

        static Overlay House(Duration after) => new("house", 1, RuleLayer.Enterprise, "企业制度", alertAfter: new Dictionary<string, Duration> { ["D-05"] = after });
    }

    [Fact]
    public void A_duty_added_in_code_is_of_its_overlays_layer_and_no_fallback()
    {
        var own = OnTop(Duty("E-1", "\"Accepted\"", "\"Closed\"")).Rule("E-1")!;
        Assert.Equal(["LAYER_NOT_ALLOWED"], Faults(() => Added(own with { Layer = RuleLayer.Law })));
        Assert.Equal(["LAYER_NOT_ALLOWED"], Faults(() => Added(own with { IsFallback = true })));
        Assert.NotNull(Added(own).Rule("E-1"));

        static Regulation Added(DutyRule rule) => Regulation.Jiangxi.With([new Overlay("house", 1, RuleLayer.Enterprise, "企业制度", add: [rule])]);
    }

    [Fact]
    public void An_overlay_made_in_code_says_what_it_was_given()
    {
        var overlay = new Overlay("contract", 7, RuleLayer.Contract, "合同", new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Immediate });
        Assert.Equal(("contract", 7, RuleLayer.Contract, "合同", 1), (overlay.Id, overlay.Version, overlay.Layer, overlay.Basis, overlay.Set.Count));
    }

    [Fact]
    public void Law_that_displaces_the_guideline_alone_is_no_looser_contract()
    {
        Assert.Empty(Laid("law", """{"D-02":{"hours":12}}""").Warnings);
        var both = Regulation.Jiangxi.With([Setting("contract", """{"D-02":{"hours":48}}"""), Setting("law", """{"D-02":{"hours":12}}""")]);
        Assert.Equal(["LOOSER_THAN_GUIDELINE", "CONTRACT_LOOSER_THAN_LAW"], both.Warnings.Select(w => w.Code));
    }

    [Fact]
    public void Warnings_of_an_overlay_stand_in_the_order_of_the_duties_ids() =>
        Assert.Equal(
            ["contract: $.set[\"D-02\"]", "contract: $.set[\"D-08\"]", "contract: $.set[\"D-09\"]"],
            Laid("contract", """{"D-09":{"hours":48},"D-02":{"hours":48},"D-08":{"hours":48}}""").Warnings.Select(w => w.Place));

    [Fact]
    public void Dues_that_refer_to_a_circle_are_not_themselves_one()
    {
        var rules = new[] { ("E-1", "E-2"), ("E-2", "E-3"), ("E-3", "E-2") }.Select(r => Duty(r.Item1, "\"Accepted\"", "\"Closed\"").Replace("""{"immediate":true}""", $$"""{"sameAs":"{{r.Item2}}"}""", StringComparison.Ordinal));
        var faults = Assert.Throws<RegulationFormatException>(() => OnTop([.. rules])).Faults;
        Assert.Equal(["$.duties[\"E-2\"].limit SAME_AS_CIRCULAR", "$.duties[\"E-3\"].limit SAME_AS_CIRCULAR"], faults.Select(f => f.Place + " " + f.Code));
    }

    [Fact]
    public void One_wrong_word_is_one_fault()
    {
        Assert.Equal(["WRONG_TYPE"], PackTexts.Faults(PackTexts.Changed(root => root.Duty("D-08")["limit"] = 24)).Select(f => f.Code));
        Assert.Equal(["UNKNOWN_COMMAND"], PackTexts.Faults(PackTexts.Changed(root => root["guards"]!["Nothing"] = JsonNode.Parse("""{"附件2 第七条":[{"code":"X","has":["reason"],"when":{"told":true}}]}"""))).Select(f => f.Code));
        Assert.NotEmpty(Assert.Throws<RegulationFormatException>(() => Overlay.Load("{")).Faults);
    }

    [Fact]
    public void A_second_fallback_is_one_wherever_it_stands()
    {
        var text = PackTexts.Changed(root => root["internal"]!["duties"]!.AsArray().Add(JsonNode.Parse("""{"id":"I-99","zh":"再兜底","fallback":true,"limit":{"hours":24}}""")));
        Assert.Equal(["SECOND_FALLBACK"], PackTexts.Faults(text).Select(f => f.Code));
    }

    [Fact]
    public void A_test_for_words_fails_where_there_is_none_and_its_negation_holds()
    {
        Assert.False(new FieldTest("x", ["a"], negated: false).Holds(FieldValue.Absent));
        Assert.True(new FieldTest("x", ["a"], negated: true).Holds(FieldValue.Absent));
        Assert.False(new FieldTest("x", ["a"], negated: false).Holds(FieldValue.List(1)));
    }

    [Fact]
    public void Words_found_at_two_places_are_two_reasons() =>
        Assert.Equal([0, 5], Fresh.Assess("电梯困人，电梯困人").Evidence.Where(e => e.RuleId == "M-8.1a").Select(e => e.Start));

    /// <summary>Every part of an overlay is in the hash that cases pin, in one order that never changes.</summary>
    [Fact]
    public void Hash_of_a_composition_with_every_part_never_changes()
    {
        var law = Overlay.Load(
            """
            {"overlay":"law","version":2,"layer":"law","basis":"条例 第三条","set":{"D-09":{"hours":20},"D-02":{"hours":12}},
            "add":[{"id":"L-1","zh":"公示","quote":"应当公示","on":[{"event":"Completed","for":["Ordinary","Complex"],"in":["Completed"],"where":{"result":null}}],"limit":{"hours":2},"met":["Closed"]}]}
            """);
        var house = Overlay.Load(
            """
            {"overlay":"house","version":3,"layer":"enterprise","basis":"企业制度","alertAfter":{"D-05":"PT100H","D-02":"PT12H"},"warnAt":{"D-08":[50],"D-02":[50,80]},
            "add":[{"id":"E-1","on":[{"event":"FollowUpAttempted","unless":{"event":"FollowedUp","where":{"counts":{"not":true}}}}],"limit":{"hours":1},"met":[{"event":"FollowUpAttempted","count":2,"as":"CarriedOut"}]},
                   {"id":"E-2","scope":"estate","on":[{"every":"month"}],"limit":{"hours":1},"met":["MechanismEstablished"]}]}
            """);
        Assert.Equal(["30666e048869cc20012ee77a9c9fadcc9d47c1e11aeabe5f4e75095f68434593", "455643b9ddd17749a794c5e3482c5c9f582fdd449e55d0396f9cb2d244997dbd"], new[] { law, house }.Select(overlay => Regulation.Jiangxi.With([overlay]).Hash));
    }

    [Fact]
    public void Hash_of_a_pack_with_parameters_never_changes()
    {
        var text = PackTexts.Changed(root =>
        {
            root.Duty("D-02")["limit"] = JsonNode.Parse("""{"hours":"$A"}""");
            root.Duty("D-08")["limit"] = JsonNode.Parse("""{"hours":"$B"}""");
        });
        Assert.Equal("b98e83ab40249fed7307f5c65b659c2931bc011aad4b7ef7fe493ad123357831", Regulation.Load(text, new Dictionary<string, int> { ["B"] = 2, ["A"] = 24 }).Hash);
    }

    private static IEnumerable<string> Faults(Func<Regulation> compose) => Assert.Throws<RegulationFormatException>(compose).Faults.Select(f => f.Code);

    private static Overlay Setting(string layer, string set) => Overlay.Load($$"""{"overlay":"{{layer}}","version":1,"layer":"{{layer}}","basis":"条款","set":{{set}}}""");

    private static Regulation Laid(string layer, string set) => Regulation.Jiangxi.With([Setting(layer, set)]);
}
