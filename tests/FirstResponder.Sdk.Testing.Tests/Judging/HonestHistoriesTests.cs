using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

public class HonestHistoriesTests
{
    private static readonly int Histories = Environment.GetEnvironmentVariable("LONG") == "1" ? 100_000 : 10_000;

    [Fact]
    public void Nothing_is_found_in_honest_histories()
    {
        var judge = new HistoryJudge(HonestWalk.Knowledge);
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Histories; seed++)
        {
            var walk = new HonestWalk(seed);
            var history = walk.Play();
            if (history.Events.Count == 0)
            {
                continue;
            }

            foreach (var breach in judge.Judge(history).Breaches)
            {
                found.TryAdd(breach.Invariant.Id, string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {breach}"));
            }

            foreach (var place in Places(walk.Last!))
            {
                reached[place] = reached.GetValueOrDefault(place) + 1;
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Values));
        Assert.All(JiangxiClocks.All, clock => Assert.True(reached.GetValueOrDefault("duty " + clock.Id) >= 20, $"the duty {clock.Id} was reached {reached.GetValueOrDefault("duty " + clock.Id)} times"));
        Assert.All(Enum.GetValues<DutyOutcome>(), outcome => Assert.True(reached.GetValueOrDefault("outcome " + outcome) >= 20, outcome.ToString()));
        string[] places = ["Closed", "Merged", "Archived", "Ordinary", "Complex", "Emergency", "OutOfScope", "Consultation", "round 1", "round 2", "round 3", "round 4"];
        Assert.All(places, place => Assert.True(reached.GetValueOrDefault(place) >= 20, $"{place} was reached {reached.GetValueOrDefault(place)} times"));
    }

    private static IEnumerable<string> Places(Case last)
    {
        yield return last.Status.ToString();
        yield return last.Category?.Code ?? "none";
        foreach (var rule in last.OpenDuties.Concat(last.EndedDuties).Select(d => d.Terms.Rule).Distinct())
        {
            yield return "duty " + rule;
        }

        foreach (var outcome in last.EndedDuties.Select(d => d.End!.Outcome).Distinct())
        {
            yield return "outcome " + outcome;
        }

        for (var round = 1; round <= last.Rounds.Count; round++)
        {
            yield return "round " + round;
        }
    }
}
