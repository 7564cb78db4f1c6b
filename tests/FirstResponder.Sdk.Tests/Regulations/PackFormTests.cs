using System.Text.Json.Nodes;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>Every part of a pack has one form; another one is turned down where it stands, and nothing else is said of it.</summary>
public class PackFormTests
{
    public static TheoryData<string, string, string, string> Misshapen => new()
    {
        // Limits.
        { "duties/D-08/limit", """{"years":101}""", "LIMIT_RANGE", "$.duties[21].limit.years" },
        { "duties/D-08/limit", "{}", "LIMIT_UNIT", "$.duties[21].limit" },
        { "duties/D-08/limit", """{"immediate":false}""", "WRONG_TYPE", "$.duties[21].limit.immediate" },
        { "duties/D-08/limit", """{"endOf":"week"}""", "UNKNOWN_UNIT", "$.duties[21].limit.endOf" },
        { "duties/D-08/limit", """{"bySubmission":4}""", "WRONG_TYPE", "$.duties[21].limit.bySubmission" },
        { "duties/D-08/limit", """{"bySubmission":{"working":{"hours":4}}}""", "MISSING_PROPERTY", "$.duties[21].limit.bySubmission" },
        { "duties/D-08/limit", """{"bySubmission":{"nonWorking":{"hours":4}}}""", "MISSING_PROPERTY", "$.duties[21].limit.bySubmission" },
        { "duties/D-08/limit", """{"bySubmission":{"working":{"hours":4},"nonWorking":{"hours":8},"night":{"hours":9}}}""", "UNKNOWN_PROPERTY", "$.duties[21].limit.bySubmission.night" },
        { "duties/D-08/limit", """{"bySubmission":{"working":{"immediate":true},"nonWorking":{"hours":8}}}""", "WRONG_TYPE", "$.duties[21].limit.bySubmission.working" },
        { "duties/D-08/limit", """{"bySubmission":{"working":{"hours":4},"nonWorking":{"sameAs":"D-07"}}}""", "WRONG_TYPE", "$.duties[21].limit.bySubmission.nonWorking" },
        { "duties/D-08/limit", """{"hours":99999999999}""", "WRONG_TYPE", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"hours":"$"}""", "WRONG_TYPE", "$.duties[21].limit.hours" },
        { "duties/D-08/limit", """{"hours":"2"}""", "WRONG_TYPE", "$.duties[21].limit.hours" },

        // Patterns.
        { "duties/D-08/met/0", "7", "WRONG_TYPE", "$.duties[21].met[0]" },
        { "duties/D-08/met/0", """{"event":"Closed","unless":{"open":"D-09"}}""", "UNKNOWN_PROPERTY", "$.duties[21].met[0].unless" },
        { "duties/D-08/met/0", """{"where":{}}""", "MISSING_PROPERTY", "$.duties[21].met[0]" },
        { "duties/D-08/met/0", """{"event":"Closed","count":0}""", "NOT_POSITIVE", "$.duties[21].met[0].count" },
        { "duties/D-08/met/0", """{"event":"ResultFedBack","where":{"complete":{"nott":true}}}""", "UNKNOWN_PROPERTY", "$.duties[21].met[0].where.complete.nott" },
        { "duties/D-08/met/0", """{"event":"ResultFedBack","where":{"complete":{}}}""", "MISSING_PROPERTY", "$.duties[21].met[0].where.complete" },
        { "duties/D-08/met/0", """{"event":"ResultFedBack","where":{"complete":7}}""", "WRONG_TYPE", "$.duties[21].met[0].where.complete" },
        { "duties/D-08/void", """[{"event":"Closed","as":"Done"}]""", "UNKNOWN_PROPERTY", "$.duties[21].void[0].as" },
        { "duties/D-08/replaced", """[{"event":"Closed","as":"Done"}]""", "UNKNOWN_PROPERTY", "$.duties[21].replaced[0].as" },
        { "duties/D-08/void", """["Complet"]""", "UNKNOWN_FACT", "$.duties[21].void[0]" },
        { "duties/D-08/on", """[{"event":"Completed","count":2}]""", "UNKNOWN_PROPERTY", "$.duties[21].on[0].count" },
        { "duties/D-08/on", """[{"event":"Completed","unless":{"opened":"D-09"}}]""", "UNKNOWN_PROPERTY", "$.duties[21].on[0].unless.opened" },
        { "duties/D-08/on", """[{"event":"Completed","unless":{}}]""", "MISSING_PROPERTY", "$.duties[21].on[0].unless" },
        { "duties/D-08/on", """[{"event":"Completed","unless":{"event":"Closed","for":["Ordinary"]}}]""", "UNKNOWN_PROPERTY", "$.duties[21].on[0].unless.for" },
        { "duties/D-14/on", """[{"date":"2026-04-23","every":"month"}]""", "DATE_STANDS_ALONE", "$.duties[DUTY].on[0]" },
        { "duties/D-14/on", """[{"every":"week"}]""", "UNKNOWN_UNIT", "$.duties[DUTY].on[0].every" },
        { "duties/D-14/on", """[{"date":"2026-13-01"}]""", "NOT_A_DATE", "$.duties[DUTY].on[0].date" },
        { "duties/D-08/on", """[{"event":"Completed","for":[" "]}]""", "BLANK", "$.duties[21].on[0].for[0]" },
        { "duties/D-08/lookBack", "\"yes\"", "WRONG_TYPE", "$.duties[21].lookBack" },
        { "duties/D-08/start", "7", "WRONG_TYPE", "$.duties[21].start" },

        // Guards.
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":[]}""", "EMPTY", "$.guards.Guide['附件2 第十二条'][0].has" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","oneOf":{"target":["a"],"contact":["b"]}}""", "WRONG_TYPE", "$.guards.Guide['附件2 第十二条'][0].oneOf" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","oneOf":{"target":[]}}""", "EMPTY", "$.guards.Guide['附件2 第十二条'][0].oneOf.target" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","notOnly":{"targets":["a"]}}""", "UNKNOWN_FIELD", "$.guards.Guide['附件2 第十二条'][0].notOnly.targets" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","ever":"Guides"}""", "UNKNOWN_FACT", "$.guards.Guide['附件2 第十二条'][0].ever" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"override":"reasons"}""", "UNKNOWN_FIELD", "$.guards.Guide['附件2 第十二条'][0].override" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"when":{"targets":"x"}}""", "UNKNOWN_FIELD", "$.guards.Guide['附件2 第十二条'][0].when.targets" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"for":["Urgent"]}""", "UNKNOWN_CATEGORY", "$.guards.Guide['附件2 第十二条'][0].for[0]" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"notFor":["Urgent"]}""", "UNKNOWN_CATEGORY", "$.guards.Guide['附件2 第十二条'][0].notFor[0]" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"round":0}""", "NOT_POSITIVE", "$.guards.Guide['附件2 第十二条'][0].round" },
        { "guards/Guide/附件2 第十二条/0", """{"code":"X","has":["target"],"sparedByWithdrawal":1}""", "WRONG_TYPE", "$.guards.Guide['附件2 第十二条'][0].sparedByWithdrawal" },
        { "guards/Guide/附件2 第十二条/0", "7", "WRONG_TYPE", "$.guards.Guide['附件2 第十二条'][0]" },
        { "guards/GiveResultFeedback/附件2 第十四条/1/acceptedWay", "false", "WRONG_TYPE", "$.guards.GiveResultFeedback['附件2 第十四条'][1].acceptedWay" },
        { "guards/Guide/ ", "[]", "BLANK", "$.guards.Guide[' ']" },
        { "guards/Dispatch/附件2 第二十二条/0", """{"code":"X","notAbout":"departments"}""", "CHECK_NOT_ON_COMMAND", "$.guards.Dispatch['附件2 第二十二条'][0].notAbout" },

        // Actors, closing, matters and settings.
        { "actors/CLOSE_ACTOR/Lead@since:D-08", """["Close"]""", "UNKNOWN_ROLE", "$.actors.CLOSE_ACTOR['Lead@since:D-08']" },
        { "actors/CLOSE_ACTOR/Lead@before", """["Close"]""", "UNKNOWN_ROLE", "$.actors.CLOSE_ACTOR['Lead@before']" },
        { "actors/CLOSE_ACTOR/Leads@before:D-08", """["Close"]""", "UNKNOWN_ROLE", "$.actors.CLOSE_ACTOR['Leads@before:D-08']" },
        { "closure/1", """{"needs":"Completed","codes":["NOT_COMPLETED"],"clause":"附件2 第十七条","quote":"办结"}""", "DUPLICATE_ID", "$.closure[1]" },
        { "closure/1/note", "1", "UNKNOWN_PROPERTY", "$.closure[1].note" },
        { "closure/2/items", "[]", "CLOSURE_ITEMS", "$.closure[2].items" },
        { "closure/4/codes", """["NO_REVIEW"]""", "CLOSURE_CODES", "$.closure[4].codes" },
        { "categories", "{}", "NO_CATEGORY", "$.categories" },
        { "categories", "[]", "WRONG_TYPE", "$.categories" },
        { "matters/0/word", "[]", "UNKNOWN_PROPERTY", "$.matters[0].word" },
        { "settings/retention/merged", "\"forEver\"", "UNKNOWN_RETENTION", "$.settings.retention.merged" },
        { "settings/retention/afterwards", "\"Burn\"", "UNKNOWN_RETENTION", "$.settings.retention.afterwards" },
        { "settings/retention/kept", "1", "UNKNOWN_PROPERTY", "$.settings.retention.kept" },
        { "settings/retention", """{"afterwards":"ErasePersonalData"}""", "MISSING_PROPERTY", "$.settings.retention" },
        { "settings/approvers/Reclasify", "[]", "UNKNOWN_COMMAND", "$.settings.approvers.Reclasify" },
        { "settings/approvers/Reclassify/0", "\"Boss\"", "UNKNOWN_ROLE", "$.settings.approvers.Reclassify[0]" },
        { "settings/noObjection/2", "\"Satisfied!\"", "UNKNOWN_RATING", "$.settings.noObjection[2]" },
        { "settings/noObjection/2", "\"Dissatisfied\"", "RATING_CONTRADICTS", "$.settings.dissatisfied" },
        { "settings/dissatisfid", "[]", "UNKNOWN_PROPERTY", "$.settings.dissatisfid" },
        { "settings/escalation", """[{"duty":"D-08","at":"later","to":"City","level":1}]""", "UNKNOWN_START", "$.settings.escalation[0].at" },
        { "settings/escalation", """[{"duty":"D-08","at":"due","to":"Town","level":1}]""", "UNKNOWN_ROLE", "$.settings.escalation[0].to" },
        { "settings/escalation", """[{"duty":"D-08","at":"due","to":"City","level":0}]""", "NOT_POSITIVE", "$.settings.escalation[0].level" },
        { "settings/escalation", """[{"duty":"D-08","at":"due","to":"City","level":1,"opens":"Storm"}]""", "UNKNOWN_FACT", "$.settings.escalation[0].opens" },
        { "settings/escalation", """[{"duty":"D-08","at":"due","level":1}]""", "MISSING_PROPERTY", "$.settings.escalation[0]" },
        { "settings/escalation", """[{"duty":"D-08","at":"due","to":"City"}]""", "MISSING_PROPERTY", "$.settings.escalation[0]" },
        { "settings/escalation", """[{"at":"due","to":"City","level":1}]""", "MISSING_PROPERTY", "$.settings.escalation[0]" },
        { "settings/escalation", "[7]", "WRONG_TYPE", "$.settings.escalation[0]" },
        { "internal/backdatedAfter", "\"P1Y\"", "NOT_A_PERIOD", "$.internal.backdatedAfter" },
        { "internal/backdatedAfter", "\"PT0S\"", "NOT_POSITIVE", "$.internal.backdatedAfter" },
        { "internal/escalateAt/late", "1", "UNKNOWN_PROPERTY", "$.internal.escalateAt.late" },
        { "internal/escalateAt/rounds", """{"count":3}""", "MISSING_PROPERTY", "$.internal.escalateAt.rounds" },
        { "internal/escalateAt/rounds", """{"to":"Headquarters"}""", "MISSING_PROPERTY", "$.internal.escalateAt.rounds" },
        { "internal/escalateAt/rounds", "3", "WRONG_TYPE", "$.internal.escalateAt.rounds" },
        { "internal/escalateAt/extensions", """{"count":0,"to":"ProjectHead"}""", "NOT_POSITIVE", "$.internal.escalateAt.extensions.count" },
        { "internal/escalateAt/extensions/at", "1", "UNKNOWN_PROPERTY", "$.internal.escalateAt.extensions.at" },
        { "internal/labels", "1", "UNKNOWN_PROPERTY", "$.internal.labels" },
        { "internal/label", "null", "WRONG_TYPE", "$.internal.label" },
        { "internals", "1", "UNKNOWN_PROPERTY", "$.internals" },
        { "clauses/CASE_EXISTS", "7", "WRONG_TYPE", "$.clauses.CASE_EXISTS" },
        { "commandsFor/Giude", "[]", "UNKNOWN_COMMAND", "$.commandsFor.Giude" },
        { "layer", "\"enterprisee\"", "UNKNOWN_LAYER", "$.layer" },
        { "layer", "\"\"", "BLANK", "$.layer" },
        { "version", "\"1\"", "WRONG_TYPE", "$.version" },
        { "title", "\"\"", "BLANK", "$.title" },
    };

    [Theory]
    [MemberData(nameof(Misshapen))]
    public void Load_another_form_is_a_fault_of_its_place(string where, string json, string code, string path)
    {
        var text = PackTexts.Changed(root => root.Put(where, JsonNode.Parse(json)));
        var duties = JsonNode.Parse(PackTexts.Jiangxi)!["duties"]!.AsArray().Select(d => (string?)d!["id"]).ToList();
        var expected = path.Replace("DUTY", duties.IndexOf("D-14").ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var fault = Assert.Single(PackTexts.Faults(text), f => f.Code == code);
        Assert.StartsWith(expected + " (line ", fault.Place, StringComparison.Ordinal);
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
    }
}
