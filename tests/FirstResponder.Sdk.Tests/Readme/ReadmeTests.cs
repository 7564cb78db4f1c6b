using System.Text.RegularExpressions;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Tests.Readme;

public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Every_code_block_is_compiled_and_run()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests/FirstResponder.Sdk.Tests/Readme/Snippets.cs")).ReplaceLineEndings("\n");
        var regions = Region().Matches(source).Select(m => Unindented(m.Groups[1].Value)).ToList();
        var blocks = CSharp().Matches(Readme).Select(m => m.Groups[1].Value.Trim()).ToList();
        Assert.True(blocks.Count >= 5, "the README shows its code");
        Assert.All(blocks, block => Assert.Contains(block, regions));
    }

    [Fact]
    public void The_picture_is_that_of_the_table()
    {
        var picture = Assert.Single(Mermaid().Matches(Readme)).Groups[1].Value;
        Assert.Equal(LifecycleDiagram.Mermaid(), picture);
    }

    [Fact]
    public void It_says_what_will_surprise() => Assert.Contains("不会自动销号", Readme, StringComparison.Ordinal);

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

    [GeneratedRegex(@"```mermaid\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();
}
