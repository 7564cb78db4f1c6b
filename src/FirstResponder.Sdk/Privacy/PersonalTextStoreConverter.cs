using System.Text.Json;
using System.Text.Json.Serialization;

namespace FirstResponder.Sdk.Privacy;

/// <summary>
/// The form in which the store keeps a <see cref="PersonalText"/>: <c>{"p":"text"}</c>, with <c>"k":"n"</c>, <c>"p"</c> or <c>"r"</c>
/// for a name, phone or room and no <c>k</c> for free text. An object, so that the encrypted form <c>{"e":…}</c> can stand in its place.
/// </summary>
internal sealed class PersonalTextStoreConverter : JsonConverter<PersonalText>
{
    public override PersonalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Malformed();

        string? text = null;
        var kind = PersonalKind.FreeText;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("p"u8))
            {
                text = ReadString(ref reader);
            }
            else if (reader.ValueTextEquals("k"u8))
            {
                kind = KindOf(ReadString(ref reader));
            }
            else if (reader.ValueTextEquals("e"u8))
            {
                throw new JsonException(
                    "此个人信息已加密，本版本不支持读取加密的个人信息。 / This personal text is encrypted; encryption is not supported by this version.");
            }
            else if (reader.ValueTextEquals("masked"u8))
            {
                throw Malformed();
            }
            else
            {
                // A later version may add to the form; what it adds is never required.
                reader.Read();
                reader.Skip();
            }
        }

        return text is null ? throw Malformed() : Create(kind, text);
    }

    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("p"u8, value.Reveal());
        switch (value.Kind)
        {
            case PersonalKind.Name:
                writer.WriteString("k"u8, "n"u8);
                break;
            case PersonalKind.Phone:
                writer.WriteString("k"u8, "p"u8);
                break;
            case PersonalKind.Room:
                writer.WriteString("k"u8, "r"u8);
                break;
        }

        writer.WriteEndObject();
    }

    private static string ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Malformed();
    }

    private static PersonalKind KindOf(string code) => code switch
    {
        "n" => PersonalKind.Name,
        "p" => PersonalKind.Phone,
        "r" => PersonalKind.Room,
        _ => throw new JsonException(
            "个人信息的类别不为本版本所知。 / This version does not know the kind of this personal text (\"k\")."),
    };

    private static PersonalText Create(PersonalKind kind, string text) => kind switch
    {
        PersonalKind.Name => PersonalText.Name(text),
        PersonalKind.Phone => PersonalText.Phone(text),
        PersonalKind.Room => PersonalText.Room(text),
        _ => PersonalText.Free(text),
    };

    private static JsonException Malformed() => new(
        "库内个人信息应为 {\"p\":\"原文\"}。 / Personal text in the store has to be {\"p\":\"text\"}.");
}
