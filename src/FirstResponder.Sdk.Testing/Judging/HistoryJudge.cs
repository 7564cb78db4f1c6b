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

    /// <summary>Judges one history under every rule of <see cref="ClosureInvariants.All"/>. What it says of other cases is judged only with them (<see cref="JudgeTogether"/>).</summary>
    /// <param name="history">The history.</param>
    /// <param name="deposited">A head that was printed or deposited elsewhere at some time: against whoever rewrites chain and head together nothing else helps.</param>
    /// <returns>Every breach, in the order of the events.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public HistoryVerdict Judge(RecordedHistory history, RecordedHead? deposited = null)
    {
        var register = new CaseRegister(false);
        register.Put(Examine(history ?? throw new ArgumentNullException(nameof(history)), deposited));
        return register.Verdicts()[0];
    }

    /// <summary>Judges several histories, each by itself and in what it says of the others: a merge (并案) both halves of which must agree, a new case (新诉求、拆分) that must begin as its parent says.</summary>
    /// <param name="histories">The histories, of one company or more. What they say of a case that isn't among them isn't judged, and that is said.</param>
    /// <returns>A verdict per history, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="histories"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null, or a case is given twice.</exception>
    public IReadOnlyList<HistoryVerdict> JudgeTogether(IReadOnlyList<RecordedHistory> histories)
    {
        var register = new CaseRegister(false);
        foreach (var history in histories ?? throw new ArgumentNullException(nameof(histories)))
        {
            if (history is null || register.Holds(history))
            {
                throw new ArgumentException(history is null ? "历史不能为空。 / A history is null." : $"案件 {history.CaseId} 给出了两次。 / The case {history.CaseId} is given twice.", nameof(histories));
            }

            register.Put(Examine(history, null));
        }

        return register.Verdicts();
    }

    /// <summary>Reads one case from a store and judges it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="store"/> is null.</exception>
    public async Task<HistoryVerdict> JudgeAsync(ICaseStore store, CaseKey key, CancellationToken cancellationToken = default) =>
        Judge(await RecordedHistory.ReadAsync(store, key, cancellationToken).ConfigureAwait(false));

    /// <summary>Judges every case of a company that the feed of its store names, each by itself and in what it says of the others: a case that one names and the store doesn't hold is a breach.</summary>
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
        var register = new CaseRegister(true);
        var position = FeedPosition.Start;
        FeedPage page;
        do
        {
            page = await feed.ReadAsync(company, position, 500, cancellationToken).ConfigureAwait(false);
            foreach (var entry in page.Entries)
            {
                if (seen.Add(entry.Key.CaseId))
                {
                    register.Put(Examine(await RecordedHistory.ReadAsync(store, entry.Key, cancellationToken).ConfigureAwait(false), null));
                }
            }

            position = page.Next;
        }
        while (!page.IsEnd);

        while (await HasGrownAsync(store, register, cancellationToken).ConfigureAwait(false))
        {
            // Judged against what is newer, others may be in doubt.
        }

        return register.Verdicts();
    }

    // Work may go on meanwhile: what one case says of another was perhaps written between the readings of the two.
    private async Task<bool> HasGrownAsync(ICaseStore store, CaseRegister register, CancellationToken cancellationToken)
    {
        var hasGrown = false;
        foreach (var key in register.Doubted())
        {
            var history = await RecordedHistory.ReadAsync(store, key, cancellationToken).ConfigureAwait(false);
            if (history.Events.Count > register.CountOf(key))
            {
                register.Put(Examine(history, null));
                hasGrown = true;
            }
        }

        return hasGrown;
    }

    private Examined Examine(RecordedHistory history, RecordedHead? deposited)
    {
        var docket = new Docket(history, options);
        var trial = new Trial(docket, deposited);
        foreach (var invariant in ClosureInvariants.All)
        {
            invariant.Check(trial);
        }

        return new Examined(new CaseTies(docket), trial.Breaches, trial.NotJudged);
    }
}
