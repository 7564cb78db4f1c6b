using System.Text.Json;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Storage;

/// <summary>Promised times as an instant or a date: 2026-05-06T10:00:00Z or 2026-06-10.</summary>
internal sealed class PromisedTimeJsonConverter : JsonConverter<PromisedTime>
{
    public override PromisedTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PromisedTime.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, PromisedTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
