namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>The core's folders and the arrows between them, as the layout of the product states them.</summary>
internal static class Layers
{
    public const string Root = "FirstResponder.Sdk";

    private static readonly Dictionary<string, string[]> Knows = new()
    {
        ["Time"] = [],
        ["Privacy"] = [],
        ["Classification"] = [],
        ["Regulations"] = ["Time", "Classification"],
        ["Cases"] = ["Time", "Privacy", "Classification", "Regulations"],
        ["Ledgers"] = ["Time", "Privacy", "Classification", "Regulations", "Cases"],
        ["Storage"] = ["Time", "Privacy", "Classification", "Regulations", "Cases"],
        [""] = ["Time", "Privacy", "Classification", "Regulations", "Cases", "Ledgers", "Storage"],
    };

    /// <summary>The top folder of a type of the core: "Cases" for FirstResponder.Sdk.Cases.Duties.X, "" for the root, null for any other type.</summary>
    public static string? FolderOf(string type)
    {
        if (!type.StartsWith(Root + ".", StringComparison.Ordinal))
            return null;
        var parts = type[(Root.Length + 1)..].Split('.');
        return parts.Length == 1 ? "" : parts[0];
    }

    public static bool IsKnown(string folder) => Knows.ContainsKey(folder);

    /// <summary>Why the arrow is forbidden, or null when it is not one between folders or is allowed.</summary>
    public static string? Fault(Reference reference)
    {
        if (FolderOf(reference.FromType) is not { } from || FolderOf(reference.ToType) is not { } to || from == to)
            return null;
        return Knows.TryGetValue(from, out var known) && known.Contains(to)
            ? null
            : $"{reference}: {Name(from)} must not know {Name(to)}";
    }

    private static string Name(string folder) => folder.Length == 0 ? "the root" : folder;
}
