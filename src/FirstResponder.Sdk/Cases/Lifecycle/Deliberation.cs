using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>One command being decided: what is known, what speaks against it, what it makes happen. Lives only inside a decision.</summary>
internal sealed class Deliberation
{
    private Instant? effectiveFrom;
    private IReadOnlyList<string> gaps = [];

    public Deliberation(Case? current, CaseCommand? command, Actor actor, DecisionContext context, Import? import = null)
    {
        Import = import;
        Current = current;
        Command = command;
        Actor = actor;
        Context = context;
        At = command?.OccurredAt is { } at ? DecisionContext.Milliseconds(at) : Present(current, context.Now);
        Roles = RolesOf(actor, current, context.Estate);
        if (command is Accept { FirstResponder: { } first } && actor.Kind == ActorKind.Staff && first.Id == actor.Id)
        {
            Roles |= Role.Lead;
        }
    }

    /// <summary>Clocks of machines differ; a little ahead is no future (AMB-43).</summary>
    public static Duration Skew { get; } = Duration.FromMinutes(2);

    /// <summary>The case before the command; null for a new one.</summary>
    public Case? Current { get; }

    /// <summary>The case before the command, for everything but taking on a new one.</summary>
    public Case Case => Current!;

    /// <summary>The command; null while only asking what is possible.</summary>
    public CaseCommand? Command { get; }

    public Actor Actor { get; }

    /// <summary>The import that the command tells the past of; null for what happens here.</summary>
    public Import? Import { get; }

    public DecisionContext Context { get; }

    public Regulation Regulation => Context.Regulation;

    public EstateProfile Estate => Context.Estate;

    /// <summary>When the command happened.</summary>
    public Instant At { get; }

    public bool IsInFuture => At > Context.Now + Skew;

    /// <summary>Every role of the actor: vouched for, of the directory, and by relation to the case.</summary>
    public Role Roles { get; }

    public IReadOnlyList<CaseEvent> Events { get; private set; } = [];

    public List<Refusal>? Refusals { get; private set; }

    /// <summary>The first instant of the day from which the regulation binds.</summary>
    public Instant EffectiveFrom => effectiveFrom ??= Regulation.EffectiveFrom.AtStartOfDayInZone(Estate.Zone).ToInstant();

    public static Role RolesOf(Actor actor, Case? current, EstateProfile estate)
    {
        var roles = actor.OwnRoles;
        if (actor.Kind != ActorKind.Staff)
        {
            return roles;
        }

        roles |= estate.RolesOf(actor.Id) & ~Actor.NotVouched;
        if (current is not null)
        {
            roles |= string.Equals(current.Lead.Id, actor.Id, StringComparison.Ordinal) ? Role.Lead : Role.None;
            roles |= string.Equals(current.Handler?.Id, actor.Id, StringComparison.Ordinal) ? Role.Handler : Role.None;
        }

        return roles;
    }

    // What happens now happens no earlier than what was entered a little ahead of our clock.
    private static Instant Present(Case? current, Instant now) => current is not null && current.LastMilestoneAt > now && current.LastMilestoneAt - now <= Skew ? current.LastMilestoneAt : now;

    public void Refuse(string code, string? subject = null, string? clause = null) =>
        (Refusals ??= []).Add(new Refusal(code, clause ?? Regulation.ClauseOf(code), subject));

    /// <summary>Whatever speaks against an entry of an import speaks against the import.</summary>
    public void RefuseAlso(Deliberation entry, int? index)
    {
        foreach (var reason in entry.Refusals ?? [])
        {
            (Refusals ??= []).Add(reason with { PastIndex = index });
        }
    }

    /// <summary>A record that a regulation asks for is not there: refused, but in an import a gap of what happens next, since nobody can mend the past (AMB-16).</summary>
    public void Lack(string code, string? subject, string clause)
    {
        if (Import is null)
        {
            Refuse(code, subject, clause);
            return;
        }

        gaps = gaps.WithEach([subject is null ? code : code + ":" + subject]);
    }

    public void Record(CaseEvent happened)
    {
        if (gaps.Count > 0)
        {
            happened.Defects = happened.Defects.WithEach(gaps);
            gaps = [];
        }

        Events = Events.With(happened);
    }

    /// <summary>Whether the event came with the import of the case: entered later than it happened, but not late.</summary>
    public bool IsImported(CaseEvent happened) => Import is not null || happened.Version <= (Current?.ImportedThrough ?? 0);

    public Deadline DeadlineOf(DutyRule rule, Instant start) => DutyLimits.Count(rule, start, Context);

    public bool IsPast(PromisedTime promised) => promised.ToDeadline(Estate.Zone).LateFrom <= At;
}
