using System.Text.Json;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Storage;

/// <summary>Who acted stands in every event; written out by hand it is read in a third of the time that generated code takes.</summary>
internal sealed class ActorJsonConverter : JsonConverter<Actor>
{
    public override Actor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Malformed();
        }

        ActorKind? kind = null;
        string? id = null, name = null;
        var roles = Role.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                id = Text(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                name = Text(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = Of<ActorKind>(options).Read(ref reader, typeof(ActorKind), options);
            }
            else if (reader.ValueTextEquals("roles"u8))
            {
                reader.Read();
                roles = Of<Role>(options).Read(ref reader, typeof(Role), options);
            }
            else
            {
                // A later version may say more of an actor; this one passes over it.
                reader.Read();
                reader.Skip();
            }
        }

        return new Actor(kind ?? throw Malformed(), id ?? throw Malformed(), name, roles);
    }

    public override void Write(Utf8JsonWriter writer, Actor value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, value.Id);
        if (value.Name is { } name)
        {
            writer.WriteString("name"u8, name);
        }

        if (value.Roles != Role.None)
        {
            writer.WritePropertyName("roles"u8);
            Of<Role>(options).Write(writer, value.Roles, options);
        }

        writer.WritePropertyName("kind"u8);
        Of<ActorKind>(options).Write(writer, value.Kind, options);
        writer.WriteEndObject();
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw Malformed();
    }

    private static JsonConverter<T> Of<T>(JsonSerializerOptions options) => (JsonConverter<T>)options.GetConverter(typeof(T));

    private static JsonException Malformed() => new("行为人应为含 id 与 kind 的对象。 / An actor has to be an object with id and kind.");
}
