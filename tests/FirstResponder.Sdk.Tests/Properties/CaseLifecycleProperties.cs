using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FsCheck;
using FsCheck.Fluent;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>Whatever is asked of a case, by whom and when: the laws of its life hold, and every part of the table was walked.</summary>
public class CaseLifecycleProperties
{
    private const int StepsOfAWalk = 70;
    private static readonly int Walks = Environment.GetEnvironmentVariable("LONG") == "1" ? 100_000 : 2_000;

    private static readonly string[] Categories = ["Ordinary", "Complex", "Emergency", "OutOfScope", "Consultation"];

    [Fact]
    public void Every_life_keeps_the_laws_and_every_part_of_the_table_is_walked()
    {
        var reached = new Reached();
        var walks = Arb.From(Gen.Choose(0, int.MaxValue).ArrayOf(StepsOfAWalk), Shorter);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Walks), Prop.ForAll(walks, steps => new Walk(reached).Play(steps)));

        var lived = LifecycleTable.Rows.Where(r => r.Command != CommandName.Import).ToArray();
        reached.AtLeast(20, Enum.GetValues<CaseStatus>().Select(s => "status " + s));
        reached.AtLeast(500, Categories.Select(c => "category " + c));
        reached.AtLeast(200, ["round 1", "round 2", "round 3", "round 4"]);
        reached.AtLeast(10, lived.SelectMany(Places));
        reached.AtLeast(20, LifecycleTable.Rows.Single(r => r.Command == CommandName.Import).To.Select(to => "imported " + to));
        reached.AtLeast(10, Enum.GetValues<DutyOutcome>().Select(o => "outcome " + o));
        reached.AtLeast(10, Regulation.Jiangxi.Duties.Where(d => d.Scope == DutyScope.Case).Select(d => "duty " + d.Id));
        reached.AtLeast(3, ["warning"]);
        reached.AtLeast(5, lived.SelectMany(r => r.Guards).Distinct().Select(code => "refused " + code));
    }

    private static IEnumerable<string> Places(Transition row) => row.To.Count == 0 ? [$"{row.Id} {row.Command} → same"] : row.To.Select(to => $"{row.Id} {row.Command} → {to}");

    private static IEnumerable<int[]> Shorter(int[] steps)
    {
        for (var part = steps.Length / 2; part > 0; part /= 2)
        {
            for (var from = 0; from + part <= steps.Length; from += part)
            {
                yield return [.. steps[..from], .. steps[(from + part)..]];
            }
        }
    }
}
