using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>The other case of a matter can't take its half, though the store is well: the first half is stored, the caller is told so, and Due finishes the rest.</summary>
public class MatterPendingTests
{
    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly ScriptedStore store = new();

    [Fact]
    public async Task A_merge_with_a_case_whose_rules_are_missing_is_pending_until_they_are_there()
    {
        var older = TestPacks.Changed(pack => pack["pack"] = "cn-older");
        var elder = CaseDesk.Create(store, Options(older));
        var desk = CaseDesk.Create(store, Options(Regulation.Jiangxi));
        var master = await Accepted(desk, "C-1");
        var duplicate = await Accepted(elder, "C-2");

        var merged = await desk.MergeAsync(master, duplicate, Lead, options: new CommandOptions { CommandId = "m-1" });
        Assert.Equal(CaseOutcome.Done, merged.Outcome);
        var other = Assert.Single(merged.Others);
        Assert.Equal((CaseOutcome.Pending, false, false), (other.Outcome, other.IsDone, other.HasCase));
        Assert.IsType<InvalidOperationException>(other.Fault);
        Assert.Contains("C-2", other.Note, StringComparison.Ordinal);
        Assert.Contains("cn-older", other.ToString(), StringComparison.Ordinal);
        Assert.Single(merged.Case.Case.PendingMatters);

        var again = await desk.MergeAsync(master, duplicate, Lead, options: new CommandOptions { CommandId = "m-1" });
        Assert.Equal((CaseOutcome.AlreadyDone, CaseOutcome.Pending), (again.Outcome, Assert.Single(again.Others).Outcome));

        // Due names the case and goes on with the others and with what the case itself owes.
        clock.Set("2026-04-28 10:00");
        var sound = await Accepted(desk, "C-3");
        clock.Set("2026-04-28 11:00");
        var report = await desk.DueAsync(Company);
        Assert.Equal([master, duplicate], report.Failed.Select(f => f.Case).OrderBy(k => k.CaseId, StringComparer.Ordinal));
        Assert.All(report.Failed, f => Assert.IsType<InvalidOperationException>(f.Fault));
        Assert.Equal([master, sound], report.Announced.Select(a => a.Case.Key).Distinct().OrderBy(k => k.CaseId, StringComparer.Ordinal));

        clock.Set("2026-04-28 12:00");
        var mended = CaseDesk.Create(store, Options(Regulation.Jiangxi, new RegulationLibrary([older])));
        var finished = await mended.DueAsync(Company);
        Assert.Empty(finished.Failed);
        Assert.Equal([duplicate], finished.Finished);
        Assert.Equal(CaseStatus.Merged, (await mended.FindAsync(duplicate))!.Status);
        Assert.Empty((await mended.FindAsync(master))!.Case.PendingMatters);
    }

    [Fact]
    public async Task One_child_that_fails_keeps_its_sister_from_nothing()
    {
        var desk = CaseDesk.Create(store, Options(Regulation.Jiangxi));
        var key = await Accepted(desk, "C-1");
        store.ReadFault = read => read.CaseId == "K-1" ? new ChainBrokenException(read, 1, ChainFault.Changed) : null;
        var split = await desk.SendAsync(new Split(key, Lead, [new NewMatter(Text("门禁失灵"), CaseId: "K-1"), new NewMatter(Text("路灯坏"), CaseId: "K-2")]));
        Assert.Equal([CaseOutcome.Pending, CaseOutcome.Done], split.Others.Select(o => o.Outcome));
        Assert.IsType<ChainBrokenException>(split.Others[0].Fault);
        Assert.Throws<InvalidOperationException>(() => split.Others[0].Case);

        clock.Set("2026-04-28 09:02");
        Assert.Equal([key], (await desk.DueAsync(Company)).Failed.Select(f => f.Case));
        store.ReadFault = _ => null;
        clock.Set("2026-04-28 09:04");
        Assert.Equal(["K-1"], (await desk.DueAsync(Company)).Finished.Select(k => k.CaseId));
        Assert.Empty((await desk.FindAsync(key))!.Case.PendingMatters);
    }

    [Fact]
    public async Task A_matter_that_stays_pending_is_not_the_first_of_the_next_batch()
    {
        var desk = CaseDesk.Create(store, Options(Regulation.Jiangxi));
        var key = await Accepted(desk, "C-1");
        store.IsBeaten = request => request.Key.CaseId == "K-1";
        await desk.SendAsync(new SpawnCase(key, Lead, new NewMatter(Text("门禁失灵"), CaseId: "K-1")));
        clock.Set("2026-04-28 09:05");
        await Accepted(desk, "C-2");
        clock.Set("2026-04-28 11:00");
        var seen = new List<CaseKey>();
        for (var i = 0; i < 3; i++)
        {
            seen.AddRange((await desk.DueAsync(Company, maxCases: 1)).Announced.Select(a => a.Case.Key));
        }

        Assert.Equal(["C-1", "C-2"], seen.Select(k => k.CaseId).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_history_that_was_changed_is_reported_and_the_others_are_announced()
    {
        var desk = CaseDesk.Create(store, Options(Regulation.Jiangxi));
        var broken = await Accepted(desk, "C-1");
        var sound = await Accepted(desk, "C-2");
        store.Changes = record => record.TypeName == "accepted.v1" ? new EventRecord(record.TypeName, record.Payload.ToArray().Reverse().ToArray(), record.OccurredAt, record.RecordedAt, record.CommandId, record.Hash) : record;
        store.IsChanged = key => key == broken;
        clock.Set("2026-04-28 11:00");
        var report = await desk.DueAsync(Company);
        Assert.IsType<ChainBrokenException>(Assert.Single(report.Failed, f => f.Case == broken).Fault);
        Assert.Equal([sound], report.Announced.Select(a => a.Case.Key).Distinct());
    }

    private CaseDeskOptions Options(Regulation rules, RegulationLibrary? library = null) =>
        new() { Regulation = rules, Estates = new EstateList(Estate), Clock = clock, Library = library ?? new RegulationLibrary() };

    private static async Task<CaseKey> Accepted(CaseDesk desk, string id) =>
        (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id })).Case.Key;
}
