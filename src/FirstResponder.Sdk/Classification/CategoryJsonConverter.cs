using System.Text.Json;
using System.Text.Json.Serialization;

namespace FirstResponder.Sdk.Classification;

internal sealed class CategoryJsonConverter : JsonConverter<Category>
{
    public override Category Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Category value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
