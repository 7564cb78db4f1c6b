using System.Diagnostics;
using System.Text;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>The program samples/LegacyErp, started as its users start it.</summary>
internal static class LegacyErp
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it on .NET Framework, or its like.</summary>
    public static Task<string> RunOnNetFrameworkAsync(string database, params string[] arguments)
    {
        var program = Path.Combine(Repository.Root, "samples/LegacyErp/bin", Configuration, "LegacyErp.exe");
        return OperatingSystem.IsWindows() ? RunAsync(program, database, arguments) : RunAsync(NetFramework.Mono ?? "mono", database, arguments, program);
    }

    /// <summary>Runs the same sources built for .NET 10.</summary>
    public static Task<string> RunOnNet10Async(string database, params string[] arguments) =>
        RunAsync(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", database, arguments, Path.Combine(Repository.Root, "tests/LegacyErp.Net10/bin", Configuration, "net10.0/LegacyErp.Net10.dll"));

    private static async Task<string> RunAsync(string host, string database, string[] arguments, string? program = null)
    {
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in (string[])[.. program is null ? [] : new[] { program }, database, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        Assert.True(process.ExitCode == 0, $"{host} {program}: {process.ExitCode}\n{await output}\n{await errors}");
        Assert.Equal("", await errors);
        return (await output).ReplaceLineEndings("\n").Replace(database, "<file>", StringComparison.Ordinal);
    }
}
