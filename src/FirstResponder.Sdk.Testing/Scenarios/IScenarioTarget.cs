using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>
/// What a scenario is played against: <see cref="CoreTarget"/> is the pure domain, <see cref="DeskTarget"/> a desk over any store; an ERP that stands before the desk may write its own.
/// A target plays one scenario at a time and leaves behind what it stored.
/// </summary>
public interface IScenarioTarget
{
    /// <summary>The people and the estate that the target knows.</summary>
    ScenarioCast Cast { get; }

    /// <summary>A new scenario begins: no case of a former one is looked at any more.</summary>
    /// <param name="overlays">What law or contract sets beside the regulation for the estate of the cast; mostly none.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="NotSupportedException">The target can't play under overlays.</exception>
    Task BeginAsync(IReadOnlyList<Overlay> overlays, CancellationToken cancellationToken);

    /// <summary>Somebody acts: the commands are one contact, decided in order and stored together or not at all.</summary>
    /// <param name="now">What the clock shows; the commands carry when it happened.</param>
    /// <param name="commands">At least one; the first one may begin a case, under an id of the target's choosing.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<ScenarioOutcome> SendAsync(Instant now, IReadOnlyList<CaseCommand> commands, CancellationToken cancellationToken);

    /// <summary>A case as it stands; null when there is none.</summary>
    Task<CaseView?> FindAsync(CaseKey key, Instant now, CancellationToken cancellationToken);

    /// <summary>The host's scheduler asks what fell due by now; what is answered is announced, and not answered again.</summary>
    /// <returns>The announcements for cases of this scenario.</returns>
    Task<IReadOnlyList<DutyFellDue>> DueAsync(Instant now, CancellationToken cancellationToken);
}
