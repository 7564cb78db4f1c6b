using System.Text.RegularExpressions;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>What a source file declares at its outermost level, and whether its name and place say so.</summary>
internal static partial class SourceFile
{
    /// <summary>Everything that is wrong with the file; empty when nothing is.</summary>
    public static IEnumerable<string> Faults(string path, IEnumerable<string> lines)
    {
        var text = lines.ToList();
        var types = text.Select(line => TopLevelType().Match(line)).Where(match => match.Success).ToList();
        var published = types.Where(match => match.Groups["access"].Value == "public").Select(match => match.Groups["name"].Value).Distinct().ToList();
        var declared = types.Select(match => match.Groups["name"].Value).Distinct().ToList();

        var file = path[(path.LastIndexOf('/') + 1)..];
        var expected = file[..file.IndexOf('.', StringComparison.Ordinal)];
        if (declared.Count == 0)
        {
            if (expected is not ("AssemblyInfo" or "GlobalUsings"))
                yield return $"{path}: declares no type";
            yield break;
        }

        if (published.Count > 1)
            yield return $"{path}: declares {published.Count} public types ({string.Join(", ", published)})";
        if (published.Count == 1 ? published[0] != expected : !declared.Contains(expected))
            yield return $"{path}: is not named after {string.Join(", ", published.Count == 0 ? declared : published)}";

        // A package's layers are its namespaces; folders within a layer only sort concepts, so that one using serves a caller.
        var space = string.Join('.', path.Split('/')[1..^1].Take(2));
        if (!text.Any(line => line == $"namespace {space};"))
            yield return $"{path}: is not in the namespace of its folder, {space}";
    }

    [GeneratedRegex(@"^(?<access>public|internal|file)?\s*(?:(?:static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:record\s+struct|record\s+class|class|record|struct|interface|enum|delegate\s+\S+)\s+(?<name>\w+)")]
    private static partial Regex TopLevelType();
}
