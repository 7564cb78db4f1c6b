using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk;

/// <summary>
/// The desk (受理台) that an ERP calls: loads a case, lets the pure core decide, and stores what was decided in one atomic write.
/// It starts no threads and keeps no state of cases; the host keeps its transaction, its scheduler and its database. Safe for use by many threads.
/// </summary>
public sealed partial class CaseDesk
{
    private const int Attempts = 4;

    private readonly ICaseStore store;
    private readonly CaseDeskOptions options;
    private readonly DeskRules rules;

    private CaseDesk(ICaseStore store, CaseDeskOptions options, DeskRules rules)
    {
        this.store = store;
        this.options = options;
        this.rules = rules;
    }

    /// <summary>A desk over a store, without a container.</summary>
    /// <param name="store">Where cases are kept.</param>
    /// <param name="options">The rest; copied.</param>
    /// <exception cref="ArgumentException">There is neither a default regulation nor a directory of estates, or the default regulation requires what only a directory can tell.</exception>
    /// <exception cref="RegulationFormatException">The regulation doesn't fit the lifecycle table; every fault is listed.</exception>
    public static CaseDesk Create(ICaseStore store, CaseDeskOptions options)
    {
        if (store is null)
        {
            throw new ArgumentNullException(nameof(store), "存储不能为空。 / The store must be given.");
        }

        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        if (options.Regulation is null && options.Estates is null)
        {
            throw new ArgumentException("须设置默认规则（Regulation）或小区目录（Estates）。 / Set a default Regulation or a directory of Estates.", nameof(options));
        }

        if (options is { Estates: null, Regulation.Requires.Count: > 0 })
        {
            throw new ArgumentException($"规则 {options.Regulation.Id} 需要小区提供 {string.Join("、", options.Regulation.Requires)}，请设置小区目录（Estates）。 / The regulation {options.Regulation.Id} requires {string.Join(", ", options.Regulation.Requires)} of each estate; set a directory of Estates.", nameof(options));
        }

        if (options.ReadPageSize < 1)
        {
            throw new ArgumentException("ReadPageSize 须为正数。 / ReadPageSize must be positive.", nameof(options));
        }

        var rules = new DeskRules(options.Library);
        var copied = new CaseDeskOptions
        {
            Regulation = options.Regulation is null ? null : rules.Compose(options.Regulation, []),
            Estates = options.Estates,
            Calendar = options.Calendar,
            Clock = options.Clock,
            Library = options.Library,
            Classifier = options.Classifier,
            ReadPageSize = options.ReadPageSize,
        };
        return new CaseDesk(store, copied, rules);
    }

    /// <summary>The same desk over another store, such as one that is enlisted in the host's own transaction.</summary>
    public CaseDesk Over(ICaseStore other) => new(other ?? throw new ArgumentNullException(nameof(other)), options, rules);

    /// <summary>受理: takes a request on (附件2 第七条). A retry under the same command id finds the same case.</summary>
    /// <inheritdoc cref="SendAsync(CaseCommand, CommandOptions?, CancellationToken)"/>
    public ValueTask<CaseResult> AcceptAsync(Accept command, CommandOptions? options = null, CancellationToken cancellationToken = default) => SendAsync(command, options, cancellationToken);

    /// <summary>销号 (附件2 第十七条): refused with every unmet condition at once.</summary>
    /// <inheritdoc cref="SendAsync(CaseCommand, CommandOptions?, CancellationToken)"/>
    public ValueTask<CaseResult> CloseAsync(Close command, CommandOptions? options = null, CancellationToken cancellationToken = default) => SendAsync(command, options, cancellationToken);

