using FirstResponder.Sdk.Testing.Conformance;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Scenarios;
using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Readme;

namespace FirstResponder.Sdk.Testing.Tests.Package;

public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed() => PublicApiSnapshot.Hold(typeof(HistoryJudge).Assembly);

    [Fact]
    public void The_README_counts_what_there_is()
    {
        var readme = Text("src/FirstResponder.Sdk.Testing/README.md");

        Assert.Contains($"写成 {CaseStoreConformance.Names.Count} 条检查", readme, StringComparison.Ordinal);
        Assert.Contains($"as {CaseStoreConformance.Names.Count} checks", readme, StringComparison.Ordinal);
        Assert.Contains($"`ClauseScenarios.All`，{ClauseScenarios.All.Count} 段", readme, StringComparison.Ordinal);
        Assert.Contains($"`ClauseScenarios.All` has {ClauseScenarios.All.Count} ready ones", readme, StringComparison.Ordinal);
        Assert.Contains($"`Annex1Golden.All`，{Annex1Golden.All.Count} 段", readme, StringComparison.Ordinal);
        Assert.Contains($"that {Annex1Golden.All.Count} of them end with", readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_block_of_the_README_is_compiled_and_run() =>
        CodeBlocks.AssertCompiled(
            Text("src/FirstResponder.Sdk.Testing/README.md"),
            // The guide to adapters shows the adapter of samples/CustomStore itself.
            Sources("tests/FirstResponder.Sdk.Testing.Tests", "*Snippets.cs") + Sources("samples/CustomStore", "*.cs"),
            atLeast: 11);

    private static string Sources(string folder, string pattern) =>
        string.Concat(Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Select(file => Text(file)));

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
