using System.Text.Json;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What a record says in one place. What it doesn't say is nothing, and never a default that could pass for an answer.</summary>
internal readonly struct Said(JsonElement element)
{
    public bool IsGiven => element.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null);

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>Given, and not blank or empty: a text of spaces says nothing.</summary>
    public bool IsStated => element.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => false,
        JsonValueKind.String => !string.IsNullOrWhiteSpace(element.GetString()),
        JsonValueKind.Array => element.GetArrayLength() > 0,
        JsonValueKind.Object => !this["p"].IsGiven || this["p"].IsStated,
        _ => true,
    };

    /// <summary>The text; of personal text in the store its clear form, null when that is sealed.</summary>
    public string? Text => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object => this["p"].Text,
        _ => null,
    };

    public bool IsTrue => element.ValueKind == JsonValueKind.True;

    public long? Number => element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) ? number : null;

    public int Count => element.ValueKind == JsonValueKind.Array ? element.GetArrayLength() : 0;

    public Instant? Time => element.ValueKind == JsonValueKind.String && element.TryGetDateTimeOffset(out var at) ? Instant.FromDateTimeOffset(at) : null;

    public LocalDate? Date => Text is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    public RecordedPerson? Person
    {
        get
        {
            if (this["id"].Text is not { } id || !Enum.TryParse<ActorKind>(this["kind"].Text ?? "", out var kind))
            {
                return null;
            }

            return new RecordedPerson(kind, id, this["name"].Text, Enum.TryParse<Role>(this["roles"].Text ?? "", out var roles) ? roles : Role.None);
        }
    }

    public Said this[string field] => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var value) ? new Said(value) : default;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsOneOf(params string[] texts) => Text is { } text && Array.IndexOf(texts, text) >= 0;

    public IEnumerable<Said> Items()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        foreach (var item in element.EnumerateArray())
        {
            yield return new Said(item);
        }
    }

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts()
    {
        foreach (var item in Items())
        {
            if (item.Text is { } text)
            {
                yield return text;
            }
        }
    }

    public override string ToString() => IsGiven ? element.ToString() : "–";
}
