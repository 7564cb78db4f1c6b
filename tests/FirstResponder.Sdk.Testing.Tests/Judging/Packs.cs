using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>The shipped pack as a company would load it with a setting of its own.</summary>
internal static class Packs
{
    public static Regulation WithArchive { get; } = Regulation.Load(Text().Replace("\"exceptionalArchive\": false", "\"exceptionalArchive\": true", StringComparison.Ordinal));

    public static string Text()
    {
        var assembly = typeof(Regulation).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.Contains("cn-jiangxi-2026-7", StringComparison.Ordinal)))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
