using System.Text.RegularExpressions;

namespace FirstResponder.Sdk.Tests.Readme;

/// <summary>The C# of a README, and the regions of a source file that compile and run it.</summary>
internal static partial class CodeBlocks
{
    public static void AssertCompiled(string readme, string source, int atLeast)
    {
        var regions = Region().Matches(source).Select(m => Unindented(m.Groups[1].Value)).ToList();
        var blocks = CSharp().Matches(readme).Select(m => m.Groups[1].Value.Trim()).ToList();
        Assert.True(blocks.Count >= atLeast, "the README shows its code");
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    private static string Unindented(string region)
    {
        var lines = region.Trim('\n').Split('\n');
        var indent = lines.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length >= indent ? l[indent..] : l.Trim())).Trim();
    }

    [GeneratedRegex(@"#region [\w-]+\n(.*?)\n\s*#endregion", RegexOptions.Singleline)]
    private static partial Regex Region();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
