using System.Globalization;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>What was taken over while it ran is held to the same clocks as what began here (附件2 第十九条 如实).</summary>
public class ImportedHistoriesTests
{
    [Fact]
    public void Nothing_is_found_in_honest_imports()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var imports = 0;
        for (var seed = 0; seed < 3_000; seed++)
        {
            var play = CasePlay.OfSeed(seed, PlayOrder.Imported);
            var played = play.Played;
            if (played.Case is null || played.History.Events[0].TypeName != "imported.v1")
            {
                continue;
            }

            imports++;
            foreach (var breach in new HistoryJudge(play.Setting.Knowledge).Judge(played.History).Breaches)
            {
                found.TryAdd(breach.Invariant.Id + breach.English, string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {breach}"));
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Values));
        Assert.True(imports > 2_000, imports.ToString(CultureInfo.InvariantCulture));
    }
}
