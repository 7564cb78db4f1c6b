using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>The Jiangxi pack stripped to a few duties, or with a few more, so that a test says everything that its outcome hangs on.</summary>
internal static class BarePack
{
    public const string Across = ""","acrossRounds":true""";

    public const string LooksBack = ""","lookBack":true""";

    /// <summary>Only these duties, and the fallback.</summary>
    public static Regulation With(params string[] duties) => With(_ => { }, duties);

    public static Regulation With(Action<JsonNode> change, params string[] duties) => Regulation.Load(PackTexts.Changed(root =>
    {
        root["duties"] = new JsonArray();
        root["internal"]!["alertAfter"] = new JsonObject();
        root["internal"]!["duties"] = new JsonArray(
        [
            JsonNode.Parse("""{"id":"I-00","zh":"件件有着落","fallback":true,"limit":{"hours":24}}"""),
            .. duties.Select(duty => JsonNode.Parse(duty)),
        ]);
        change(root);
    }));

    /// <summary>The whole Jiangxi pack and these duties of the house on top of it.</summary>
    public static Regulation OnTop(params string[] duties) =>
        Regulation.Jiangxi.With([Overlay.Load($$"""{"overlay":"house","version":1,"layer":"enterprise","basis":"企业制度","add":[{{string.Join(',', duties)}}]}""")]);

    /// <summary>A duty to be done at once, which asks nobody but the lead.</summary>
    public static string Duty(string id, string on, string met, string more = "") => $$"""{"id":"{{id}}","on":[{{on}}],"met":[{{met}}],"limit":{"immediate":true}{{more}}}""";
}
