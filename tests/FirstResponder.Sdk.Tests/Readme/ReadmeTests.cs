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
        CodeBlocks.AssertCompiled(Readme, source, atLeast: 5);
    }

    [Fact]
    public void The_picture_is_that_of_the_table()
    {
        var picture = Assert.Single(Mermaid().Matches(Readme)).Groups[1].Value;
        Assert.Equal(LifecycleDiagram.Mermaid(), picture);
    }

    [Fact]
    public void It_says_what_will_surprise() => Assert.Contains("不会自动销号", Readme, StringComparison.Ordinal);

    [GeneratedRegex(@"```mermaid\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();
}
