using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>What two cases say of each other (正文二（二） 并案, 附件2 第十五条 新诉求).</summary>
public class PairsTests
{
    private static readonly HistoryJudge Judge = new(new JudgeOptions { People = Cast.Estate.People });

    public static TheoryData<string> Names => [.. PairForgeries.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_forgery_is_found_in_the_case_that_lies_by_the_one_that_doesn_t(string name)
    {
        var forged = PairForgeries.All.Single(f => f.Name == name);
        var histories = forged.Make();

        Assert.Equal(forged.Expected, PairForgeries.Between(await Judge.JudgeAllAsync(new KeptHistories([.. histories]), new KeptHistories([.. histories]), Cast.Company)));
        Assert.Equal(forged.Expected.Where(e => !IsOfAnAbsentCase(forged, e)), PairForgeries.Between(Judge.JudgeTogether(histories)));
        Assert.All(histories, history => Assert.DoesNotContain(Judge.Judge(history).Breaches, PairForgeries.IsBetween));
    }

    [Fact]
    public void Honest_pairs_are_clean_and_whole()
    {
        foreach (var life in new[] { Lives.Merged(), Lives.Spawned() })
        {
            Assert.All(Judge.JudgeTogether([life.Read(), life.Read("C-2")]), verdict => Assert.True(verdict.IsClean && verdict.NotJudged.Count == 0, verdict.ToString()));
        }
    }

    [Fact]
    public void A_case_by_itself_isn_t_judged_on_what_it_says_of_others_and_that_is_said()
    {
        var (merged, spawned) = (Lives.Merged(), Lives.Spawned());
        Assert.Equal(["MERGED_BOTH_WAYS"], Judge.Judge(merged.Read()).NotJudged.Select(n => n.Invariant.Id));
        Assert.Equal(["MERGED_BOTH_WAYS"], Judge.Judge(merged.Read("C-2")).NotJudged.Select(n => n.Invariant.Id));
        Assert.Equal(["BEGUN_AS_ITS_PARENT_SAYS"], Judge.Judge(spawned.Read()).NotJudged.Select(n => n.Invariant.Id));
        Assert.Empty(Judge.Judge(spawned.Read("C-2")).NotJudged);
    }

    [Fact]
    public async Task A_case_that_another_names_and_the_store_lacks_is_a_breach()
    {
        var (merged, spawned) = (Lives.Merged(), Lives.Spawned());
        Assert.Equal(["C-2 MERGED_BOTH_WAYS@2"], await Found(merged.Read("C-2")));
        Assert.Equal(["C-1 MERGED_BOTH_WAYS@5"], await Found(merged.Read()));
        Assert.Equal(["C-1 BEGUN_AS_ITS_PARENT_SAYS@5"], await Found(spawned.Read()));
        Assert.Empty(await Found(new Forgery(spawned.Read()).Remove("matter-linked").Sealed()));

        static async Task<string[]> Found(RecordedHistory history) => PairForgeries.Between(await Judge.JudgeAllAsync(new KeptHistories(history), new KeptHistories(history), Cast.Company));
    }

    [Fact]
    public async Task Work_that_goes_on_while_the_judge_reads_accuses_nobody()
    {
        var (merged, spawned) = (Lives.Merged(), Lives.Spawned());

        // The master is read before the merge, the duplicate after it.
        var store = new KeptHistories(merged.Read(), merged.Read("C-2")) { Standing = (caseId, reading) => caseId == "C-1" && reading == 1 ? 4 : int.MaxValue };
        Assert.Empty(PairForgeries.Between(await Judge.JudgeAllAsync(store, store, Cast.Company)));

        // So is a second one, which nobody doubted until the master was read again.
        var twice = Lives.MergedTwice();
        int between = twice.Read("C-3").Events.Count - 1;
        var busy = new KeptHistories(twice.Read(), twice.Read("C-2"), twice.Read("C-3")) { Standing = (caseId, reading) => reading > 1 ? int.MaxValue : caseId switch { "C-1" => 4, "C-3" => between, _ => int.MaxValue } };
        Assert.Empty(PairForgeries.Between(await Judge.JudgeAllAsync(busy, busy, Cast.Company)));

        // The new case begins after the feed was read.
        var kept = new KeptHistories(spawned.Read(), spawned.Read("C-2"));
        var verdicts = await Judge.JudgeAllAsync(kept, new KeptHistories(spawned.Read()), Cast.Company);
        Assert.Equal(["C-1", "C-2"], verdicts.Select(v => v.CaseId));
        Assert.All(verdicts, verdict => Assert.True(verdict.IsClean, verdict.ToString()));
    }

    [Fact]
    public void Pairs_are_judged_from_exports_too()
    {
        var forged = PairForgeries.All.Single(f => f.Name == "merged away into a case that never took it up");
        var exports = forged.Make().Select(h => HistoryExport.Read(HistoryExport.Write(h))).ToArray();
        Assert.Equal(forged.Expected, PairForgeries.Between(Judge.JudgeTogether(exports)));
    }

    [Fact]
    public void A_case_given_twice_or_none_is_refused_at_the_door()
    {
        var history = Lives.All["Ordinary"].Value;
        Assert.Throws<ArgumentNullException>("histories", () => Judge.JudgeTogether(null!));
        Assert.Contains("C-1", Assert.Throws<ArgumentException>("histories", () => Judge.JudgeTogether([history, history])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("histories", () => Judge.JudgeTogether([history, null!]));
        Assert.Empty(Judge.JudgeTogether([]));
    }

    private static bool IsOfAnAbsentCase(PairForgery forged, string expected) => forged.Name == "merged away into another case" && expected.StartsWith("C-2", StringComparison.Ordinal);
}
