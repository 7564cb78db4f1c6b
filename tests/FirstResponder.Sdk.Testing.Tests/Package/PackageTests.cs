using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Readme;

namespace FirstResponder.Sdk.Testing.Tests.Package;

public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed() => PublicApiSnapshot.Hold(typeof(HistoryJudge).Assembly);

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
