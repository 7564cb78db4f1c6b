using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Testing.Judging;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

public class RehearsalTests(ITestOutputHelper output)
{
    private static readonly long Asked = Environment.GetEnvironmentVariable("LONG") == "1" ? 1_000_000 : 20_000;

    // REPLAY=<seed> plays that one again: what a failure printed.
    private static readonly string? Replay = Environment.GetEnvironmentVariable("REPLAY");

    [Theory]
    [InlineData(PlayOrder.Mixed, 17)]
    [InlineData(PlayOrder.Hostile, 2)]
    [InlineData(PlayOrder.Imported, 1)]
    public void The_judge_finds_nothing_in_random_plays(PlayOrder order, int share)
    {
        var rehearsal = new Rehearsal { Order = order, Commands = Asked * share / 20, Coverage = new PlayCoverage() };

        if (Replay is not null)
        {
            output.WriteLine(rehearsal.Replay(int.Parse(Replay, CultureInfo.InvariantCulture), Judged).ToString());
            return;
        }

        var plays = rehearsal.Run(Judged);

        output.WriteLine($"{plays} plays, {rehearsal.Coverage.Commands} commands");
        Assert.True(rehearsal.Coverage.Commands >= rehearsal.Commands);
    }

    [Fact]
    public void A_failing_play_is_printed_with_its_seed_which_plays_the_same_story()
    {
        var rehearsal = new Rehearsal { FirstSeed = 500 };

        var failure = Assert.Throws<PlayFailedException>(() => rehearsal.Run(NoThirdRound));

        var seed = failure.Play.Seed!.Value;
        Assert.Contains($"CasePlay.OfSeed({seed}, PlayOrder.Mixed, 70)", failure.Message, StringComparison.Ordinal);
        var again = CasePlay.OfSeed(seed, PlayOrder.Mixed, 70);
        Assert.Equal(failure.Play.ToString(), again.ToString());
        Assert.Equal(failure.Play.Played.History.Head!.Hash, again.Played.History.Head!.Hash);
        var second = Assert.Throws<PlayFailedException>(() => rehearsal.Replay(seed, NoThirdRound));
        Assert.Equal(failure.Message, second.Message);
    }

    [Fact]
    public void A_deep_fault_is_told_in_a_short_story()
    {
        var failure = Assert.Throws<PlayFailedException>(() => new Rehearsal().Run(NoThirdRound));

        output.WriteLine(failure.Message);
        Assert.InRange(failure.Shortest.Steps.Count, 5, 12);
        Assert.True(failure.Play.Steps.Count > failure.Shortest.Steps.Count);
        var story = failure.Shortest.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(failure.Shortest.Steps.Count + 1, story.Length);
        Assert.StartsWith("滨江花园 · cn-jiangxi-2026-7 v1", story[0], StringComparison.Ordinal);
        Assert.Matches(@"^  1\. 20\d\d-\d\d-\d\d \d\d:\d\d(:\d\d)?  \S+ (Accept|Import).* → (Accepted|Imported)", story[1]);
        Assert.Contains("Rectifying (round 3)", story[^1], StringComparison.Ordinal);
        Assert.All(failure.Shortest.Played.Moments, moment => Assert.IsType<Decided>(moment.Decision));
    }

    [Theory]
    [InlineData("CLOSED", 14)]
    [InlineData("EXTENDED", 12)]
    [InlineData("REFUSED", 3)]
    public void Other_faults_are_told_in_short_stories_too(string fault, int atMost)
    {
        Func<PlayedCase, IEnumerable<string>> law = fault switch
        {
            "CLOSED" => played => played.Case is { Status: CaseStatus.Closed, Rounds.Count: > 1 } ? ["closed in a second round"] : [],
            "EXTENDED" => played => played.Case?.History.OfType<ExtensionConsented>().Any() == true ? ["extended"] : [],
            _ => played => played.Moments.Any(moment => moment.Decision is Refused refused && refused.Reasons.Any(reason => reason.Code == "APPROVER_IS_REQUESTER")) ? ["refused"] : [],
        };

        var failure = Assert.Throws<PlayFailedException>(() => new Rehearsal { Commands = 100_000 }.Run(law));

        output.WriteLine(failure.Message);
        Assert.InRange(failure.Shortest.Steps.Count, 2, atMost);
    }

    [Fact]
    public void A_law_that_throws_is_broken()
    {
        var failure = Assert.Throws<PlayFailedException>(() => new Rehearsal().Run(played => throw new InvalidOperationException("the law stumbled")));

        Assert.Equal(["InvalidOperationException: the law stumbled"], failure.Faults);
        Assert.Empty(failure.Shortest.Steps);
    }

    [Fact]
    public void A_judge_s_breach_of_a_forged_history_is_found_and_shortened()
    {
        // A store that loses what was fed back.
        static IEnumerable<string> WithoutFeedback(PlayedCase played)
        {
            var history = played.History;
            var kept = new RecordedHistory(history.Company, history.CaseId, [.. history.Events.Where(e => e.Fact != CaseFact.ResultFedBack)], history.Head);
            return played.Case is null ? [] : new HistoryJudge(played.Play.Setting.Knowledge).Judge(kept).Breaches.Where(breach => breach.Invariant == ClosureInvariants.ChainWhole).Select(breach => breach.ToString());
        }

        var failure = Assert.Throws<PlayFailedException>(() => new Rehearsal().Run(WithoutFeedback));

        Assert.InRange(failure.Shortest.Steps.Count, 2, 5);
        Assert.Contains("GiveResultFeedback → ResultFedBack", failure.Message, StringComparison.Ordinal);
    }

    internal static IEnumerable<string> Judged(PlayedCase played) =>
        played.Case is null ? [] : new HistoryJudge(played.Play.Setting.Knowledge).Judge(played.History).Breaches.Select(breach => breach.ToString());

    private static IEnumerable<string> NoThirdRound(PlayedCase played) =>
        played.Moments.Any(moment => moment.After is { Status: CaseStatus.Rectifying, Round.Number: 3 }) ? ["a third rectification"] : [];
}
