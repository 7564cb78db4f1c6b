using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>
/// Drives an ERP's real stack by random commands beside the SDK alone over its store in memory, and compares after every step: answers and refusals, what is shown,
/// open duties (义务), reminders (到期提示), the ledger row (附件1 台账), and the recorded history; at the end <see cref="Judging.HistoryJudge"/> reads every history.
/// </summary>
/// <remarks>
/// Lives have several cases at once, merges (并案), splits (拆分) and spawned cases, several acts in one contact, repeated command ids, stale versions, restarts and downtimes;
/// their clocks jump over nights, holidays, make-up working weekends (调休上班) and the end of the year. Everything follows from the seed.
/// </remarks>
public sealed class DeskModel
{
    private const int LookAround = 25;

    private readonly Func<DeskSetting, IDeskUnderTest> open;
    private readonly DeskModelOptions options;

    /// <summary>A model for an ERP.</summary>
    /// <param name="open">Starts an ERP without any case; called once for each life. What it gives is disposed of when it is <see cref="IDisposable"/>.</param>
    /// <param name="options">How long, from which seed; the defaults when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    public DeskModel(Func<DeskSetting, IDeskUnderTest> open, DeskModelOptions? options = null)
    {
        this.open = open ?? throw new ArgumentNullException(nameof(open));
        this.options = options ?? new DeskModelOptions();
    }

    /// <summary>Lives all lives, or up to the first in which the ERP behaves otherwise than the reference; that one is told as shortly as it can be.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was done and found.</returns>
    public Task<DeskModelReport> RunAsync(CancellationToken cancellationToken = default) => RunAsync(options.Seed, options.Lives, cancellationToken);

    /// <summary>Lives the one life of a seed, such as that of a difference: the same commands at the same times.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What was done and found.</returns>
    public Task<DeskModelReport> ReplayAsync(int seed, CancellationToken cancellationToken = default) => RunAsync(seed, 1, cancellationToken);

    private async Task<DeskModelReport> RunAsync(int seed, int lives, CancellationToken cancellationToken)
    {
        var tally = new DeskTally();
        for (var life = 0; life < lives; life++)
        {
            var script = new List<DeskStep>();
            if (await LiveAsync(unchecked(seed + life), script, tally, cancellationToken).ConfigureAwait(false) is not { } found)
            {
                continue;
            }

            var (shortest, told) = await new Retelling(TellAsync, options.MaxRetellings).ShortenAsync(script, found, cancellationToken).ConfigureAwait(false);
            return new DeskModelReport(seed, tally, new DeskDifference(unchecked(seed + life), script[script.Count - 1].Number, shortest.CaseId, shortest.Mismatch, told));
        }

        return new DeskModelReport(seed, tally, null);
    }

    private async Task<Finding?> LiveAsync(int seed, List<DeskStep> script, DeskTally tally, CancellationToken cancellationToken)
    {
        using var life = new TwinLife(open, options);
        var watch = new Watch(life, tally.NotCompared, tally.NotJudged);
        var writer = new ScriptWriter(seed, options);
        tally.Lives++;
        Finding? found = null;
        while (script.Count < options.StepsPerLife && found is null)
        {
            found = await TakeAsync(writer.Next(life.Cases)).ConfigureAwait(false);
        }

        found ??= await TakeAsync(writer.End()).ConfigureAwait(false) ?? await watch.FinishAsync(cancellationToken).ConfigureAwait(false);
        tally.Cases += life.Cases.Count;
        tally.Closed += life.Cases.Count(c => c.Status == CaseStatus.Closed);
        return found;

        async Task<Finding?> TakeAsync(IReadOnlyList<DeskStep> steps)
        {
            foreach (var step in steps)
            {
                script.Add(step);
                var turn = await life.TakeAsync(step, cancellationToken).ConfigureAwait(false);
                tally.Count(step, turn.Expected);
                if (await watch.FindAsync(turn, script.Count % LookAround == 0, cancellationToken).ConfigureAwait(false) is { } difference)
                {
                    return difference;
                }
            }

            return null;
        }
    }

    private async Task<(Finding? Found, IReadOnlyList<string> Story)> TellAsync(IReadOnlyList<DeskStep> script, CancellationToken cancellationToken)
    {
        using var life = new TwinLife(open, options);
        var watch = new Watch(life, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var story = new List<string>();
        foreach (var step in script)
        {
            var turn = await life.TakeAsync(step, cancellationToken).ConfigureAwait(false);
            story.Add(Storyteller.Tell(turn, options.Community.Estate.Zone));
            if (await watch.FindAsync(turn, false, cancellationToken).ConfigureAwait(false) is { } found)
            {
                return (found, story);
            }
        }

        return (await watch.FinishAsync(cancellationToken).ConfigureAwait(false), story);
    }
}
