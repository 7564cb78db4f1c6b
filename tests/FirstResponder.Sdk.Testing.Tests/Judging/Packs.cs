using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>The shipped pack as a company would load it with a setting of its own.</summary>
internal static class Packs
{
    public static Regulation WithArchive { get; } = Regulation.Load(Text().Replace("\"exceptionalArchive\": false", "\"exceptionalArchive\": true", StringComparison.Ordinal));

    /// <summary>The shipped pack under another name, as that of another province.</summary>
    public static Regulation Elsewhere { get; } = Regulation.Load(Text().Replace("\"pack\": \"cn-jiangxi-2026-7\"", "\"pack\": \"cn-elsewhere-2026-1\"", StringComparison.Ordinal));

    /// <summary>What a company lays over the notice for itself: thresholds only.</summary>
    public static Regulation OfTheHouse { get; } = Regulation.Jiangxi.With(
    [
        new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", AlertAfter = new Dictionary<string, NodaTime.Duration> { ["J-08"] = NodaTime.Duration.FromMinutes(5) } },
    ]);

    /// <summary>A contract with limits of its own for the handling.</summary>
    public static Regulation OfTheContract { get; } = Regulation.Jiangxi.With(
    [
        new Overlay { Id = "contract", Version = 1, Layer = RuleLayer.Contract, Basis = "物业服务合同 第八条", Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(Time.TimeLimit.Hours(12)), ["D-05"] = DutyLimit.Timed(Time.TimeLimit.WorkingDays(5)) } },
    ]);

    public static string Text()
    {
        var assembly = typeof(Regulation).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.Contains("cn-jiangxi-2026-7", StringComparison.Ordinal)))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
