using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

public sealed class DeskModelTests
{
    private static readonly int Lives = Environment.GetEnvironmentVariable("LONG") == "1" ? 1_000 : 20;

    [Fact]
    public async Task The_desk_over_the_store_in_memory_is_like_the_reference()
    {
        var report = await new DeskModel(setting => new DeskOverStore(setting, new InMemoryCaseStore()), new DeskModelOptions { Lives = Lives }).RunAsync();

        report.ThrowIfDifferent();
        Console.WriteLine(report);
    }
}
