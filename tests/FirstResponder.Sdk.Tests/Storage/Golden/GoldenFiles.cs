using System.Text.Json.Nodes;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Tests.Storage.Golden;

/// <summary>
/// The bytes of stored events as they were when a version of the library wrote them. A file is never changed: histories of ten years look like it. A field that is
/// added gets a further file beside it, <c>accepted.v1.full.2.json</c>; any other change is a new version of the type.
/// </summary>
internal static class GoldenFiles
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/FirstResponder.Sdk.Tests/Storage/Golden");

    /// <summary>Set to write what is missing; what is there is never written again.</summary>
    public static bool MayWrite => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static string PathOf(string name) => Path.Combine(Folder, name);

    public static IReadOnlyList<string> All() => [.. Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The files of a type in one form, oldest first.</summary>
    public static IReadOnlyList<string> Of(string type, string form) =>
        [.. All().Where(name => name == $"{type}.{form}.json" || name.StartsWith($"{type}.{form}.", StringComparison.Ordinal)).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];

    public static byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    /// <summary>Writes the file of a new type or of an added field, when asked to.</summary>
    public static void WriteIfMissing(string type, string form, byte[] sample)
    {
        var known = Of(type, form);
        if (MayWrite && (known.Count == 0 || (!Read(known[^1]).SequenceEqual(sample) && known.All(name => Holds(Parse(sample), Parse(Read(name)))))))
        {
            File.WriteAllBytes(PathOf(known.Count == 0 ? $"{type}.{form}.json" : $"{type}.{form}.{known.Count + 1}.json"), sample);
        }
    }

    public static JsonNode Parse(byte[] bytes) => JsonNode.Parse(bytes)!;

    /// <summary>Whether everything in <paramref name="part"/> stands in <paramref name="whole"/> with the same value.</summary>
    public static bool Holds(JsonNode? whole, JsonNode? part) => (whole, part) switch
    {
        (JsonObject w, JsonObject p) => p.All(field => w.ContainsKey(field.Key) && Holds(w[field.Key], field.Value)),
        (JsonArray w, JsonArray p) => w.Count == p.Count && p.Select((item, i) => Holds(w[i], item)).All(holds => holds),
        _ => JsonNode.DeepEquals(whole, part),
    };
}
