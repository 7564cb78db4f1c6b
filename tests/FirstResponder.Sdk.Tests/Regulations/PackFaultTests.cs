using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>Whoever writes a pack sees every fault at once, each with its path and line.</summary>
public class PackFaultTests
{
    public static TheoryData<string, string, string, string> Faulty => new()
    {
        // Where the change is made, what is put there, the code and the path of the fault.
        { "duties/D-08/on/0", "\"Complet\"", "UNKNOWN_FACT", "$.duties[21].on[0]" },
        { "duties/D-08/limit", """{"hour":2}""", "UNKNOWN_UNIT", "$.duties[21].limit.hour" },
        { "duties/D-08/limit", """{"hours":2,"minutes":1}""", "LIMIT_UNIT", "$.duties[21].limit" },
        { "duties/D-08/limit", """{"hours":0}""", "NOT_POSITIVE", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"hours":-2}""", "NOT_POSITIVE", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"hours":1.5}""", "WRONG_TYPE", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"hours":"$X"}""", "PROFILE_PARAMETER_MISSING:X", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"sameAs":"D-99"}""", "SAME_AS_UNKNOWN", "$.duties[21].limit" },
        { "duties/D-08/limit", """{"sameAs":"I-14"}""", "SAME_AS_INTERNAL", "$.duties[21].limit" },
        { "duties/D-08/limit", """{"sameAs":"D-08"}""", "SAME_AS_CIRCULAR", "$.duties[21].limit" },
        { "duties/D-08/limit", """{"committed":"eta"}""", "UNKNOWN_FIELD", "$.duties[21].limit.committed" },
        { "duties/D-08/limit", "null", "WRONG_TYPE", "$.duties[21].limit" },
        { "duties/D-08/met/0/where", """{"complet":true}""", "UNKNOWN_FIELD", "$.duties[21].met[0].where.complet" },
        { "duties/D-08/met/0/unless", """{"open":"D-09"}""", "UNKNOWN_PROPERTY", "$.duties[21].met[0].unless" },
        { "duties/D-08/void", """[{"event":"Completed","in":["Done"]}]""", "UNKNOWN_STATUS", "$.duties[21].void[0].in[0]" },
        { "duties/D-08/void", """[{"event":"Completed","for":["Urgent"]}]""", "UNKNOWN_CATEGORY", "$.duties[21].void[0].for[0]" },
        { "duties/D-08/onn", "[]", "UNKNOWN_PROPERTY", "$.duties[21].onn" },
        { "duties/D-08/owner", "\"Boss\"", "UNKNOWN_ROLE", "$.duties[21].owner" },
        { "duties/D-08/owner", "\"None\"", "UNKNOWN_ROLE", "$.duties[21].owner" },
        { "duties/D-08/owner", "\"1\"", "UNKNOWN_ROLE", "$.duties[21].owner" },
        { "duties/D-08/scope", "\"planet\"", "UNKNOWN_SCOPE", "$.duties[21].scope" },
        { "duties/D-08/layer", "\"custom\"", "UNKNOWN_LAYER", "$.duties[21].layer" },
        { "duties/D-08/start", "\"later\"", "UNKNOWN_START", "$.duties[21].start" },
        { "duties/D-08/sense", "\"after\"", "UNKNOWN_SENSE", "$.duties[21].sense" },
        { "duties/D-08/per", "\"number\"", "UNKNOWN_FIELD", "$.duties[21].per" },
        { "duties/D-08/quote", "\" \"", "BLANK", "$.duties[21].quote" },
        { "duties/D-08/id", "\"D-09\"", "DUPLICATE_ID", "$.duties[22]" },
        { "duties/D-08/on", """[{"every":"month"}]""", "DATE_OPENS_NO_CASE_DUTY", "$.duties[21].on" },
        { "duties/D-08/on", "[]", "EMPTY", "$.duties[21].on" },
        { "duties/D-08/met/0", "[]", "EMPTY", "$.duties[21].met[0]" },
        { "duties/D-02b/on/0/unless", """{"open":"C-99"}""", "UNKNOWN_RULE", "$.duties[10].on[0].unless.open" },
        { "guards/Dispach", "{}", "UNKNOWN_COMMAND", "$.guards.Dispach" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","hass":["target"]}""", "UNKNOWN_CHECK", "$.guards.Guide['附件2 第十二条'][0].hass" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X"}""", "CHECK_MISSING", "$.guards.Guide['附件2 第十二条'][0]" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"acceptedWay":true}""", "SECOND_CHECK", "$.guards.Guide['附件2 第十二条'][0].acceptedWay" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["targets"]}""", "UNKNOWN_FIELD", "$.guards.Guide['附件2 第十二条'][0].has[0]" },
        { "guards/Guide/附件2 第十二条/0", """{"has":["target"]}""", "MISSING_PROPERTY", "$.guards.Guide['附件2 第十二条'][0]" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","reported":"Mayor"}""", "UNKNOWN_FIELD", "$.guards.Guide['附件2 第十二条'][0].reported" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","ever":"Responded"}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].ever" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","since":"Responded"}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].since" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","reported":"ProjectHead"}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].reported" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","acceptedWay":true}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].acceptedWay" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","beforeDueInForce":true}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].beforeDueInForce" },
        { "guards/Accept/附件2 第七条/0", """{"code":"X","notAbout":"actor"}""", "CHECK_NEEDS_CASE", "$.guards.Accept['附件2 第七条'][0].notAbout" },
        { "guards/Classify/附件2 第八条/0", """{"code":"X","ever":"OwnerInformedAtIntake"}""", "CHECK_NEEDS_CASE", "$.guards.Classify['附件2 第八条'][0].ever" },
        { "guards/Reclassify/附件2 第十四条/0", """{"code":"X","acceptedWay":true}""", "CHECK_NOT_ON_COMMAND", "$.guards.Reclassify['附件2 第十四条'][0].acceptedWay" },
        { "guards/RecordPlan/附件2 第十条/0", """{"code":"X","notAbout":"person"}""", "CHECK_NOT_ON_COMMAND", "$.guards.RecordPlan['附件2 第十条'][0].notAbout" },
        { "guards/Dispatch/附件2 第二十二条/0", """{"code":"X","notAbout":"reason"}""", "CHECK_NOT_ON_COMMAND", "$.guards.Dispatch['附件2 第二十二条'][0].notAbout" },
        { "actors/CLOSE_ACTOR/Leads", """["Close"]""", "UNKNOWN_ROLE", "$.actors.CLOSE_ACTOR.Leads" },
        { "actors/CLOSE_ACTOR/Lead", """["Clos"]""", "UNKNOWN_COMMAND", "$.actors.CLOSE_ACTOR.Lead[0]" },
        { "actors/CLOSE_ACTOR/Lead@after:D-99", """["Close"]""", "UNKNOWN_RULE", "$.actors.CLOSE_ACTOR['Lead@after:D-99']" },
        { "closure/0/codes", """["DONE"]""", "CLOSURE_CODES", "$.closure[0].codes" },
        { "closure/0/items", """["Result"]""", "CLOSURE_ITEMS", "$.closure[0].items" },
        { "closure/2/items/0", "\"Speed\"", "UNKNOWN_FIELD", "$.closure[2].items[0]" },
        { "closure/0/needs", "\"Paid\"", "UNKNOWN_CHECK", "$.closure[0].needs" },
        { "commandsFor/Guide/0", "\"Urgent\"", "UNKNOWN_CATEGORY", "$.commandsFor.Guide[0]" },
        { "internal/alertAfter/D-99", "\"PT1H\"", "UNKNOWN_RULE", "$.internal.alertAfter.D-99" },
        { "internal/alertAfter/J-08", "\"15min\"", "NOT_A_PERIOD", "$.internal.alertAfter.J-08" },
        { "internal/alertAfter/J-08", "\"P1M\"", "NOT_A_PERIOD", "$.internal.alertAfter.J-08" },
        { "internal/warnAt", "[80]", "WRONG_TYPE", "$.internal.warnAt" },
        { "internal/warnAt", """{"D-02":80}""", "WRONG_TYPE", "$.internal.warnAt.D-02" },
        { "internal/warnAt", """{"D-99":[80]}""", "UNKNOWN_RULE", "$.internal.warnAt.D-99" },
        { "internal/warnAt", """{"D-02":[50,100]}""", "NOT_A_PERCENTAGE", "$.internal.warnAt.D-02[1]" },
        { "internal/warnAt", """{"D-02":[0]}""", "NOT_POSITIVE", "$.internal.warnAt.D-02[0]" },
        { "internal/warnAt", """{"*":[50.5]}""", "WRONG_TYPE", "$.internal.warnAt['*'][0]" },
        { "internal/warnAt", """{"*":[80,50]}""", "NOT_ASCENDING", "$.internal.warnAt['*'][1]" },
        { "internal/warnAt", """{"*":[50,80,80]}""", "NOT_ASCENDING", "$.internal.warnAt['*'][2]" },
        { "internal/warnAt", """{"D-11a":[50]}""", "NOTHING_TO_WARN_OF", "$.internal.warnAt.D-11a" },
        { "internal/warnAt", """{"D-13":[50]}""", "NOTHING_TO_WARN_OF", "$.internal.warnAt.D-13" },
        { "internal/duties/1/layer", "\"law\"", "LAYER_NOT_ALLOWED", "$.internal.duties[1].layer" },
        { "internal/duties/1/fallback", "true", "SECOND_FALLBACK", "$.internal.duties[1]" },
        { "settings/withdrawalSpares/0", "\"Emergency\"", "EMERGENCY_NOT_SPARED", "$.settings.withdrawalSpares" },
        { "settings/dissatisfied/0", "\"Neutral\"", "RATING_CONTRADICTS", "$.settings.dissatisfied" },
        { "settings/satisfied/0", "\"Happy\"", "UNKNOWN_RATING", "$.settings.satisfied[0]" },
        { "settings/escalation", """[{"duty":"D-99","at":"due","to":"City","level":1}]""", "UNKNOWN_RULE", "$.settings.escalation[0].duty" },
        { "matters/0/category", "\"Urgent\"", "UNKNOWN_CATEGORY", "$.matters[0].category" },
        { "matters/0/emergencyType", "\"Flood\"", "UNKNOWN_EMERGENCY_TYPE", "$.matters[0].emergencyType" },
        { "matters/0/id", "\"M-8.1b\"", "DUPLICATE_ID", "$.matters[1]" },
        { "categories/A1", "\"甲类\"", "CATEGORY_CODE", "$.categories.A1" },
        { "statuses/Sleeping", "\"休眠\"", "UNKNOWN_STATUS", "$.statuses.Sleeping" },
        { "requires", """["weather"]""", "UNKNOWN_REQUIREMENT", "$.requires[0]" },
        { "effectiveFrom", "\"2026-02-30\"", "NOT_A_DATE", "$.effectiveFrom" },
        { "layer", "\"Guideline\"", "UNKNOWN_LAYER", "$.layer" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Load_fault_is_reported_with_code_and_place(string where, string json, string code, string path)
    {
        var text = PackTexts.Changed(root => root.Put(where, JsonNode.Parse(json)));
        var fault = Assert.Single(PackTexts.Faults(text), f => f.Code == code);
        Assert.StartsWith(path + " (line ", fault.Place, StringComparison.Ordinal);
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("zh")]
    [InlineData("clause")]
    [InlineData("quote")]
    [InlineData("limit")]
    [InlineData("on")]
    public void Load_legal_duty_without_a_required_property_is_refused(string property)
    {
        var fault = Assert.Single(PackTexts.Faults(PackTexts.Changed(root => root.Duty("D-08").Remove(property))));
        Assert.Equal("MISSING_PROPERTY", fault.Code);
        Assert.StartsWith("$.duties[21] ", fault.Place, StringComparison.Ordinal);
        Assert.Contains($"“{property}”", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_status_without_a_name_is_refused()
    {
        var fault = Assert.Single(PackTexts.Faults(PackTexts.Changed(root => root["statuses"]!.AsObject().Remove("Rectifying"))));
        Assert.Equal("STATUS_NAME_MISSING", fault.Code);
        Assert.Contains("Rectifying", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_several_faults_are_reported_at_once_in_the_order_of_the_file()
    {
        var text = PackTexts.Changed(root =>
        {
            root["internal"]!["alertAfter"]!["D-99"] = "PT1H";
            root.Duty("D-08")["onn"] = true;
            root.Duty("D-01")["limit"] = new JsonObject { ["sameAs"] = "D-77" };
            root.Duty("D-01")["owner"] = "Boss";
        });
        var faults = PackTexts.Faults(text);
        Assert.Equal(["SAME_AS_UNKNOWN", "UNKNOWN_PROPERTY", "UNKNOWN_ROLE", "UNKNOWN_RULE"], faults.Select(f => f.Code).Order(StringComparer.Ordinal));
        var lines = faults.Select(f => int.Parse(f.Place.Split("(line ")[1].TrimEnd(')'), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Load_limits_in_a_circle_of_two_are_both_reported()
    {
        var text = PackTexts.Changed(root =>
        {
            root.Duty("D-08")["limit"] = new JsonObject { ["sameAs"] = "D-09" };
            root.Duty("D-09")["limit"] = new JsonObject { ["sameAs"] = "D-08" };
        });
        Assert.Equal(["SAME_AS_CIRCULAR", "SAME_AS_CIRCULAR"], PackTexts.Faults(text).Select(f => f.Code));
    }

    [Fact]
    public void Load_line_is_that_of_the_text()
    {
        var text = PackTexts.Jiangxi.Replace("\"minutes\": 30", "\"minutes\": 0", StringComparison.Ordinal);
        var line = 1 + text[..text.IndexOf("\"minutes\": 0", StringComparison.Ordinal)].Count(c => c == '\n');
        Assert.Equal($"$.duties[8].limit.minutes (line {line})", Assert.Single(PackTexts.Faults(text)).Place);
    }

    [Theory]
    [InlineData("{\n  \"pack\": \"a\",\n  oops\n}", "$ (line 3, column 3)")]
    [InlineData("", "$ (line 1, column 1)")]
    [InlineData("{}\n{}", "$ (line 2, column 1)")]
    [InlineData("{\n\"pack\":\"\\ud800\"}", "$ (line 2)")]
    public void Load_malformed_json_is_reported_with_line_and_column(string text, string place)
    {
        var fault = Assert.Single(PackTexts.Faults(text));
        Assert.Equal(("MALFORMED_JSON", place), (fault.Code, fault.Place));
    }

    [Fact]
    public void Load_text_that_is_no_object_is_refused() => Assert.Equal("WRONG_TYPE", Assert.Single(PackTexts.Faults("[]")).Code);

    [Fact]
    public void Load_property_that_stands_twice_is_refused()
    {
        var fault = Assert.Single(PackTexts.Faults(PackTexts.Jiangxi.Replace("\"version\": 1,", "\"version\": 1, \"version\": 2,", StringComparison.Ordinal)));
        Assert.Equal("DUPLICATE_PROPERTY", fault.Code);
    }

    [Fact]
    public void Load_empty_pack_lists_everything_that_is_missing()
    {
        var missing = PackTexts.Faults("{}").Where(f => f.Code == "MISSING_PROPERTY").ToList();
        Assert.All(["pack", "version", "title", "effectiveFrom", "categories", "statuses", "duties", "internal", "actors", "closure", "settings"], (string name) => Assert.Contains(missing, f => f.Message.Contains($"“{name}”", StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_parameter_takes_the_place_of_its_number_and_changes_the_hash()
    {
        var text = PackTexts.Changed(root => root.Duty("D-08")["limit"] = new JsonObject { ["hours"] = "$X" });
        var two = Regulation.Load(text, new Dictionary<string, int> { ["X"] = 2, ["Unused"] = 7 });
        Assert.Equal("Hours:2", two.Rule("D-08")!.Limit.Written);
        Assert.Equal(two.Hash, Regulation.Load(text, new Dictionary<string, int> { ["X"] = 2 }).Hash);
        Assert.NotEqual(two.Hash, Regulation.Load(text, new Dictionary<string, int> { ["X"] = 3 }).Hash);
        Assert.Equal("NOT_POSITIVE", Assert.Single(PackTexts.Faults(text, new() { ["X"] = 0 })).Code);
    }

    [Fact]
    public void Load_fault_says_the_pack_was_not_loaded() =>
        Assert.StartsWith("规则包有误，未加载。 / ", Assert.Throws<RegulationFormatException>(() => Regulation.Load("{}")).Message, StringComparison.Ordinal);
}
