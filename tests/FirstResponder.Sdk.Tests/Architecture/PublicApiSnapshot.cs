using System.Reflection;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>Holds a package's public surface against the one that was agreed, <c>src/{package}/api/net10.0.txt</c>.</summary>
internal static class PublicApiSnapshot
{
    /// <summary>When the change is meant: run the tests once with UPDATE_API=1 and commit the new snapshot with the change.</summary>
    public static void Hold(Assembly assembly)
    {
        var path = Path.Combine(Repository.Root, "src", assembly.GetName().Name!, "api", "net10.0.txt");
        var actual = PublicApi.Of(assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
            File.WriteAllText(path, actual);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var lines = actual.Split('\n');
        Expect.None(lines.Except(expected).Select(l => "+ " + l).Concat(expected.Except(lines).Select(l => "- " + l)));
        Assert.Equal(expected, lines);
    }
}
