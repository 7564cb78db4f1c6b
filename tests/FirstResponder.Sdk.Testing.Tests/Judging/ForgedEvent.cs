using System.Text.Json.Nodes;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>One record under the forger's hands.</summary>
internal sealed record ForgedEvent(string Type, JsonObject Content, Instant OccurredAt, Instant RecordedAt, string CommandId)
{
    public string Type { get; set; } = Type;

    public Instant OccurredAt { get; set; } = OccurredAt;

    public Instant RecordedAt { get; set; } = RecordedAt;

    public string CommandId { get; set; } = CommandId;

    public JsonArray Opened => List("opened");

    public JsonArray Ended => List("ended");

    public JsonNode? this[string field]
    {
        get => Content[field];
        set => Content[field] = value;
    }

    public void By(string kind, string id) => Content["actor"] = new JsonObject { ["kind"] = kind, ["id"] = id };

    /// <summary>The forger vouches for a post that the person doesn't hold.</summary>
    public void By(string kind, string id, string roles) => Content["actor"] = new JsonObject { ["kind"] = kind, ["id"] = id, ["roles"] = roles };

    public void TypedBy(string kind, string id) => Content["recordedBy"] = new JsonObject { ["kind"] = kind, ["id"] = id };

    public ForgedEvent At(Instant at)
    {
        (OccurredAt, RecordedAt) = (at, at);
        return this;
    }

    private JsonArray List(string field)
    {
        if (Content[field] is not JsonArray list)
        {
            Content[field] = list = [];
        }

        return list;
    }
}
