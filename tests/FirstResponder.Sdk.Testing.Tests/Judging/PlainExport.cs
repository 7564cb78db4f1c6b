using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>What an ERP without the SDK would export of a life: no seals, no duties, no counters; in codes, or in Chinese words wherever there is one.</summary>
internal static class PlainExport
{
    private static readonly string[] OfTheSdk = ["actor", "recordedBy", "opened", "ended", "round", "pin"];

    public static JsonObject Of(RecordedHistory history, bool inChinese) => new()
    {
        ["company"] = history.Company,
        ["caseId"] = history.CaseId,
        ["pin"] = JsonNode.Parse(history.Events[0].ToPayload())!["pin"]!.DeepClone(),
        ["events"] = new JsonArray([.. history.Events.Select(e => Event(e, inChinese))]),
    };

    private static JsonObject Event(RecordedEvent happened, bool inChinese)
    {
        var fact = happened.Fact!.Value;
        var content = JsonNode.Parse(happened.ToPayload())!.AsObject();
        var exported = new JsonObject
        {
            ["fact"] = inChinese ? FactNames.ChineseOf(fact) : fact.ToString(),
            ["occurredAt"] = RecordForgeries.Iso(happened.OccurredAt),
            ["recordedAt"] = RecordForgeries.Iso(happened.RecordedAt!.Value),
            ["commandId"] = happened.CommandId,
            ["by"] = Person(content["actor"], inChinese),
            ["recordedBy"] = Person(content["recordedBy"], inChinese),
        };
        foreach (var field in OfTheSdk)
        {
            content.Remove(field);
        }

        if (inChinese)
        {
            content = Chinese(fact, content);
        }

        exported["content"] = content;
        return exported;
    }

    public static JsonObject Chinese(CaseFact fact, JsonObject content)
    {
        var said = (JsonObject)Value(fact, content, "")!;
        foreach (var person in new[] { "actor", "recordedBy", "approver" })
        {
            if (said[person] is { } somebody)
            {
                said[person] = Person(somebody, true);
            }
        }

        return said;
    }

    private static JsonNode? Value(CaseFact fact, JsonNode? node, string path) => node switch
    {
        JsonObject parts => new JsonObject(parts.Select(p => KeyValuePair.Create(p.Key, Value(fact, p.Value, path.Length == 0 ? p.Key : path + "." + p.Key)))),
        JsonArray items => new JsonArray([.. items.Select(i => Value(fact, i, path))]),
        not null when ExportWords.Find(fact, path) is { } coded => Word(coded, node.ToString()),
        _ => node?.DeepClone(),
    };

    private static JsonObject? Person(JsonNode? person, bool inChinese)
    {
        var said = person?.DeepClone().AsObject();
        if (said is not null && inChinese)
        {
            said["kind"] = Word(ExportWords.Kind, said["kind"]!.ToString());
            said["roles"] = new JsonArray([.. (said["roles"]?.ToString() ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(role => (JsonNode)Word(ExportWords.Roles, role))]);
        }

        return said;
    }

    private static string Word(CodedField field, string code) => field.Words.First(w => w.Code == code).Word;
}
