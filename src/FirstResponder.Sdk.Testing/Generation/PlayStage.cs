using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Where a play is played: fits each step to the case as it stands and puts it to the real deciding code.</summary>
internal sealed class PlayStage(PlaySetting setting)
{
    private const string NewCase = "C-1";

    private readonly List<PlayedMoment> moments = [];
    private readonly List<PlayStep> steps = [];

    public Case? Current { get; private set; }

    public Regulation Rules { get; private set; } = setting.Regulation;

    public IReadOnlyList<PlayedMoment> Moments => moments;

    /// <summary>The steps taken, the one that threw included.</summary>
    public IReadOnlyList<PlayStep> Steps => steps;

    /// <summary>What a step threw; nothing is taken after it.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Takes a step; false when it threw, or one before it did.</summary>
    public bool Take(PlayStep step)
    {
        if (Fault is not null)
        {
            return false;
        }

        steps.Add(step);
        // Deciding throws for broken calls only, which no step makes: whatever comes is a defect, and the play that shows it is wanted whole.
#pragma warning disable CA1031
        try
        {
            Decide(step);
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
#pragma warning restore CA1031

        return Fault is null;
    }

    private void Decide(PlayStep step)
    {
        var chance = step.Seed == 0 ? Chance.Plain : new Chance(step.Seed);
        var offers = new Offers(setting.Community, Current, Rules, step.At, chance, step.IsHostile) { CaseId = NewCase, Pasts = new Pasts(setting) };
        var command = offers.Make(step.Command);
        var context = new DecisionContext(Rules, setting.Community.Estate, setting.Calendars[step.Calendar], step.At)
        {
            NewCaseId = NewCase,
            Assessment = command switch
            {
                Accept accept => Rules.Assess(accept.Content.Reveal()),
                Import import => Rules.Assess(import.Intake.Content.Reveal()),
                _ => null,
            },
        };
        var moment = new PlayedMoment(step, command, context, CaseLifecycle.Decide(Current, command, context), Current);
        moments.Add(moment);
        if (moment.Decision is Decided decided)
        {
            Rules = command is MigrateRules { To: { } to } ? to : Rules;
            Current = decided.Next;
        }
    }
}
