using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>
/// Takes any recorded history and says what is wrong with it: each breach with the event, the clause and an explanation (附件2 第十九条 如实、完整).
/// Written from the notice alone: it uses neither the lifecycle table nor the deciding, folding, duty or calendar code of the SDK, so that it can't share a fault with them.
/// </summary>
public sealed class HistoryJudge
{
    private readonly JudgeOptions options;

    /// <summary>A judge.</summary>
    /// <param name="options">What it may know besides the histories; the defaults when null.</param>
    public HistoryJudge(JudgeOptions? options = null) => this.options = options ?? new JudgeOptions();

    /// <summary>Judges one history under every rule of <see cref="ClosureInvariants.All"/>.</summary>
    /// <param name="history">The history.</param>
    /// <param name="deposited">A head that was printed or deposited elsewhere at some time: against whoever rewrites chain and head together nothing else helps.</param>
    /// <returns>Every breach, in the order of the events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public HistoryVerdict Judge(RecordedHistory history, RecordedHead? deposited = null)
    {
        _ = history ?? throw new ArgumentNullException(nameof(history));
        var trial = new Trial(new Docket(history, options), deposited);
        foreach (var invariant in ClosureInvariants.All)
        {
            invariant.Check(trial);
        }

        return trial.Close();
    }

    /// <summary>Reads one case from a store and judges it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public async Task<HistoryVerdict> JudgeAsync(ICaseStore store, CaseKey key, CancellationToken cancellationToken = default) =>
        Judge(await RecordedHistory.ReadAsync(store, key, cancellationToken).ConfigureAwait(false));

    /// <summary>Judges every case of a company that the feed of its store names.</summary>
    /// <param name="store">The store.</param>
    /// <param name="feed">Its feed; for most stores the same object.</param>
    /// <param name="company">The company.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A verdict per case, in the order of their first events.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public async Task<IReadOnlyList<HistoryVerdict>> JudgeAllAsync(ICaseStore store, ICaseFeed feed, string company, CancellationToken cancellationToken = default)
    {
        _ = feed ?? throw new ArgumentNullException(nameof(feed));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var verdicts = new List<HistoryVerdict>();
        var position = FeedPosition.Start;
        FeedPage page;
        do
        {
            page = await feed.ReadAsync(company, position, 500, cancellationToken).ConfigureAwait(false);
            foreach (var entry in page.Entries)
            {
                if (seen.Add(entry.Key.CaseId))
                {
                    verdicts.Add(await JudgeAsync(store, entry.Key, cancellationToken).ConfigureAwait(false));
                }
            }

            position = page.Next;
        }
        while (!page.IsEnd);

        return verdicts;
    }
}
