using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>The process dies before or after any append of a two-case matter: a retry under the same id finishes it, and so does Due alone; nothing is done twice.</summary>
public class MatterCrashTests
{
    private const string Id = "m-1";

    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly CrashingStore store = new();

    /// <summary>The matter, its appends, and how many cases stand in the end.</summary>
    public static TheoryData<string, int, bool, bool> Crashes
    {
        get
        {
            var rows = new TheoryData<string, int, bool, bool>();
            foreach (var (matter, appends) in (ValueTuple<string, int>[])[("spawn", 3), ("split", 5), ("merge", 3)])
            {
                for (var at = 1; at <= appends; at++)
                {
                    foreach (var afterWriting in (bool[])[false, true])
                    {
                        rows.Add(matter, at, afterWriting, false);
                        rows.Add(matter, at, afterWriting, true);
                    }
                }
            }

            return rows;
        }
    }

    [Theory]
    [InlineData("spawn", 3)]
    [InlineData("split", 5)]
    [InlineData("merge", 3)]
    public async Task Without_a_crash_a_matter_takes_these_appends(string matter, int appends)
    {
        await BeginsAsync();
        var before = store.Written.Count;
        Assert.All((await SendAsync(matter)).Others, o => Assert.Equal(CaseOutcome.Done, o.Outcome));
        Assert.Equal(appends, store.Written.Count - before);
        await AssertWholeAsync(matter);
    }

    [Theory]
    [MemberData(nameof(Crashes))]
    public async Task What_a_crash_leaves_is_finished_once(string matter, int at, bool afterWriting, bool byDueAlone)
    {
        await BeginsAsync();
        var before = store.Written.Count;
        store.Crash(at, afterWriting);
        Assert.Equal(Id, (await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await SendAsync(matter))).CommandId);
        var isBegun = store.Written.Count > before;
        Assert.Equal(at > 1 || afterWriting, isBegun);

        clock.Set("2026-04-28 09:02");
        if (!byDueAlone)
        {
            Assert.Equal(isBegun ? CaseOutcome.AlreadyDone : CaseOutcome.Done, (await SendAsync(matter)).Outcome);
        }
        else if (isBegun)
        {
            var report = await Desk().DueAsync(Company);
            Assert.Empty(report.Failed);
        }
        else
        {
            // Nothing was stored, so nothing is owed: only the caller knows of it.
            await Desk().DueAsync(Company);
            Assert.Equal(before, store.Written.Count);
            return;
        }

        await AssertWholeAsync(matter);
        var written = store.Written.Count;
        clock.Set("2026-04-28 09:05");
        Assert.Empty((await Desk().DueAsync(Company)).Finished);
        Assert.Equal(CaseOutcome.AlreadyDone, (await SendAsync(matter)).Outcome);
        Assert.Equal(written, store.Written.Count);
    }

    private async Task BeginsAsync()
    {
        foreach (var id in (string[])["C-1", "C-2"])
        {
            await Desk().AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id }, new CommandOptions { CommandId = "a-" + id });
        }
    }

    // A new desk each time, as after a restart.
    private ValueTask<CaseResult> SendAsync(string matter)
    {
        var key = new CaseKey(Company, "C-1");
        var options = new CommandOptions { CommandId = Id };
        return matter switch
        {
            "spawn" => Desk().SendAsync(new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水"))), options),
            "split" => Desk().SendAsync(new Split(key, Lead, [new NewMatter(Text("卫生间漏水")), new NewMatter(Text("门禁失灵"))]), options),
            _ => Desk().MergeAsync(key, new CaseKey(Company, "C-2"), Lead, options: options),
        };
    }

    private async Task AssertWholeAsync(string matter)
    {
        var first = (await Desk().FindAsync(new CaseKey(Company, "C-1")))!.Case;
        Assert.Empty(first.PendingMatters);
        var links = first.History.OfType<MatterLinked>().ToList();
        Assert.All(links, l => Assert.True(l.Taken));
        Assert.Equal(store.Written.Count, store.Written.Distinct().Count());
        var others = store.Written.Select(w => w.Key).Where(k => k != first.Key && (matter == "merge") == (k.CaseId == "C-2")).Distinct().ToList();
        Assert.Equal(matter == "split" ? 2 : 1, others.Count);
        Assert.Equal(others.Select(k => k.CaseId).Order(StringComparer.Ordinal), links.Select(l => l.CaseId).Order(StringComparer.Ordinal));
        Assert.Equal(matter == "merge" ? 2 : 2 + others.Count, store.Written.Select(w => w.Key).Distinct().Count());
        foreach (var key in others)
        {
            var other = (await Desk().FindAsync(key))!.Case;
            Assert.Single(other.History.OfType<Accepted>());
            if (matter == "merge")
            {
                Assert.Equal((CaseStatus.Merged, "C-1"), (other.Status, other.Master));
                Assert.Single(other.History.OfType<MergedInto>());
            }
            else
            {
                Assert.Equal("C-1", other.Intake.Parent);
            }
        }

        Assert.Equal(matter == "merge" ? 1 : 0, first.History.OfType<MergedIn>().Count());
        Assert.Equal(matter == "spawn" ? 1 : 0, first.History.OfType<CaseSpawned>().Count());
        Assert.Equal(matter == "split" ? 2 : 0, first.History.OfType<CaseSplit>().Count());
    }

    private CaseDesk Desk() => CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });
}
