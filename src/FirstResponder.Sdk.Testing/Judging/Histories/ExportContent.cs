using System.Text.Encodings.Web;
using System.Text.Json;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Writes the content of an export's event as the judge reads it: people at their places, and codes instead of words at every depth.</summary>
internal sealed class ExportContent(CaseFact fact, bool isOfJiangxi)
{
    // Longer than any word: somebody's sentence, which no message quotes.
    private const int LongestWord = 20;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Read(JsonElement element, JsonElement? content, JsonElement pin, bool isSealed, string place)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Readable))
        {
            writer.WriteStartObject();
            if (!isSealed)
            {
                Person(writer, "actor", new Said(element)["by"], place + ".by");
                Person(writer, "recordedBy", new Said(element)["recordedBy"], place + ".recordedBy");
                Pin(writer, pin);
            }

            if (content is { } given)
            {
                Fields(writer, given, "", place + ".content");
            }

            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Pin(Utf8JsonWriter writer, JsonElement pin)
    {
        if (pin.ValueKind != JsonValueKind.Undefined)
        {
            writer.WritePropertyName("pin");
            pin.WriteTo(writer);
        }
    }

    private static void Person(Utf8JsonWriter writer, string name, Said person, string place)
    {
        if (!person.IsGiven)
        {
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("kind", Code(ExportWords.Kind, person["kind"].Text ?? throw ExportReader.Fault(place + ".kind", "缺少身份（员工、业主、主管部门、系统）", "the kind is missing (Staff, Resident, Authority, System)"), place + ".kind"));
        writer.WriteString("id", person["id"].Text ?? throw ExportReader.Fault(place + ".id", "缺少编号", "the id is missing"));
        if (person["name"].Text is { } called)
        {
            writer.WriteString("name", called);
        }

        string[] roles = person["roles"].Text is { } listed ? listed.Split(',') : [.. person["roles"].Texts()];
        if (roles.Length > 0)
        {
            writer.WriteString("roles", string.Join(", ", roles.Select(role => Code(ExportWords.Roles, role.Trim(), place + ".roles"))));
        }

        writer.WriteEndObject();
    }

    private void Fields(Utf8JsonWriter writer, JsonElement content, string path, string place)
    {
        foreach (var field in content.EnumerateObject())
        {
            if (path.Length == 0 && IsAPerson(field.Name))
            {
                Person(writer, field.Name, new Said(field.Value), $"{place}.{field.Name}");
                continue;
            }

            writer.WritePropertyName(field.Name);
            Value(writer, field.Value, path.Length == 0 ? field.Name : $"{path}.{field.Name}", $"{place}.{field.Name}");
        }
    }

    private bool IsAPerson(string field) => field is "actor" or "recordedBy"
        || (field is "approver" && fact is CaseFact.Reclassified or CaseFact.LeadHandedOver or CaseFact.RulesMigrated or CaseFact.Archived);

    private void Value(Utf8JsonWriter writer, JsonElement value, string path, string place)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Value(writer, item, path, $"{place}[{index++}]");
            }

            writer.WriteEndArray();
        }
        else if (ExportWords.Find(fact, path) is { } coded && (isOfJiangxi || !ReferenceEquals(coded.Words, ExportWords.Category.Words)) && new Said(value).IsStated)
        {
            Word(writer, coded, value, place);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            Fields(writer, value, path, place);
            writer.WriteEndObject();
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private static void Word(Utf8JsonWriter writer, CodedField coded, JsonElement value, string place)
    {
        // Numbers and objects say nothing in a field of words; true and false do where the words are yes and no.
        var code = Code(coded, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(), place);
        if (code is "true" or "false")
        {
            writer.WriteBooleanValue(code is "true");
        }
        else
        {
            writer.WriteStringValue(code);
        }
    }

    private static string Code(CodedField coded, string word, string place) => coded.CodeOf(word) ?? throw ExportReader.Fault(
        place,
        $"不认识{Quoted("“", word, "”")}，可写：{coded}",
        $"{Quoted("\"", word, "\"")} is unknown; allowed are {string.Join(", ", coded.Words.Select(w => w.Code).Distinct(StringComparer.Ordinal))}");

    private static string Quoted(string left, string word, string right) => word.Length > LongestWord ? left + word.Substring(0, LongestWord) + "…" + right : left + word + right;
}