    /// <summary>Sends a command: decides it on the case as stored and stores what follows.</summary>
    /// <param name="command">The command.</param>
    /// <param name="options">Command id and expected version.</param>
    /// <param name="cancellationToken">Cancels; once writing began the outcome is unknown and a retry under the same id is safe.</param>
    /// <returns>What became of it; refusals and conflicts are values.</returns>
    /// <exception cref="CommandOutcomeUnknownException">The store failed; a retry under the id it carries is safe.</exception>
    /// <exception cref="CommandCanceledException">Cancelled; a retry under the id it carries is safe.</exception>
    /// <exception cref="ChainBrokenException">The stored history was tampered with; nothing was written.</exception>
    /// <exception cref="ArgumentException">The call is broken, such as another command under a used command id; nothing was written.</exception>
    /// <exception cref="RegulationFormatException">The rules of the estate, or those that a case shall move to, don't fit the lifecycle table; nothing was written.</exception>
    /// <exception cref="InvalidOperationException">The rules of the case are not in the library, or the estate lacks what its regulation requires; nothing was written.</exception>
    public ValueTask<CaseResult> SendAsync(CaseCommand command, CommandOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync([command ?? throw new ArgumentNullException(nameof(command), "命令不能为空。 / The command must be given.")], options, cancellationToken);

    /// <summary>Sends several commands on one case, decided in order and stored together or not at all: one contact that carries feedback and follow-up (附件2 第十五条).</summary>
    /// <inheritdoc cref="SendAsync(CaseCommand, CommandOptions?, CancellationToken)"/>
    public ValueTask<CaseResult> SendAsync(IReadOnlyList<CaseCommand> commands, CommandOptions? options = null, CancellationToken cancellationToken = default)
    {
        CheckBatch(commands);
        var commandId = commands[0] is Import import ? ImportIdOf(import, options) : CommandIdOf(options);
        return UnderAsync(commandId, () => SendAsync(commands, commandId, options?.ExpectedVersion, cancellationToken));
    }

    /// <summary>A case as it stands; null when there is none.</summary>
    /// <exception cref="ChainBrokenException">The stored history was tampered with.</exception>
    public async ValueTask<CaseView?> FindAsync(CaseKey key, CancellationToken cancellationToken = default)
    {
        var loaded = await LoadAsync(key, cancellationToken).ConfigureAwait(false);
        return loaded.Case is { } current ? await ViewAsync(current, cancellationToken).ConfigureAwait(false) : null;
    }

    /// <summary>
    /// Reads a case's whole history, verifies its chain and gives the head hash, which stands for all of it: printed or deposited elsewhere, it shows years later that nothing was rewritten (附件2 第十九条 如实、完整).
    /// </summary>
    /// <returns>The hash of the last event; null when there is no such case.</returns>
    /// <exception cref="ChainBrokenException">The stored history was tampered with; the message names what was changed, removed, swapped or cut off.</exception>
    /// <exception cref="CaseStoreUnavailableException">The store failed.</exception>
    public async ValueTask<ChainHash?> VerifyAsync(CaseKey key, CancellationToken cancellationToken = default)
    {
        var loaded = await LoadAsync(key, cancellationToken).ConfigureAwait(false);
        return loaded.Case is null ? null : loaded.Head;
    }

    /// <summary>并案 (正文二（二）): the master takes up the duplicate's contact, then the duplicate ends as merged. What a crash leaves between the two, <c>Due</c> finishes.</summary>
    /// <param name="master">The case accepted first.</param>
    /// <param name="duplicate">The case that joins it.</param>
    /// <param name="by">Who merges.</param>
    /// <param name="reason">Why.</param>
    /// <param name="representationConsent">The consent of a different complainant to be represented; null when the complainant is the same.</param>
    /// <param name="options">Command id and expected version of the master.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <inheritdoc cref="SendAsync(CaseCommand, CommandOptions?, CancellationToken)" path="/exception"/>
    public ValueTask<CaseResult> MergeAsync(CaseKey master, CaseKey duplicate, Actor by, Privacy.PersonalText? reason = null, Privacy.PersonalText? representationConsent = null, CommandOptions? options = null, CancellationToken cancellationToken = default)
    {
        var commandId = CommandIdOf(options);
        return UnderAsync(commandId, async () =>
        {
            var loaded = await LoadAsync(duplicate, cancellationToken).ConfigureAwait(false);
            CaseCommand absorb = new AbsorbMerged(master, by, loaded.Case) { Reason = reason, RepresentationConsent = representationConsent };
            return await SendAsync([absorb], commandId, options?.ExpectedVersion, cancellationToken).ConfigureAwait(false);
        });
    }

    private static void CheckBatch(IReadOnlyList<CaseCommand> commands)
    {
        if (commands is null || commands.Count == 0 || commands.Any(c => c is null))
        {
            throw new ArgumentException("命令不能为空。 / The commands must be given.", nameof(commands));
        }

        if (commands.Skip(1).Any(c => c is Accept or Import || (commands[0] is not Accept && c.Key != commands[0].Key)))
        {
            throw new ArgumentException("一批命令须针对同一案件。 / The commands of a batch must be for one case.", nameof(commands));
        }
    }

    private Instant Now() => DecisionContext.Milliseconds(options.Clock.GetCurrentInstant());
}
