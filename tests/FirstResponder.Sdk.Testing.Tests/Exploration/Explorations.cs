using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>The explorations that the tests look at, each made once.</summary>
internal static class Explorations
{
    public static readonly bool IsLong = Environment.GetEnvironmentVariable("LONG") == "1";

    private static readonly Category[] Categories = [Category.Ordinary, Category.Complex, Category.Emergency, Category.OutOfScope, Category.Consultation];

    private static readonly Lazy<ExplorationReport[]> EachAlone = new(() => Made([.. Categories.Select(category => new ExplorationScope { Categories = [category] })]));

    private static readonly Lazy<ExplorationReport[]> Beside = new(() => Made(
    [
        new ExplorationScope { Categories = [Category.Ordinary], Extras = ExplorationExtras.All, MaxRound = 1, TimePasses = false },
        new ExplorationScope { Categories = [Category.Ordinary, Category.OutOfScope], MaxRound = 1, TimePasses = false },
    ]));

    private static readonly Lazy<ExplorationReport[]> WithArchive = new(() => Made([new ExplorationScope(PackWithArchive()) { Categories = [Category.Ordinary], MaxRound = 2, TimePasses = false }]));

    /// <summary>Each category by itself, three rounds, time passing: what the README gives.</summary>
    public static IReadOnlyList<ExplorationReport> Alone => EachAlone.Value;

    /// <summary>Moves between categories, joining, unknown owners, entry online.</summary>
    public static IReadOnlyList<ExplorationReport> Besides => Beside.Value;

    /// <summary>Jiangxi under a contract that gives less time, with exceptional archiving enabled.</summary>
    public static ExplorationReport Archiving => WithArchive.Value[0];

    public static Regulation PackWithArchive()
    {
        using var stream = typeof(Regulation).Assembly.GetManifestResourceStream("cn-jiangxi-2026-7.v1.json")!;
        using var reader = new StreamReader(stream);
        var pack = Regulation.Load(reader.ReadToEnd().Replace("\"exceptionalArchive\": false", "\"exceptionalArchive\": true", StringComparison.Ordinal));
        var contract = """{"overlay": "contract", "version": 1, "layer": "contract", "basis": "物业服务合同 第八条", "set": {"D-02": {"hours": 12}}}""";
        return pack.With([Overlay.Load(contract)]);
    }

    private static ExplorationReport[] Made(ExplorationScope[] scopes)
    {
        var reports = new ExplorationReport[scopes.Length];
        Parallel.For(0, scopes.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => reports[i] = LifecycleExplorer.Explore(scopes[i]));
        return reports;
    }
}
