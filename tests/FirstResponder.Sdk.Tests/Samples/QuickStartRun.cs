using QuickStart;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>One run of the sample, as it goes into a file or a pipe, with its text.</summary>
public sealed class QuickStartRun : IAsyncLifetime
{
    public Played Played { get; private set; } = null!;

    public string Text { get; private set; } = "";

    public static async Task<(Played Played, string Text)> RunAsync()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var played = await Play.RunAsync(output, isTerminal: false);
        return (played, output.ToString());
    }

    public async Task InitializeAsync() => (Played, Text) = await RunAsync();

    public Task DisposeAsync() => Task.CompletedTask;
}
