using System.Text.Json;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Storage;

/// <summary>Promised times as an instant or a date: 2026-05-06T10:00:00Z or 2026-06-10; no promise is null.</summary>
internal sealed class PromisedTimeJsonConverter : JsonConverter<PromisedTime>
{
    public override bool HandleNull => true;

    // No promise must ever make a whole history unreadable.
    public override PromisedTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { Length: > 0 } text ? PromisedTime.Parse(text) : default;

    public override void Write(Utf8JsonWriter writer, PromisedTime value, JsonSerializerOptions options)
    {
        if (value.IsNone)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
