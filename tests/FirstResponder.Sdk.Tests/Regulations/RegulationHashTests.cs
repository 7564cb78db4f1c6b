using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>The hash that cases pin names one content, for ever.</summary>
public class RegulationHashTests
{
    private static readonly Overlay Contract = new()
    {
        Id = "contract",
        Version = 1,
        Layer = RuleLayer.Contract,
        Basis = "合同第×条",
        Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(12)), ["D-08"] = DutyLimit.Timed(TimeLimit.Hours(1)) },
    };

    private static readonly Overlay House = new()
    {
        Id = "house",
        Version = 1,
        Layer = RuleLayer.Enterprise,
        Basis = "企业制度",
        AlertAfter = new Dictionary<string, Duration> { ["D-05"] = Duration.FromHours(100) },
    };

    /// <summary>When this fails, cases that were accepted under the shipped pack no longer find it: ship a new version beside it instead.</summary>
    [Fact]
    public void Hash_of_the_shipped_pack_never_changes() => Assert.Equal("667b1c1c5540ccbb7fb4135a11ee634e5f05c14f031f849ff8c7b70ada274e76", Regulation.Jiangxi.Hash);

    /// <summary>Both targets compute this same hash; it may depend on no library's way to print or sort.</summary>
    [Fact]
    public void Hash_of_a_composition_never_changes()
    {
        var contract = new Overlay { Id = "c", Version = 1, Layer = RuleLayer.Contract, Basis = "合同", Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(48)) } };
        Assert.Equal("c1e2b8e0812cc3f12c1a757e3f7d789c19835db3a5c5852bf9aa106c2482037d", Regulation.Jiangxi.With([contract]).Hash);
    }

    [Fact]
    public void Hash_does_not_depend_on_blanks_or_escapes()
    {
        Assert.Equal(Regulation.Jiangxi.Hash, Regulation.Load(PackTexts.Changed(_ => { })).Hash);
        Assert.Equal(Regulation.Jiangxi.Hash, Regulation.Load(JsonNode.Parse(PackTexts.Jiangxi)!.ToJsonString(new JsonSerializerOptions())).Hash);
        Assert.Equal(Regulation.Jiangxi.Hash, Regulation.Load(PackTexts.Jiangxi.Replace("\n", "\r\n", StringComparison.Ordinal)).Hash);
    }

    [Theory]
    [InlineData("\"minutes\": 30", "\"minutes\": 31")]
    [InlineData("已受理", "待受理")]
    [InlineData("\"PT15M\"", "\"PT16M\"")]
    [InlineData("[\"Gas\", \"Fire\"]", "[\"Fire\", \"Gas\"]")]
    [InlineData("楼上装修", "楼下装修")]
    public void Hash_changes_with_any_change(string from, string to)
    {
        Assert.Contains(from, PackTexts.Jiangxi, StringComparison.Ordinal);
        Assert.NotEqual(Regulation.Jiangxi.Hash, Regulation.Load(PackTexts.Jiangxi.Replace(from, to, StringComparison.Ordinal)).Hash);
    }

    [Fact]
    public void Hash_of_a_composition_does_not_depend_on_the_order_of_overlays()
    {
        var once = Regulation.Jiangxi.With([Contract, House]);
        Assert.Equal(once.Hash, Regulation.Jiangxi.With([House, Contract]).Hash);
        Assert.Equal(once.Hash, Regulation.Jiangxi.With([House]).With([Contract]).Hash);
        Assert.Equal(["contract", "house"], once.Overlays.Select(o => o.Id));
    }

    [Fact]
    public void Hash_changes_with_every_part_of_an_overlay()
    {
        var rule = new DutyRule { Id = "E-1", Name = "甲", Layer = RuleLayer.Enterprise, Limit = DutyLimit.Immediate, On = [new() { Facts = [CaseFact.Accepted] }] };
        DutyRule[] rules =
        [
            rule,
            rule with { Name = "乙" },
            rule with { Limit = DutyLimit.Timed(TimeLimit.Hours(1)) },
            rule with { Owner = Role.Handler },
            rule with { IsHandling = true },
            rule with { IsExtendable = true },
            rule with { StartsAtAcceptance = true },
            rule with { LooksBack = true },
            rule with { AcrossRounds = true },
            rule with { Per = "channel" },
            rule with { Met = [[new() { Facts = [CaseFact.Closed] }]] },
            rule with { Void = [new() { Facts = [CaseFact.Closed] }] },
            rule with { Replaced = [new() { Facts = [CaseFact.Closed] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], In = [CaseStatus.Accepted] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], Where = [new("channel", ["Online"], negated: false)] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], Where = [new("channel", ["Online"], negated: true)] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], Where = [new("channel", [], negated: false)] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], Where = [new("channel", null, negated: false)] }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], UnlessOpen = "D-01" }] },
            rule with { On = [new() { Facts = [CaseFact.Accepted], UnlessFact = new() { Facts = [CaseFact.Answered] } }] },
        ];
        Overlay[] overlays =
        [
            House,
            House with { Id = "house2" },
            House with { Version = 2 },
            House with { Basis = "另一制度" },
            House with { AlertAfter = new Dictionary<string, Duration> { ["D-05"] = Duration.FromHours(101) } },
            House with { AlertAfter = new Dictionary<string, Duration> { ["D-02"] = Duration.FromHours(100) } },
            Contract,
            Contract with { Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(12)) } },
            .. rules.Select(r => House with { Add = [r] }),
        ];
        var hashes = overlays.Select(o => Regulation.Jiangxi.With([o]).Hash).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.DoesNotContain(Regulation.Jiangxi.Hash, hashes);
        Assert.Same(Regulation.Jiangxi, Regulation.Jiangxi.With([]));
    }

    [Fact]
    public void Library_finds_what_it_shipped_was_given_or_composed()
    {
        var given = Regulation.Load(PackTexts.Chengdu);
        var library = new RegulationLibrary([given]);
        Assert.Same(Regulation.Jiangxi, library.Find("cn-jiangxi-2026-7", 1, Regulation.Jiangxi.Hash));
        Assert.Same(given, library.Find(given.Id, given.Version, given.Hash));
        var hash = Regulation.Jiangxi.With([House]).Hash;
        Assert.Null(library.Find("cn-jiangxi-2026-7", 1, hash));
        var composed = library.Compose(Regulation.Jiangxi, [House]);
        Assert.Same(composed, library.Find("cn-jiangxi-2026-7", 1, hash));
        Assert.Same(composed, library.Compose(Regulation.Jiangxi, [House]));
        Assert.Null(library.Find("cn-jiangxi-2026-7", 2, Regulation.Jiangxi.Hash));
    }
}
