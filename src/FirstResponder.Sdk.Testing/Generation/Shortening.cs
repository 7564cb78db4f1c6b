using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What of a play can be left out, the largest parts first. Every result is smaller in one way and larger in none, so that shortening comes to an end.</summary>
internal static class Shortening
{
    private const int FewEnough = 24;

    private static readonly CommandName[] Shortcuts = [CommandName.Answer, CommandName.OpenReview, CommandName.Complete];

    private static readonly Duration Breath = Duration.FromMinutes(1);

    public static IEnumerable<CasePlay> Of(CasePlay play)
    {
        var (setting, steps) = (play.Setting, play.Steps);
        PlayStep[] effective = [.. play.Played.Decided.Select(moment => moment.Step)];
        if (effective.Length < steps.Count - 1)
        {
            yield return new CasePlay(setting, [.. effective, .. effective.Length > 0 && ReferenceEquals(effective[effective.Length - 1], steps[steps.Count - 1]) ? [] : steps.Skip(steps.Count - 1)]);
        }

        for (var part = Math.Max(1, steps.Count / 2); part > 0; part /= 2)
        {
            // From the end: what comes late hangs on what came early.
            for (var end = steps.Count; end >= part; end -= part)
            {
                yield return new CasePlay(setting, [.. steps.Take(end - part), .. steps.Skip(end)]);
            }
        }

        if (steps.Count <= FewEnough)
        {
            foreach (var shorter in Apart(steps).Concat(ByShortcut(steps)))
            {
                yield return new CasePlay(setting, shorter);
            }
        }

        if (!ReferenceEquals(setting, PlaySetting.Plain))
        {
            yield return Plainly(setting, steps);
        }

        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var tamer in Tamer(steps, i))
            {
                yield return new CasePlay(setting, [.. steps.Take(i), tamer, .. steps.Skip(i + 1)]);
            }
        }

        // The same pauses afterwards: a duty that had to be late stays late, a night that didn't matter goes.
        for (var i = 1; i < steps.Count; i++)
        {
            var spare = steps[i].At - steps[i - 1].At - Breath;
            if (spare > Duration.Zero)
            {
                yield return new CasePlay(setting, [.. steps.Take(i), .. steps.Skip(i).Select(step => step with { At = step.At - spare })]);
            }
        }
    }

    // Two steps that don't stand together, such as a question and its answer.
    private static IEnumerable<PlayStep[]> Apart(IReadOnlyList<PlayStep> steps)
    {
        for (var i = 0; i < steps.Count - 2; i++)
        {
            for (var j = i + 2; j < steps.Count; j++)
            {
                yield return [.. steps.Where((_, at) => at != i && at != j)];
            }
        }
    }

    // Instead of several steps one that leads as far: how a case came to its completion or review rarely matters.
    private static IEnumerable<PlayStep[]> ByShortcut(IReadOnlyList<PlayStep> steps)
    {
        foreach (var shortcut in Shortcuts)
        {
            for (var length = Math.Min(8, steps.Count - 1); length > 1; length--)
            {
                for (var from = 1; from + length <= steps.Count; from++)
                {
                    yield return [.. steps.Take(from), new PlayStep(steps[from].At, shortcut, 0, false, steps[from].Calendar), .. steps.Skip(from + length)];
                }
            }
        }
    }

    private static CasePlay Plainly(PlaySetting setting, IReadOnlyList<PlayStep> steps)
    {
        var plain = PlaySetting.Plain;
        return new CasePlay(plain, [.. steps.Select(step => step with { At = step.At - (setting.Start - plain.Start), Calendar = 0 })]);
    }

    private static IEnumerable<PlayStep> Tamer(IReadOnlyList<PlayStep> steps, int index)
    {
        var step = steps[index];
        if (step.IsHostile)
        {
            yield return step with { IsHostile = false };
        }

        if (step.Seed != 0)
        {
            yield return step with { Seed = 0 };
        }

        if (step.Calendar != 0)
        {
            yield return step with { Calendar = 0 };
        }
    }
}
