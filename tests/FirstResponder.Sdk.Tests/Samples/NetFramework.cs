namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>Where programs for .NET Framework run: Windows itself, elsewhere Mono.</summary>
internal static class NetFramework
{
    /// <summary>The program that runs them; null on Windows, which needs none, and where Mono is missing.</summary>
    public static string? Mono { get; } = OperatingSystem.IsWindows() ? null : Find("mono");

    /// <summary>Why they can't run here; null when they can. With NEED_MONO=1, as tests/run.sh sets it, they run or fail.</summary>
    public static string? WhyNot { get; } = OperatingSystem.IsWindows() || Mono is not null || Environment.GetEnvironmentVariable("NEED_MONO") == "1"
        ? null
        : "没有找到 mono，跳过 .NET Framework 示例。 / Mono was not found, so the .NET Framework sample is not run. Debian: apt-get install mono-devel.";

    private static string? Find(string command) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, command))
        .FirstOrDefault(File.Exists);
}
