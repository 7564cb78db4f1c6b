using System.Text.Json;
using System.Text.Json.Serialization;

namespace FirstResponder.Sdk.Privacy;

/// <summary>
/// The JSON form of a <see cref="PersonalText"/> everywhere but in the store: <c>{"masked":"张**"}</c>.
/// Public only because source-generated serializer contexts of other assemblies have to construct it.
/// </summary>
public sealed class PersonalTextJsonConverter : JsonConverter<PersonalText>
{
    /// <summary>Always refuses: a mask does not give the text back, and taking it for the text would record the mask as evidence.</summary>
    /// <param name="reader">The reader, left where it stands.</param>
    /// <param name="typeToConvert">Not looked at.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="JsonException">Always.</exception>
    public override PersonalText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException(
            "脱敏后的个人信息不能读回；请用 PersonalText.Name、Phone、Room 或 Free 由原文构造。 / "
            + "Masked personal data cannot be read back; build it from the clear text with PersonalText.Name, Phone, Room or Free.");

    /// <summary>Writes the mask, never the clear text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The text to write masked.</param>
    /// <param name="options">Not looked at.</param>
    public override void Write(Utf8JsonWriter writer, PersonalText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("masked"u8, value.Masked);
        writer.WriteEndObject();
    }
}
