using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>Several processes ask at once what fell due: each passing is one event in one history, with its true time, and in the report of exactly one of them.</summary>
public class DueConcurrencyTests
{
    private const int Cases = 300;
    private const int Desks = 4;

    private static readonly Regulation Rules = Regulation.Jiangxi.With(
    [
        new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["D-05"] = [50, 80] } },
    ]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Four_desks_announce_what_three_hundred_late_cases_owe_exactly_once(bool withoutLeases)
    {
        var clock = new ScriptedClock("2026-04-28 09:00");
        var store = new HoppingStore();
        var keys = new List<CaseKey>();
        var first = Desk(store, clock);
        for (var i = 0; i < Cases; i++)
        {
            var key = (await first.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-" + i })).Case.Key;
            await first.SendAsync(new Classify(key, Lead, i % 2 == 0 ? Category.Ordinary : Category.Complex));
            keys.Add(key);
        }

        clock.Set("2026-05-06 09:00");
        store.ForEverybody = withoutLeases ? keys : null;
        var reports = await Task.WhenAll(Enumerable.Range(0, Desks).Select(_ => Task.Run(async () => await AllOf(Desk(store, clock)))));

        Assert.All(reports.SelectMany(r => r), r => Assert.Empty(r.Failed));
        var told = reports.SelectMany(r => r).SelectMany(r => r.Announced).Select(a => (a.Case.Key, a.Event.Duty, a.Event.Threshold, a.Event.Percent, a.Event.Due)).ToList();
        var stored = new List<(CaseKey, string, bool, int?, NodaTime.Instant)>();
        foreach (var key in keys)
        {
            var current = (await first.FindAsync(key))!.Case;
            stored.AddRange(current.History.OfType<DutyFellDue>().Select(e => (key, e.Duty, e.Threshold, e.Percent, e.Due)));
            Assert.All(current.OpenDuties, duty => AssertTold(current, duty, clock.Now));
            Assert.True(current.NextAttentionAt is null || current.NextAttentionAt > clock.Now);
        }

        Assert.True(stored.Count >= Cases * 3, $"{stored.Count}");
        Assert.Equal(stored.Count, stored.Distinct().Count());
        Assert.Equal(stored.Count, told.Count);
        Assert.Equal(stored.ToHashSet(), told.ToHashSet());
        store.ForEverybody = null;
        Assert.Empty((await first.DueAsync(Company, maxCases: 1000)).Announced);
    }

    private static void AssertTold(Case current, Duty duty, NodaTime.Instant now)
    {
        var told = current.History.OfType<DutyFellDue>().Where(e => e.Duty == duty.Key).ToList();
        Assert.Equal(duty.IsLateAt(now) ? [duty.Due!.Value] : [], told.Where(e => !e.Threshold).Select(e => e.Due));
        Assert.Equal(duty.IsAlertingAt(now) ? [duty.Terms.AlertAt!.Value] : [], told.Where(e => e is { Threshold: true, Percent: null }).Select(e => e.Due));
        Assert.All(told.Where(e => !e.Threshold), e => Assert.Equal(duty.LateFrom, e.OccurredAt));
    }

    private static async Task<List<DueReport>> AllOf(CaseDesk desk)
    {
        var reports = new List<DueReport>();
        var quiet = 0;
        while (quiet < 2)
        {
            reports.Add(await desk.DueAsync(Company, maxCases: 40));
            quiet = reports[^1].Announced.Count == 0 ? quiet + 1 : 0;
        }

        return reports;
    }

    private static CaseDesk Desk(HoppingStore store, ScriptedClock clock) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Rules, Estates = new HoppingEstates(Estate), Clock = clock });
}
