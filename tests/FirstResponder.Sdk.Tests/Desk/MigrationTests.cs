using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>AMB-29 through the desk: rules that a case moves to fit, are found again, and are the ones shown.</summary>
public class MigrationTests
{
    private static readonly Regulation Signed = Regulation.Jiangxi.With(
        [new Overlay { Id = "contract", Version = 1, Layer = RuleLayer.Contract, Basis = "合同第八条", Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(12)) } }]);

    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly InMemoryCaseStore store = new();
    private readonly CaseDesk desk;

    public MigrationTests() => desk = Desk(new RegulationLibrary());

    [Fact]
    public async Task A_migrated_case_is_shown_under_its_new_rules_and_found_again()
    {
        var key = await Classified();
        var moved = await desk.SendAsync(Migrate(key, Signed));
        Assert.Equal(CaseOutcome.Done, moved.Outcome);
        Assert.Equal(Signed.Hash, moved.Case.Regulation.Hash);
        Assert.Equal("2026-04-28 21:00", moved.Case.NextSteps(Lead).Select(s => s.Meets).First(d => d?.Terms.Rule == "D-02") is { } duty ? Local(duty) : null);
        Assert.Equal(Signed.Hash, (await desk.FindAsync(key))!.Regulation.Hash);
        Assert.Equal(CaseOutcome.Done, (await desk.SendAsync(new RecordSiteWork(key, Lead, SiteWorkKind.Record, Text("到场")))).Outcome);
    }

    [Fact]
    public async Task A_library_of_the_hosts_own_need_not_keep_what_the_desk_was_given()
    {
        var own = Desk(new Shipped());
        var key = await Classified();
        Assert.Equal(CaseOutcome.Done, (await own.SendAsync(Migrate(key, Signed))).Outcome);
        Assert.Equal(Signed.Hash, (await own.FindAsync(key))!.Regulation.Hash);
    }

    [Fact]
    public async Task What_follows_in_the_same_batch_is_decided_under_the_new_rules()
    {
        var key = await Classified();
        var both = await desk.SendAsync([Migrate(key, Signed), new InformOwner(key, Lead, true) { Process = Text("流程") }]);
        Assert.True(both.Outcome == CaseOutcome.Done, both.ToString());
        Assert.Equal([CaseFact.RulesMigrated, CaseFact.OwnerInformedAtIntake], both.Events.Select(e => e.Fact));
        Assert.Equal(Signed.Hash, both.Case.Regulation.Hash);
    }

    [Fact]
    public async Task Rules_that_do_not_fit_are_refused_before_anything_is_written()
    {
        var key = await Classified();
        var lame = TestPacks.Changed(pack => pack["duties"]!.AsArray().First(d => (string?)d!["id"] == "D-08")!["met"] = new JsonArray("ExtensionConsented"));
        var fault = await Assert.ThrowsAsync<RegulationFormatException>(async () => await desk.SendAsync(Migrate(key, lame)));
        Assert.Contains("NEVER_MET", fault.Faults.Select(f => f.Code));
        Assert.Equal(2, (await desk.FindAsync(key))!.Case.Version);
    }

    [Fact]
    public async Task Rules_without_the_cases_category_are_refused()
    {
        var key = await Classified();
        var poorer = Regulation.Load(Rename(PackTexts.Jiangxi));
        var result = await desk.SendAsync(Migrate(key, poorer));
        Assert.Equal(["CATEGORY_UNKNOWN:Ordinary"], result.Refusals.Select(r => r.FullCode));
        Assert.Equal(2, (await desk.FindAsync(key))!.Case.Version);
    }

    [Fact]
    public async Task Rules_that_require_what_the_estate_lacks_are_refused()
    {
        var key = await Classified();
        var demanding = TestPacks.Changed(pack => pack["requires"] = new JsonArray("workingHours"));
        var fault = await Assert.ThrowsAsync<ArgumentException>(async () => await desk.SendAsync(Migrate(key, demanding)));
        Assert.Contains("小区 e1", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await desk.FindAsync(key))!.Case.Version);
    }

    private static MigrateRules Migrate(CaseKey key, Regulation to) => new(key, Head, to, Text("新合同"), Chief);

    private static string Local(Duty duty) => duty.Due!.Value.InZone(EstateProfile.ChinaZone).LocalDateTime.ToString("uuuu-MM-dd HH:mm", null);

    // The same pack, but what was Ordinary is called Usual.
    private static string Rename(string text) => text.Replace("\"Ordinary\"", "\"Usual\"", StringComparison.Ordinal);

    private CaseDesk Desk(IRegulationLibrary library) => CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock, Library = library });

    private async Task<CaseKey> Classified()
    {
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary));
        return key;
    }

    /// <summary>A library that holds the shipped pack only.</summary>
    private sealed class Shipped : IRegulationLibrary
    {
        public Regulation? Find(string id, int version, string hash) => hash == Regulation.Jiangxi.Hash ? Regulation.Jiangxi : null;
    }
}
