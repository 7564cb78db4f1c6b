using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>The code of the README's section on the judge, compiled and run.</summary>
public class JudgeSnippets
{
    [Fact]
    public async Task Judging_a_store()
    {
        var life = Lives.Ordinary();
        var (store, company) = ((InMemoryCaseStore)life.Store, Cast.Company);
        IReadOnlyList<EstatePerson> staff = Cast.Estate.People;
        var breached = 0;

        #region judge-store
        var judge = new HistoryJudge(new JudgeOptions { People = staff });    // 人员名册：谁是客服、谁管台账

        foreach (var verdict in await judge.JudgeAllAsync(store, store, company))
        {
            if (!verdict.IsClean)
            {
                Console.WriteLine(verdict);                                    // #9 FOLLOW_UP_BY_A_HUMAN · 附件2 第十五条 · 回访由系统作出…
                breached++;
            }
        }
        #endregion

        Assert.Equal(0, breached);
    }

    [Fact]
    public void Judging_an_export()
    {
        var exported = HistoryExport.Write(new Forgery(Lives.All["Ordinary"].Value).Edit("followed-up", e => e.By("System", "定时任务")).Sealed());

        #region judge-export
        var history = HistoryExport.Read(exported);                            // 任何 ERP 的导出，不必用本 SDK
        var verdict = new HistoryJudge().Judge(history);

        foreach (var breach in verdict.Breaches)
        {
            Console.WriteLine($"{breach.EventNumber}: {breach.Invariant.Id} {breach.Clause} {breach.Chinese}");
        }

        foreach (var open in verdict.NotJudged)
        {
            Console.WriteLine($"未判 {open.Invariant.Id}: {open.Chinese}");     // 没有判的，不等于通过
        }
        #endregion

        Assert.Equal(ClosureInvariants.FollowUpByAHuman, Assert.Single(verdict.Breaches).Invariant);
    }
}
