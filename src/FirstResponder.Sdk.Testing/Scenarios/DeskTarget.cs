using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Clocks;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>An ERP's own integration: a <see cref="CaseDesk"/> over its store, under a <see cref="ScriptedClock"/>. Each scenario begins new cases, so a test store may be used again and again.</summary>
/// <remarks>Not for a live store: scenarios that ask what fell due let the desk announce it for every case of the cast's company.</remarks>
public sealed class DeskTarget : IScenarioTarget
{
    private readonly ScriptedClock clock;
    private readonly Func<IReadOnlyList<Overlay>, CaseDesk> build;
    private readonly HashSet<CaseKey> played = [];
    private CaseDesk? desk;

    /// <summary>A desk over a store, with the cast's estate as the only one in its directory.</summary>
    /// <param name="store">The store; announcements need <see cref="IAttentionStore"/>.</param>
    /// <param name="regulation">The regulation; 赣建房〔2026〕7号 unless given.</param>
    /// <param name="cast">The people and the estate; made-up ones unless given.</param>
    public DeskTarget(ICaseStore store, Regulation? regulation = null, ScenarioCast? cast = null)
    {
        Cast = cast ?? new ScenarioCast();
        clock = new ScriptedClock(Instant.FromUtc(2026, 4, 23, 0, 0));
        build = overlays => CaseDesk.Create(store, new CaseDeskOptions { Regulation = regulation ?? Regulation.Jiangxi, Estates = new EstateList(Cast.ToEstate(overlays)), Clock = clock });
    }

    /// <summary>The ERP's desk as it is configured; it must have been given this very clock, and its directory must know the cast's estate and people.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="clock">The clock that the desk was built with.</param>
    /// <param name="cast">The people and the estate of the ERP.</param>
    public DeskTarget(CaseDesk desk, ScriptedClock clock, ScenarioCast cast)
    {
        Cast = cast ?? throw new ArgumentNullException(nameof(cast));
        this.clock = clock ?? throw new ArgumentNullException(nameof(clock));
        this.desk = desk ?? throw new ArgumentNullException(nameof(desk));
        build = overlays => overlays.Count == 0
            ? desk
            : throw new NotSupportedException("该情景须为小区叠加法律或合同规定；请用 new DeskTarget(store)，或跳过 Scenario.Overlays 非空的情景。 / This scenario needs an overlay of law or contract on the estate: use new DeskTarget(store), or leave out scenarios whose Overlays are not empty.");
    }

    /// <inheritdoc/>
    public ScenarioCast Cast { get; }

    /// <inheritdoc/>
    public Task BeginAsync(IReadOnlyList<Overlay> overlays, CancellationToken cancellationToken)
    {
        desk = build(overlays);
        played.Clear();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<ScenarioOutcome> SendAsync(Instant now, IReadOnlyList<CaseCommand> commands, CancellationToken cancellationToken)
    {
        clock.Now = now;
        var result = await desk!.SendAsync(commands, null, cancellationToken).ConfigureAwait(false);
        CaseKey? key = result.HasCase ? result.Case.Key : null;
        if (key is { } known)
        {
            played.Add(known);
        }

        foreach (var other in result.Others)
        {
            if (other.HasCase)
            {
                played.Add(other.Case.Key);
            }
        }

        return new ScenarioOutcome(result.Outcome, key)
        {
            Events = result.Events,
            Refusals = result.Refusals,
            Warnings = result.Warnings,
            Note = result.Note,
        };
    }

    /// <inheritdoc/>
    public async Task<CaseView?> FindAsync(CaseKey key, Instant now, CancellationToken cancellationToken)
    {
        clock.Now = now;
        return await desk!.FindAsync(key, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DutyFellDue>> DueAsync(Instant now, CancellationToken cancellationToken)
    {
        clock.Now = now;
        var announced = new List<DutyFellDue>();
        DueReport report;
        do
        {
            report = await desk!.DueAsync(Cast.Company, 100, cancellationToken).ConfigureAwait(false);
            foreach (var each in report.Announced)
            {
                if (played.Contains(each.Case.Key))
                {
                    announced.Add(each.Event);
                }
            }
        }
        while (report.MayBeMore && report.Announced.Count > 0);

        return announced;
    }
}
