using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>The code of the README's section on the exploration, compiled and run.</summary>
public class ExplorationSnippets
{
    [Fact]
    public void Exploring_one_category()
    {
        #region explore
        var report = LifecycleExplorer.Explore(new ExplorationScope { Categories = [Category.OutOfScope], MaxRound = 1, TimePasses = false });
        Console.WriteLine(report);               // 状态、走通的步、决定的次数，最深的一个状态是怎样走到的
        foreach (var fault in report.Faults)     // 每一处不合，连同走到那里的最短一条路
        {
            Console.WriteLine(fault);
        }
        #endregion

        Assert.Empty(report.Faults);
        Assert.True(report.States > 100);
    }
}
