using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The pure domain: <see cref="CaseLifecycle.Decide"/> on cases in memory, without desk, store or clock. Everything is answered at once, so a scenario may also be run without awaiting.</summary>
public sealed class CoreTarget : IScenarioTarget
{
    private readonly Dictionary<CaseKey, Case> cases = [];
    private readonly Regulation regulation;
    private readonly WorkingDayCalendar calendar;
    private Regulation composed;
    private EstateProfile estate;

    /// <summary>The domain under a regulation.</summary>
    /// <param name="regulation">The regulation; 赣建房〔2026〕7号 unless given.</param>
    /// <param name="cast">The people and the estate; made-up ones unless given.</param>
    /// <param name="calendar">The working-day calendar; the State Council's unless given.</param>
    public CoreTarget(Regulation? regulation = null, ScenarioCast? cast = null, WorkingDayCalendar? calendar = null)
    {
        this.regulation = regulation ?? Regulation.Jiangxi;
        this.calendar = calendar ?? WorkingDayCalendar.China;
        Cast = cast ?? new ScenarioCast();
        composed = this.regulation;
        estate = Cast.ToEstate();
    }

    /// <inheritdoc/>
    public ScenarioCast Cast { get; }

    /// <inheritdoc/>
    public Task BeginAsync(IReadOnlyList<Overlay> overlays, CancellationToken cancellationToken)
    {
        cases.Clear();
        estate = Cast.ToEstate(overlays);
        composed = overlays.Count == 0 ? regulation : regulation.With(overlays);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ScenarioOutcome> SendAsync(Instant now, IReadOnlyList<CaseCommand> commands, CancellationToken cancellationToken) => Task.FromResult(Send(now, commands));

    /// <inheritdoc/>
    public Task<CaseView?> FindAsync(CaseKey key, Instant now, CancellationToken cancellationToken) =>
        Task.FromResult(cases.TryGetValue(key, out var found) ? new CaseView(found, composed, estate, calendar, now) : null);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DutyFellDue>> DueAsync(Instant now, CancellationToken cancellationToken)
    {
        var announced = new List<DutyFellDue>();
        foreach (var key in cases.Keys.ToArray())
        {
            foreach (var happened in Send(now, [new AnnounceDue(key, Actor.OfSystem("due"))]).Events)
            {
                announced.Add((DutyFellDue)happened);
            }
        }

        return Task.FromResult<IReadOnlyList<DutyFellDue>>(announced);
    }

    private ScenarioOutcome Send(Instant now, IReadOnlyList<CaseCommand> commands)
    {
        var begins = commands[0] as Accept ?? (commands[0] as Import)?.Intake;
        var key = begins is null ? commands[0].Key : new CaseKey(begins.Company, begins.CaseId ?? "C-" + (cases.Count + 1));
        cases.TryGetValue(key, out var current);
        var context = new DecisionContext(composed, estate, calendar, now) { NewCaseId = key.CaseId, Assessment = Assess(begins) };
        var events = new List<CaseEvent>();
        var warnings = new List<string>();
        foreach (var command in commands)
        {
            switch (CaseLifecycle.Decide(current, command, context))
            {
                case Decided decided:
                    current = decided.Next;
                    events.AddRange(decided.Events);
                    warnings.AddRange(decided.Warnings.Except(warnings));
                    break;
                case Refused refused:
                    return new ScenarioOutcome(CaseOutcome.Refused, Known(key)) { Refusals = refused.Reasons };
                case NotApplicable notNow:
                    return new ScenarioOutcome(CaseOutcome.NotApplicable, Known(key)) { Note = notNow.ToString() };
                case NothingToDo nothing when commands.Count == 1:
                    return new ScenarioOutcome(CaseOutcome.NothingToDo, Known(key)) { Note = nothing.Reason };
            }
        }

        cases[key] = current!;
        foreach (var happened in events)
        {
            Follow(current!, happened, now);
        }

        return new ScenarioOutcome(CaseOutcome.Done, key) { Events = events, Warnings = warnings };
    }

    private Assessment? Assess(Accept? begins) => begins is null ? null : composed.Assess(begins.Content.Reveal());

    private CaseKey? Known(CaseKey key) => cases.ContainsKey(key) ? key : null;

    // The other half of a matter of two cases, which a desk sends by itself.
    private void Follow(Case first, CaseEvent happened, Instant now)
    {
        switch (happened)
        {
            case CaseSpawned e:
                Send(now, [new Accept(first.Key.Company, e.Place.Estate, e.Complainant, e.FirstResponder, e.Channel, e.Content.Reveal(), e.Actor) { CaseId = e.Child, Origin = Origin.Spawn, Place = e.Place, Nature = e.Nature, OccurredAt = e.ContactAt, Parent = first.Key.CaseId, RecordedBy = e.RecordedBy }]);
                break;
            case CaseSplit e:
                Send(now, [new Accept(first.Key.Company, e.Place.Estate, e.Complainant, e.FirstResponder, e.Channel, e.Content.Reveal(), e.Actor) { CaseId = e.Child, Origin = Origin.Split, Place = e.Place, Nature = e.Nature, OccurredAt = e.ContactAt, Parent = first.Key.CaseId, RecordedBy = e.RecordedBy }]);
                break;
            case MergedIn e:
                Send(now, [new MergeInto(new CaseKey(first.Key.Company, e.CaseId), e.Actor, first) { Reason = e.Reason, RecordedBy = e.RecordedBy }]);
                break;
        }
    }
}
