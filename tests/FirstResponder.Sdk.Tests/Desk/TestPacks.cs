using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>The shipped pack with something changed.</summary>
internal static class TestPacks
{
    public static Regulation Changed(Action<JsonObject> change)
    {
        using var stream = typeof(Regulation).Assembly.GetManifestResourceStream("cn-jiangxi-2026-7.v1.json")!;
        var pack = JsonNode.Parse(stream)!.AsObject();
        change(pack);
        return Regulation.Load(pack.ToJsonString());
    }
}
