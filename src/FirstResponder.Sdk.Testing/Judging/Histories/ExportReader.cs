using System.Text;
using System.Text.Json;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Reads one export, naming the place of whatever is missing or malformed.</summary>
internal sealed class ExportReader(JsonElement root)
{
    private const string Jiangxi = "cn-jiangxi-2026-7";

    private JsonElement pin;
    private bool isOfJiangxi;

    public RecordedHistory Read()
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Fault("$", "须为 JSON 对象", "must be a JSON object");
        }

        if (!root.TryGetProperty("events", out var listed) || listed.ValueKind != JsonValueKind.Array)
        {
            throw Fault("events", "缺少事件列表", "the list of events is missing");
        }

        _ = root.TryGetProperty("pin", out pin);
        isOfJiangxi = IsOfJiangxi(listed);
        var events = new List<RecordedEvent>();
        foreach (var element in listed.EnumerateArray())
        {
            events.Add(Event(element, events.Count));
        }

        return new RecordedHistory(Required(root, "company", "company"), Required(root, "caseId", "caseId"), events, Head(), isExport: true);
    }

    private RecordedHead? Head()
    {
        if (!root.TryGetProperty("head", out var head) || head.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var said = new Said(head);
        return new RecordedHead(said["version"].Number ?? throw Fault("head.version", "须为整数", "must be a whole number"), Hash(said["hash"].Text, "head.hash") ?? throw Fault("head.hash", "缺少摘要", "the seal is missing"));
    }

    private RecordedEvent Event(JsonElement element, int index)
    {
        var place = $"events[{index}]";
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fault(place, "须为 JSON 对象", "must be a JSON object");
        }

        var said = new Said(element);
        var name = Required(element, "fact", place + ".fact");
        var fact = FactNames.OfAnyName(name) ?? throw Fault(place + ".fact", $"不认识的环节“{name}”", $"the fact \"{name}\" is unknown");
        var number = said["number"].IsGiven ? said["number"].Number ?? throw Fault(place + ".number", "须为整数", "must be a whole number") : index + 1;
        var occurredAt = Time(said["occurredAt"], place + ".occurredAt") ?? throw Fault(place + ".occurredAt", "缺少发生时间", "the time when it happened is missing");
        var hash = Hash(said["hash"].Text, place + ".hash");
        var wire = name.IndexOf(".v", StringComparison.Ordinal) > 0 ? name : FactNames.WireNameOf(fact);
        var content = ContentOf(element, place + ".content");

        // What is sealed is kept byte for byte, whatever words it is read by.
        var isSealed = hash is not null && content is not null;
        var read = new ExportContent(fact, isOfJiangxi).Read(element, content, !isSealed && index == 0 ? pin : default, isSealed, place);
        return new RecordedEvent(number, wire, isSealed ? Encoding.UTF8.GetBytes(content!.Value.GetRawText()) : read, read, occurredAt, Time(said["recordedAt"], place + ".recordedAt"), said["commandId"].Text, hash);
    }

    private static JsonElement? ContentOf(JsonElement element, string place)
    {
        if (!element.TryGetProperty("content", out var content) || content.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return content.ValueKind == JsonValueKind.Object ? content : throw Fault(place, "须为 JSON 对象", "must be a JSON object");
    }

    // Another pack has categories of its own.
    private bool IsOfJiangxi(JsonElement events)
    {
        string?[] packs = [new Said(pin)["pack"].Text, .. events.EnumerateArray().Select(e => new Said(e)["content"]).SelectMany(c => new[] { c["pin"]["pack"].Text, c["to"]["pack"].Text })];
        return packs.All(pack => pack is null or Jiangxi);
    }

    private static string Required(JsonElement element, string field, string place) =>
        new Said(element)[field] is { IsStated: true, Text: { } text } ? text : throw Fault(place, "缺少该字段", "the field is missing");

    private static Instant? Time(Said said, string place) =>
        !said.IsGiven ? null : said.Time ?? throw Fault(place, $"“{said}”不是带时区的时间，应如 2026-04-28T09:00:00+08:00", $"\"{said}\" isn't a time with its offset, such as 2026-04-28T09:00:00+08:00");

    private static ChainHash? Hash(string? text, string place)
    {
        try
        {
            return text is null ? null : ChainHash.Parse(text);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{place}：不是摘要。 / {place}: not a seal.", e);
        }
    }

    internal static FormatException Fault(string place, string chinese, string english) => new($"{place}：{chinese}。 / {place}: {english}.");
}
