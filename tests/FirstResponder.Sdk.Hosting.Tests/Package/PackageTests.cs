using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Readme;

namespace FirstResponder.Sdk.Hosting.Tests.Package;

public sealed class PackageTests
{
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed() => PublicApiSnapshot.Hold(typeof(HostingRegistration).Assembly);

    [Fact]
    public void Every_code_block_of_the_README_is_compiled_and_run() =>
        CodeBlocks.AssertCompiled(Text("src/FirstResponder.Sdk.Hosting/README.md"), Text("tests/FirstResponder.Sdk.Hosting.Tests/Package/Snippets.cs"), atLeast: 4);

    [Fact]
    public void It_runs_under_the_host_of_NET_8_and_takes_no_package_of_its_implementation()
    {
        string[] references = [.. typeof(HostingRegistration).Assembly.GetReferencedAssemblies().Where(a => a.Name!.StartsWith("Microsoft.Extensions", StringComparison.Ordinal)).Select(a => a.Name!)];

        Assert.Contains("NETCoreApp,Version=v8.0", typeof(HostingRegistration).Assembly.GetCustomAttributesData().Single(a => a.AttributeType.Name == "TargetFrameworkAttribute").ConstructorArguments[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"],
            references.Order(StringComparer.Ordinal));
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
