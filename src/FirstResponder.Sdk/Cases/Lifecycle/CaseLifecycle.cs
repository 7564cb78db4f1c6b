namespace FirstResponder.Sdk.Cases;

/// <summary>The life of a case (一事) as pure functions: command → <see cref="Decide"/> → events → <see cref="Apply"/>. No I/O, no clock, no randomness.</summary>
public static class CaseLifecycle
{
    /// <summary>Decides a command: everything legal is computed here, once, and stands in the events.</summary>
    /// <param name="current">The case, or null when it doesn't exist yet.</param>
    /// <param name="command">What is asked.</param>
    /// <param name="context">The rules, the estate, the calendar and the time.</param>
    /// <returns>The events and the next case, or every reason against, or that it has no place now, or that nothing would change.</returns>
    /// <exception cref="ArgumentException">The call itself is broken: another case's command, another regulation than the pinned one, another estate than the case's, or an estate that lacks what the regulation requires.</exception>
    public static Decision Decide(Case? current, CaseCommand command, DecisionContext context)
    {
        CommandDoor.Check(current, command, context);
        return Deliberate(new Deliberation(current, command, command.By, context));
    }

    internal static Decision Deliberate(Deliberation deliberation)
    {
        if (GuardWalk.Refuse(deliberation) is { } against)
        {
            return against;
        }

        if (deliberation.Command is Import import)
        {
            return new PastWalk(import, deliberation.Context).Decide();
        }

        var nothing = Deciders.Record(deliberation);
        if (deliberation.Refusals is { } refusals)
        {
            return new Refused(refusals.ToArray());
        }

        return nothing is null ? Outcome.Of(deliberation) : new NothingToDo(nothing);
    }

    /// <summary>Folds one event into a case. Needs neither regulation nor calendar: what was decided stands in the event.</summary>
    /// <param name="current">The case so far; null for the first event.</param>
    /// <param name="key">The case's key.</param>
    /// <param name="happened">The next event of its history.</param>
    /// <returns>The next case; <paramref name="current"/> is unchanged.</returns>
    /// <exception cref="ArgumentException">The event doesn't follow: a wrong version, a second acceptance, a duty ended that wasn't open.</exception>
    public static Case Apply(Case? current, CaseKey key, CaseEvent happened)
    {
        if (happened is null)
        {
            throw new ArgumentNullException(nameof(happened));
        }

        var expected = (current?.Version ?? 0) + 1;
        if (happened.Version != expected)
        {
            throw new ArgumentException($"事件版本应为 {expected}，实为 {happened.Version}。 / The event's version must be {expected}, not {happened.Version}.", nameof(happened));
        }

        var after = CaseFold.Fold(current, key, happened);
        DutyBook.Carry(current, after, happened);
        return after;
    }

    /// <summary>Folds a whole history.</summary>
    /// <exception cref="ArgumentException">The history is empty or doesn't follow.</exception>
    public static Case Replay(CaseKey key, IEnumerable<CaseEvent> history)
    {
        Case? current = null;
        foreach (var happened in history ?? throw new ArgumentNullException(nameof(history)))
        {
            current = Apply(current, key, happened);
        }

        return current ?? throw new ArgumentException("历史为空。 / The history is empty.", nameof(history));
    }

    /// <summary>What is possible now, by whom, by when and with which data; and for what isn't, why not.</summary>
    /// <param name="current">The case.</param>
    /// <param name="actor">Who asks; the answer is for their roles.</param>
    /// <param name="context">The rules, the estate, the calendar and the time.</param>
    /// <returns>One step for each command of the table, in its order; a command without a place in the case's status says what is missing, or NOT_NOW.</returns>
    /// <exception cref="ArgumentException">Another regulation than the pinned one, or another estate than the case's.</exception>
    public static IReadOnlyList<NextStep> NextSteps(Case current, Actor actor, DecisionContext context) => StepFinder.Find(
        current ?? throw new ArgumentNullException(nameof(current)),
        actor ?? throw new ArgumentNullException(nameof(actor)),
        context ?? throw new ArgumentNullException(nameof(context)));
}
