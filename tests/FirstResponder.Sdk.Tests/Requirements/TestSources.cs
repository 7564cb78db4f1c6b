using System.Reflection;

namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>The source files of these tests, where they were checked out.</summary>
internal static class TestSources
{
    /// <summary>The folder of the tests, or null where the tests run without their sources.</summary>
    public static string? Folder { get; } = Find();

    private static IReadOnlyList<string> Texts { get; } = Folder is null ? [] : Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

    /// <summary>The sources of a method; more than one where a class has parts or overloads.</summary>
    public static IEnumerable<TestSource> Of(MethodInfo method) => Texts
        .Where(text => text.Contains("class " + method.DeclaringType!.Name, StringComparison.Ordinal))
        .Select(text => TestSource.Find(text, method.Name)).OfType<TestSource>();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FirstResponder.Sdk.sln")))
            {
                var tests = Path.Combine(folder.FullName, "tests", "FirstResponder.Sdk.Tests");
                return Directory.Exists(tests) ? tests : null;
            }
        }

        return null;
    }
}
