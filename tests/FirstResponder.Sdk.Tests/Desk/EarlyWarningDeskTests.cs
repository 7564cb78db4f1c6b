using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>Early warnings (提前预警) through the desk: one announcement under an id of its own, and a timer that never runs in a circle.</summary>
public class EarlyWarningDeskTests
{
    private static readonly Regulation Rules = Regulation.Jiangxi.With(
    [
        new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["*"] = [1, 50, 80, 99] } },
    ]);

    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly InMemoryCaseStore store = new();
    private readonly CaseDesk desk;

    public EarlyWarningDeskTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Rules, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task A_warning_is_announced_under_its_own_id_and_says_what_it_is()
    {
        var key = await Classified(Category.Ordinary);
        clock.Set("2026-04-29 04:15");
        var report = await desk.DueAsync(Company);
        var warning = Assert.Single(report.Announced, a => a.Duty.Duty.Terms.Rule == "D-02");
        Assert.Equal((80, true), (warning.Percent, warning.Event.Threshold));
        Assert.Equal("“办理”办理时间已用 80%，2026-04-29 09:00 到期（企业内控，非法定时限）。 / 80% of the time for “办理” is used up; it is due 2026-04-29 09:00 (internal).", warning.Text.Replace(warning.Duty.Name, "办理", StringComparison.Ordinal));
        var page = await store.ReadAsync(key, 0, 100, default);
        Assert.Contains(page.Events, r => r.CommandId == $"warn:D-02#round.1:80:{warning.Event.Due.ToUnixTimeMilliseconds()}");
        Assert.Contains(report.Announced, a => a is { Percent: null, Event.Threshold: false } && a.Text.Contains("到期未办", StringComparison.Ordinal));
        Assert.Contains(report.Announced, a => a is { Percent: null, Event.Threshold: true } && a.Text.Contains("超过提醒阈值", StringComparison.Ordinal));
        Assert.Empty((await desk.DueAsync(Company)).Announced);
    }

    [Fact]
    public async Task A_case_is_woken_for_a_warning_alone()
    {
        var key = await Classified(Category.Ordinary);
        clock.Set("2026-04-28 10:00");
        await desk.DueAsync(Company);
        clock.Set("2026-04-28 20:59");
        Assert.Empty((await desk.DueAsync(Company)).Announced);
        clock.Set("2026-04-28 21:00");
        Assert.Equal(SummaryRow.Of((await desk.FindAsync(key))!.Case, default).NextAttentionAt, clock.Now);
        Assert.Equal([50], (await desk.DueAsync(Company)).Announced.Select(a => a.Percent!.Value));
    }

    [Fact]
    public void After_Due_nothing_is_left_for_the_same_moment_and_the_next_lies_ahead()
    {
        var jumps = Arb.From(Gen.Choose(0, 60 * 60 * 24 * 3).ArrayOf(6));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(jumps, seconds => HoldsAsync(seconds).GetAwaiter().GetResult()));
    }

    private static async Task HoldsAsync(int[] jumps)
    {
        var clock = new ScriptedClock("2026-04-28 09:00");
        var store = new InMemoryCaseStore();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Rules, Estates = new EstateList(Estate), Clock = clock });
        var category = jumps.Sum() % 2 == 0 ? Category.Ordinary : Category.Complex;
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, category));
        foreach (var jump in jumps)
        {
            // Small numbers are near thresholds of minutes, large ones are days of downtime.
            clock.Pass(Duration.FromSeconds(jump % 3 == 0 ? jump % 700 : jump));
            var first = await desk.DueAsync(Company);
            Assert.Empty(first.Failed);
            Assert.True(first.Announced.GroupBy(a => a.Event.Duty).All(g => g.Count(a => a.Percent is not null) <= 1), "one warning a duty");
            Assert.All(first.Announced.Where(a => a.Percent is not null), a => Assert.False(a.Duty.IsLate));
            Assert.Empty((await desk.DueAsync(Company)).Announced);
            var next = (await desk.FindAsync(key))!.Case.NextAttentionAt;
            Assert.True(next is null || next > clock.Now, $"{next} at {clock.Now}");
        }

        var told = (await desk.FindAsync(key))!.Case.History.OfType<DutyFellDue>().Select(e => (e.Duty, e.Percent, e.Threshold, e.Due)).ToList();
        Assert.Equal(told.Count, told.Distinct().Count());
    }

    private async Task<CaseKey> Classified(Category category)
    {
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, category));
        return key;
    }
}
