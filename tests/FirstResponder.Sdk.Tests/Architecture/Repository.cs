namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>The checked-out sources that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every source file of the packages, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Sources() => Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "Polyfills"))
        .Order(StringComparer.Ordinal)
        .ToList();

    public static string[] Lines(string relativePath) => File.ReadAllLines(Path.Combine(Root, relativePath));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FirstResponder.Sdk.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"FirstResponder.Sdk.sln was not found above {AppContext.BaseDirectory}.");
    }
}
