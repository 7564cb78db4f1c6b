using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

public class CasePlayTests
{
    [Theory]
    [InlineData(PlayOrder.Mixed)]
    [InlineData(PlayOrder.Plausible)]
    [InlineData(PlayOrder.Hostile)]
    [InlineData(PlayOrder.Imported)]
    public void Steps_played_again_come_to_the_same_history(PlayOrder order)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var play = CasePlay.OfSeed(seed, order);
            var again = new CasePlay(play.Setting, play.Steps);

            Assert.Null(play.Played.Fault);
            Assert.Equal(play.Played.History.Head!.Hash, again.Played.History.Head!.Hash);
            Assert.Equal(play.Played.Moments.Select(moment => moment.Decision.GetType()), again.Played.Moments.Select(moment => moment.Decision.GetType()));
            Assert.Equal(seed, play.Seed);
            Assert.Null(again.Seed);
        }
    }

    [Fact]
    public void Seeds_play_different_lives() =>
        Assert.True(Enumerable.Range(0, 200).Select(seed => CasePlay.OfSeed(seed).Played.History.Head!.Hash).Distinct().Count() > 185);

    [Fact]
    public void The_decided_commands_told_again_make_the_same_case()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var played = CasePlay.OfSeed(seed).Played;
            Case? current = null;
            foreach (var moment in played.Decided)
            {
                current = Assert.IsType<Decided>(CaseLifecycle.Decide(current, moment.Command, moment.Context)).Next;
            }

            Assert.Equal((played.Case?.Version, played.Case?.Status), (current?.Version, current?.Status));
        }
    }

    [Fact]
    public void Plausible_plays_break_no_rule_of_people_and_mostly_pass()
    {
        var moments = Enumerable.Range(0, 200).SelectMany(seed => CasePlay.OfSeed(seed, PlayOrder.Plausible).Played.Moments).ToArray();
        var foul = moments.SelectMany(moment => moment.Decision is Refused refused ? refused.Reasons.Select(reason => (reason.Code, Said: $"{moment.Command.By} {moment.Command.Name} {moment.Before?.Status} {reason.FullCode}, led by {moment.Before?.Lead}")) : [])
            .Where(told => told.Code.StartsWith("ACTOR_", StringComparison.Ordinal) || told.Code.EndsWith("_MUST_BE_HUMAN", StringComparison.Ordinal) || told.Code is "TIME_IN_FUTURE" or "CASE_EXISTS" or "NO_SUCH_CASE" or "CASE_ENDED")
            .Select(told => told.Said);

        Assert.Equal("", string.Join("\n", foul.Distinct()));
        Assert.DoesNotContain(moments, moment => moment.Decision is NotApplicable || moment.Step.IsHostile);
        Assert.True(moments.Count(moment => moment.Decision is Decided) > moments.Length * 6 / 10);
    }

    [Fact]
    public void Hostile_plays_are_mostly_refused_and_yet_go_on()
    {
        var plays = Enumerable.Range(0, 100).Select(seed => CasePlay.OfSeed(seed, PlayOrder.Hostile).Played).ToArray();

        Assert.True(plays.Sum(played => played.Moments.Count(moment => moment.Decision is Decided)) < plays.Sum(played => played.Moments.Count) / 2);
        Assert.Contains(plays, played => played.Case is { Rounds.Count: > 1 });
    }

    [Fact]
    public void Imported_plays_begin_with_an_import()
    {
        var begun = Enumerable.Range(0, 100).Select(seed => CasePlay.OfSeed(seed, PlayOrder.Imported).Played).ToArray();

        Assert.All(begun, played => Assert.Equal(CommandName.Import, played.Moments[0].Step.Command));
        Assert.True(begun.Count(played => played.Case?.ImportedThrough > 0) > 60);
    }

    [Fact]
    public void Shorter_plays_are_smaller_and_playable()
    {
        for (var seed = 0; seed < 12; seed++)
        {
            var play = CasePlay.OfSeed(seed);
            foreach (var shorter in play.Shorter())
            {
                Assert.Null(shorter.Played.Fault);
                Assert.True(Size(shorter).CompareTo(Size(play)) < 0 || !ReferenceEquals(shorter.Setting, play.Setting));
                Assert.Null(shorter.Seed);
            }
        }

        static (int Steps, int Oddities, Instant Last) Size(CasePlay play) =>
            (play.Steps.Count, play.Steps.Sum(step => (step.IsHostile ? 1 : 0) + (step.Seed == 0 ? 0 : 1) + step.Calendar), play.Steps.Count == 0 ? default : play.Steps[^1].At);
    }

    [Fact]
    public void Stories_name_no_resident_and_quote_nobody()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var play = CasePlay.OfSeed(seed);
            var story = play.ToString();
            Assert.DoesNotContain("陈小明", story, StringComparison.Ordinal);
            Assert.DoesNotContain("13912341234", story, StringComparison.Ordinal);
            Assert.DoesNotContain("已查看现场", story, StringComparison.Ordinal);
            Assert.Contains($"seed {seed}", story, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Steps_out_of_order_or_under_a_calendar_that_is_missing_are_turned_down()
    {
        var start = PlaySetting.Plain.Start;

        Assert.Throws<ArgumentException>(() => new CasePlay(PlaySetting.Plain, [new(start, CommandName.Accept), new(start - Duration.FromMinutes(1), CommandName.Close)]));
        Assert.Throws<ArgumentException>(() => new CasePlay(PlaySetting.Plain, [new(start, CommandName.Accept, Calendar: 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CasePlay.OfSeed(1, steps: 0));
    }

    [Fact]
    public void A_play_in_a_setting_of_one_s_own_stays_there()
    {
        var play = CasePlay.In(PlaySetting.Plain, 7);

        Assert.Same(PlaySetting.Plain, play.Setting);
        Assert.Equal(PlaySetting.Plain.Start, play.Steps[0].At);
        Assert.Equal(play.Played.History.Head!.Hash, CasePlay.In(PlaySetting.Plain, 7).Played.History.Head!.Hash);
    }
}
