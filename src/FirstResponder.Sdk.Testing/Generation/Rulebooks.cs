using System.Text;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Rules to play under: the shipped pack, the shipped pack with a company's own settings, packs with other limits, and each with overlays of law, contract and enterprise. All of them load.</summary>
internal static class Rulebooks
{
    private static readonly string[] Hourly = ["D-02", "D-07", "D-08", "D-09", "D-10"];
    private static readonly string[] Immediate = ["J-07", "J-08", "D-11a", "J-11", "D-12a"];
    private static readonly Lazy<Regulation>[] Drawn = [.. Enumerable.Range(0, 32).Select(number => new Lazy<Regulation>(() => Build(new Chance(number))))];
    private static readonly Lazy<Regulation> ArchivingPack = new(() => Pack(pack => pack["settings"]!["exceptionalArchive"] = true));

    /// <summary>The shipped pack of a company that archives exceptionally (AMB-10b).</summary>
    public static Regulation Archiving => ArchivingPack.Value;

    /// <summary>Mostly the shipped pack itself: its limits are what the judge knows.</summary>
    public static Regulation Draw(Chance chance) => chance.Below(100) switch
    {
        < 65 => Regulation.Jiangxi,
        < 80 => Archiving,
        _ => Variant(chance),
    };

    /// <summary>One of a few dozen variants; each is costly to build.</summary>
    public static Regulation Variant(Chance chance) => chance.Among(Drawn).Value;

    public static Overlay Overlay(RuleLayer layer, Chance chance) => layer switch
    {
        RuleLayer.Law => new Overlay
        {
            Id = "law",
            Version = 1 + chance.Below(3),
            Layer = layer,
            Basis = "江西省物业管理条例 第四十条",
            Set = new Dictionary<string, DutyLimit> { [chance.Of(Hourly)] = DutyLimit.Timed(TimeLimit.Hours(1 + chance.Below(2))) },
            Add = chance.In(40) ? [Regulation.Jiangxi.Rule("D-09")! with { Id = "L-15", Name = "法定回访", Layer = layer, Clause = "江西省物业管理条例 第四十一条" }] : [],
        },
        RuleLayer.Contract => new Overlay
        {
            Id = "contract",
            Version = 1 + chance.Below(3),
            Layer = layer,
            Basis = "物业服务合同 第八条",
            Set = new Dictionary<string, DutyLimit>
            {
                [chance.Of(Hourly)] = DutyLimit.Timed(TimeLimit.Hours(1 + chance.Below(72))),
                ["D-05"] = DutyLimit.Timed(TimeLimit.WorkingDays(1 + chance.Below(15))),
            },
        },
        _ => new Overlay
        {
            Id = "house",
            Version = 1 + chance.Below(3),
            Layer = RuleLayer.Enterprise,
            Basis = "企业制度",
            AlertAfter = new Dictionary<string, Duration> { [chance.Of(Immediate)] = chance.Minutes(1, 600) },
            WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["*"] = chance.Of<int[]>([50, 80, 95], [1], [99], [20, 40]) },
        },
    };

    private static Regulation Build(Chance chance)
    {
        var pack = chance.Below(3) switch
        {
            0 => Regulation.Jiangxi,
            1 => Archiving,
            _ => Pack(json => Vary(json, chance)),
        };
        var overlays = new List<Overlay>();
        foreach (var layer in new[] { RuleLayer.Law, RuleLayer.Contract, RuleLayer.Enterprise })
        {
            if (chance.In(50))
            {
                overlays.Add(Overlay(layer, chance));
            }
        }

        return pack.With(overlays);
    }

    private static void Vary(JsonNode pack, Chance chance)
    {
        pack["pack"] = "cn-somewhere-2027-" + (1 + chance.Below(9));
        pack["settings"]!["exceptionalArchive"] = chance.In(50);
        foreach (var duty in pack["duties"]!.AsArray())
        {
            if (duty!["limit"]?["hours"] is not null && chance.In(50))
            {
                duty["limit"] = new JsonObject { ["hours"] = 1 + chance.Below(48) };
            }
        }
    }

    private static Regulation Pack(Action<JsonNode> change)
    {
        using var stream = typeof(Regulation).Assembly.GetManifestResourceStream("cn-jiangxi-2026-7.v1.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var pack = JsonNode.Parse(reader.ReadToEnd())!;
        change(pack);
        return Regulation.Load(pack.ToJsonString());
    }
}
