using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Testing.Judging;
using FsCheck;
using FsCheck.Fluent;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

/// <summary>The code of the README's section on generators, compiled and run.</summary>
public class GenerationSnippets
{
    [Fact]
    public void Rehearsing_under_a_law()
    {
        #region generation-rehearsal
        var coverage = new PlayCoverage();
        var rehearsal = new Rehearsal { Commands = 2_000, Coverage = coverage };

        rehearsal.Run(played =>                       // 每一局：随机的小区、规则、日历、时刻，至多 70 步
        {
            var judge = new HistoryJudge(played.Play.Setting.Knowledge);
            return played.Case is null ? [] : judge.Judge(played.History).Breaches.Select(breach => breach.ToString());
        });                                           // 有一句不合，就抛 PlayFailedException：种子，连同最短的故事

        Console.WriteLine(CasePlay.OfSeed(2));        // 同一个种子，同一个故事
        #endregion

        Assert.True(coverage.Commands >= 2_000);
    }

    [Fact]
    public void Properties_of_one_s_own()
    {
        #region generation-properties
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Arbitraries.PlaysIn(PlayOrder.Hostile),
            play => play.Played.Case is not { Status: CaseStatus.Closed } closed || closed.Round.Confirmation is not null));

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(
            Arbitraries.Overlays,                     // 另有诉求文字、人员、小区、日历、规则、时刻、单个命令
            overlay => Regulation.Jiangxi.With([overlay]).Hash != Regulation.Jiangxi.Hash));
        #endregion
    }

    [Fact]
    public void Reading_the_coverage()
    {
        #region generation-coverage
        var coverage = new PlayCoverage();
        new Rehearsal { Coverage = coverage }.Run(played => []);

        Console.WriteLine(coverage);                  // 每个状态、转移、拒绝代码、义务到过几次
        foreach (var row in coverage.Below(10))
        {
            Console.WriteLine($"{row.Kind} {row.Name}: {row.Hits}");
        }
        #endregion

        Assert.NotEmpty(coverage.Below(10_000));
    }
}
