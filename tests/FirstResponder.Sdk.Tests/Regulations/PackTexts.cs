using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>The texts that the tests read, change and break.</summary>
internal static class PackTexts
{
    public static string Jiangxi { get; } = Resource(typeof(Regulation), "cn-jiangxi-2026-7.v1.json");

    public static string Chengdu { get; } = Resource(typeof(PackTexts), "cn-chengdu-2023-62.outline.json");

    /// <summary>The Jiangxi pack after a change of its tree.</summary>
    public static string Changed(Action<JsonNode> change) => Changed(Jiangxi, change);

    public static string Changed(string text, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(text)!;
        change(root);
        return root.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    /// <summary>The duty rule with this id in a tree.</summary>
    public static JsonObject Duty(this JsonNode root, string id) => root["duties"]!.AsArray().Select(d => d!.AsObject()).Single(d => (string?)d["id"] == id);

    /// <summary>The faults with which a text is turned down.</summary>
    public static IReadOnlyList<RegulationFault> Faults(string json, Dictionary<string, int>? parameters = null) => Assert.Throws<RegulationFormatException>(() => Regulation.Load(json, parameters)).Faults;

    /// <summary>Follows a path of names, numbers and, within duties, rule ids, and puts a value at its end.</summary>
    public static void Put(this JsonNode root, string where, JsonNode? value)
    {
        var parts = where.Split('/');
        var node = root;
        for (var i = 0; i < parts.Length - 1; i++)
        {
            node = parts[i] switch
            {
                _ when i == 1 && parts[0] == "duties" => root.Duty(parts[i]),
                _ when node is JsonArray array => array[int.Parse(parts[i], System.Globalization.CultureInfo.InvariantCulture)]!,
                _ => node[parts[i]]!,
            };
        }

        if (node is JsonArray list)
        {
            list[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            node[parts[^1]] = value;
        }
    }

    private static string Resource(Type from, string name)
    {
        using var stream = from.Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
