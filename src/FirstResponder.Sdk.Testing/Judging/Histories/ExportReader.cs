using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Reads one export, naming the place of whatever is missing or malformed.</summary>
internal sealed class ExportReader(JsonElement root)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        return new RecordedEvent(number, wire, Content(element, place, hash is not null, index), occurredAt, Time(said["recordedAt"], place + ".recordedAt"), said["commandId"].Text, hash);
    }

    private byte[] Content(JsonElement element, string place, bool isSealed, int index)
    {
        var isGiven = element.TryGetProperty("content", out var content) && content.ValueKind != JsonValueKind.Null;
        if (isGiven && content.ValueKind != JsonValueKind.Object)
        {
            throw Fault(place + ".content", "须为 JSON 对象", "must be a JSON object");
        }

        // What is sealed is taken byte for byte.
        if (isSealed && isGiven)
        {
            return Encoding.UTF8.GetBytes(content.GetRawText());
        }

        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            writer.WriteStartObject();
            Person(writer, element, "by", "actor", place);
            Person(writer, element, "recordedBy", "recordedBy", place);
            if (index == 0 && root.TryGetProperty("pin", out var pin))
            {
                writer.WritePropertyName("pin");
                pin.WriteTo(writer);
            }

            if (isGiven)
            {
                Fields(writer, content);
            }

            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Person(Utf8JsonWriter writer, JsonElement element, string field, string name, string place)
    {
        if (!element.TryGetProperty(field, out var person) || person.ValueKind == JsonValueKind.Null)
        {
            return;
        }

        var said = new Said(person);
        var kind = ExportWords.CodeOf("kind", said["kind"].Text ?? throw Fault($"{place}.{field}.kind", "缺少身份（员工、业主、主管部门、系统）", "the kind is missing (Staff, Resident, Authority, System)"));
        if (!Enum.TryParse<Cases.ActorKind>(kind, out _))
        {
            throw Fault($"{place}.{field}.kind", $"不认识的身份“{kind}”", $"the kind \"{kind}\" is unknown");
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", kind);
        writer.WriteString("id", said["id"].Text ?? throw Fault($"{place}.{field}.id", "缺少编号", "the id is missing"));
        if (said["name"].Text is { } called)
        {
            writer.WriteString("name", called);
        }

        var roles = said["roles"].Texts().Select(r => ExportWords.CodeOf("roles", r)).ToArray();
        if (roles.Length > 0 || said["roles"].Text is not null)
        {
            writer.WriteString("roles", said["roles"].Text ?? string.Join(", ", roles));
        }

        writer.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter writer, JsonElement content)
    {
        foreach (var field in content.EnumerateObject())
        {
            writer.WritePropertyName(field.Name);
            if (field.Value.ValueKind == JsonValueKind.String)
            {
                writer.WriteStringValue(ExportWords.CodeOf(field.Name, field.Value.GetString()!));
            }
            else
            {
                field.Value.WriteTo(writer);
            }
        }
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

    private static FormatException Fault(string place, string chinese, string english) => new($"{place}：{chinese}。 / {place}: {english}.");
}
