using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Readme;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Package;

public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed() => PublicApiSnapshot.Hold(typeof(FirstResponderModel).Assembly);

    [Fact]
    public void Every_code_block_of_the_README_is_compiled_and_run() =>
        CodeBlocks.AssertCompiled(Text("src/FirstResponder.Sdk.Storage.EntityFrameworkCore/README.md"), Text("tests/FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests/Package/Snippets.cs"), atLeast: 3);

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
