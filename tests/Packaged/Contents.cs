using System.IO.Compression;

namespace Packaged;

/// <summary>What must lie in the packages for a stranger to get on.</summary>
internal static class Contents
{
    private static readonly Dictionary<string, string[]> Expected = new()
    {
        ["FirstResponder.Sdk"] = ["lib/net10.0/*", "lib/netstandard2.0/*"],
        ["FirstResponder.Sdk.Hosting"] = ["lib/net8.0/*"],
        ["FirstResponder.Sdk.Storage.EntityFrameworkCore"] = ["lib/net10.0/*"],
        ["FirstResponder.Sdk.Storage.PostgreSql"] = ["lib/net8.0/*", "sql/schema.sql"],
        ["FirstResponder.Sdk.Storage.Sqlite"] = ["lib/net10.0/*", "lib/netstandard2.0/*", "sql/schema.sql"],
        ["FirstResponder.Sdk.Testing"] = ["lib/net10.0/*", "lib/netstandard2.0/*", "samples/CustomStore/Adapter/CustomCaseStore.cs"],
    };

    /// <summary>What is missing or too much, one line each; empty when all is well.</summary>
    public static List<string> FaultsOf(string feed, string version)
    {
        var faults = new List<string>();
        var packed = Directory.GetFiles(feed, "*.nupkg").ToDictionary(file => Path.GetFileName(file).Replace($".{version}.nupkg", "", StringComparison.Ordinal));
        faults.AddRange(Expected.Keys.Except(packed.Keys).Select(id => $"{id} was not packed."));
        faults.AddRange(packed.Keys.Except(Expected.Keys).Select(id => $"{id} was packed and should not be."));
        foreach (var (id, file) in packed.Where(p => Expected.ContainsKey(p.Key)))
        {
            using var package = ZipFile.OpenRead(file);
            var entries = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            IEnumerable<string> needed = Expected[id].SelectMany(path => path.EndsWith('*') ? [path[..^1] + id + ".dll", path[..^1] + id + ".xml"] : new[] { path });
            faults.AddRange(needed.Append("README.md").Where(path => !entries.Contains(path)).Select(path => $"{id} lacks {path}."));
        }

        return faults;
    }
}
