namespace FirstResponder.Sdk.Regulations;

/// <summary>The words of an enumeration exactly as packs write them; unlike Enum.Parse it takes neither digits nor lists.</summary>
internal static class Names<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByName = Build();

    /// <summary>Every value, in the order of its number.</summary>
    public static IReadOnlyList<T> All { get; } = [.. ByName.Values];

    public static bool TryGet(string name, out T value) => ByName.TryGetValue(name, out value);

    /// <summary>As <see cref="TryGet"/>, for words that packs write with a small first letter.</summary>
    public static bool TryGetCamel(string name, out T value)
    {
        if (name.Length > 0 && char.IsLower(name[0]))
        {
            return ByName.TryGetValue(char.ToUpperInvariant(name[0]) + name.Substring(1), out value);
        }

        value = default;
        return false;
    }

    private static Dictionary<string, T> Build()
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var name in typeof(T).GetEnumNames())
        {
            _ = Enum.TryParse<T>(name, out var value);
            map.Add(name, value);
        }

        return map;
    }
}
