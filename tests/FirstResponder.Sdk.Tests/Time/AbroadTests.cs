using System.Diagnostics;
using System.Text;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>
/// T18: the same answers, to the letter, from a process under a real Turkish or Thai culture (tests/Abroad, with ICU) in a zone far away. Where ICU is missing this fails and says so:
/// without it there is no such culture, and nothing would be shown.
/// </summary>
public class AbroadTests
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("tr-TR", "UTC", "tr-TR TİTLE 1.234,5 2026 0")]
    [InlineData("tr-TR", "America/New_York", "tr-TR TİTLE 1.234,5 2026 -4")]
    [InlineData("tr-TR", "Pacific/Kiritimati", "tr-TR TİTLE 1.234,5 2026 14")]
    [InlineData("th-TH", "UTC", "th-TH TITLE 1,234.5 2569 0")]
    [InlineData("th-TH", "America/New_York", "th-TH TITLE 1,234.5 2569 -4")]
    [InlineData("th-TH", "Pacific/Kiritimati", "th-TH TITLE 1,234.5 2569 14")]
    [Trait("trap", "T18")]
    public async Task Every_answer_is_the_same_to_the_letter(string culture, string zone, string traits)
    {
        var printed = await RunAsync(culture, zone);

        var end = printed.IndexOf('\n', StringComparison.Ordinal);
        // Or the rest would prove nothing.
        Assert.Equal(traits, printed[..end]);
        Assert.Equal(await Abroad.Answers.AllAsync(), printed[(end + 1)..]);
    }

    private static async Task<string> RunAsync(string culture, string zone)
    {
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Path.Combine(Repository.Root, "tests/Abroad/bin", Configuration, "net10.0/Abroad.dll"));
        start.ArgumentList.Add(culture);
        start.Environment["TZ"] = zone;
        start.Environment.Remove("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
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

        var why = await errors;
        Assert.True(
            process.ExitCode == 0,
            why.Contains("ICU", StringComparison.Ordinal)
                ? $"没有 ICU，土耳其和泰国区域没有验证（tests/run.sh 会安装 libicu）。 / ICU is missing, so nothing was shown for Turkey and Thailand; tests/run.sh installs it (Debian: libicu72 or its like).\n{why}"
                : $"{culture} {zone}: {process.ExitCode}\n{why}");
        return await output;
    }
}
