using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Instants as ISO 8601 in UTC, such as 2026-04-28T01:00:00Z, read and written without a text in between.</summary>
internal sealed class InstantJsonConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Instant.FromDateTimeOffset(reader.GetDateTimeOffset());

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToDateTimeUtc());
}
