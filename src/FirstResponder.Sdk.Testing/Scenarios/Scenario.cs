using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>
/// A case told in steps, given / when / then (给定、当、那么), as data: it is played against any <see cref="IScenarioTarget"/>, and as often as one likes. Every method gives a longer scenario and leaves this one as it is.
/// </summary>
/// <remarks>
/// Acts bear the names of the domain's commands and fill in plausible words; <see cref="When(Func{ScenarioMoment, CaseCommand}, string)"/> takes any command.
/// An act goes through, or the following <see cref="Then"/> expects its refusal: what nobody expected fails the scenario.
/// </remarks>
public sealed partial class Scenario
{
    private readonly ScenarioStep[] steps;
    private readonly LocalDateTime? time;
    private readonly LocalDateTime? recorded;

    private Scenario(string chinese, string english, string clause, IReadOnlyList<Overlay> overlays, ScenarioStep[] steps, LocalDateTime? time, LocalDateTime? recorded)
    {
        Chinese = chinese;
        English = english;
        Clause = clause;
        Overlays = overlays;
        this.steps = steps;
        this.time = time;
        this.recorded = recorded;
    }

    /// <summary>What it is about, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>The clause that it shows, such as 附件2 第十条; empty when none was named.</summary>
    public string Clause { get; }

    /// <summary>What law or contract sets for the estate beside the regulation; mostly empty.</summary>
    public IReadOnlyList<Overlay> Overlays { get; }

    internal IReadOnlyList<ScenarioStep> Steps => steps;

    /// <summary>Begins a scenario.</summary>
    /// <param name="chinese">What it is about, in Chinese.</param>
    /// <param name="english">The same in English; may be left out.</param>
    public static Scenario Given(string chinese, string english = "") =>
        new(chinese ?? throw new ArgumentNullException(nameof(chinese)), english ?? "", "", [], [], null, null);

    /// <summary>Names the clause that the scenario shows, for the story and for what fails.</summary>
    /// <param name="clause">Such as 附件2 第十条.</param>
    public Scenario Showing(string clause) => new(Chinese, English, clause ?? throw new ArgumentNullException(nameof(clause)), Overlays, steps, time, recorded);

    /// <summary>Law or contract sets something beside the regulation for this estate (附件2 第二十三条).</summary>
    public Scenario Under(Overlay overlay) => new(Chinese, English, Clause, [.. Overlays, overlay ?? throw new ArgumentNullException(nameof(overlay))], steps, time, recorded);

    /// <summary>From here on things happen at this local time of the estate.</summary>
    /// <param name="local">"2026-04-28 09:00", "04-28 09:00" of the same year or "09:00" of the same day; seconds optional. The first one in full.</param>
    /// <param name="recordedAt">When it is entered, if later (登记时间), written alike.</param>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public Scenario At(string local, string? recordedAt = null)
    {
        var at = LocalTime.Parse(local, time);
        return new(Chinese, English, Clause, Overlays, steps, at, recordedAt is null ? at : LocalTime.Parse(recordedAt, at));
    }

    /// <summary>Somebody does something.</summary>
    /// <param name="act">The command, built anew for every run; its time is set by the scenario.</param>
    /// <param name="detail">What the story adds in words; never a real person's data.</param>
    public Scenario When(Func<ScenarioMoment, CaseCommand> act, string? detail = null) =>
        Add(new ActStep([act ?? throw new ArgumentNullException(nameof(act))], Time(), recorded!.Value, detail));

    /// <summary>One contact carries several acts, which are stored together or not at all: feedback and follow-up in one call (附件2 第十五条).</summary>
    /// <param name="acts">The commands, in order.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Scenario WhenTogether(params Func<ScenarioMoment, CaseCommand>[] acts) => acts is { Length: > 0 }
        ? Add(new ActStep(acts, Time(), recorded!.Value, null))
        : throw new ArgumentException("至少须有一个命令。 / At least one command is needed.", nameof(acts));

    /// <summary>The host's scheduler asks what fell due (到期提示).</summary>
    public Scenario WhenDueIsAsked()
    {
        Time();
        return Add(new DueStep(recorded!.Value));
    }

    /// <summary>The scenario turns to another of its cases.</summary>
    /// <param name="number">From 1, in the order of acceptance.</param>
    public Scenario InCase(int number) => Add(new TurnStep(number));

    /// <summary>The scenario turns to the case that the last new matter began (新诉求另立一事, 附件2 第十五条).</summary>
    public Scenario InTheNewCase() => Add(new TurnStep(0));

    /// <summary>What must hold now. Several expectations may be chained.</summary>
    public Scenario Then(Action<CaseExpectations> expected) => Add(new ThenStep(expected ?? throw new ArgumentNullException(nameof(expected)), time));

    /// <summary>Plays the scenario against a target.</summary>
    /// <param name="target">The pure domain, a desk, or an ERP's own.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The story as it went, which may stand as documentation.</returns>
    /// <exception cref="ScenarioFailedException">Something did not hold; its message is the whole story so far.</exception>
    public Task<ScenarioStory> RunAsync(IScenarioTarget target, CancellationToken cancellationToken = default) =>
        new ScenarioPlayer(this, target ?? throw new ArgumentNullException(nameof(target))).PlayAsync(cancellationToken);

    /// <summary>Plays the scenario against the pure domain, at once.</summary>
    /// <param name="regulation">The regulation; 赣建房〔2026〕7号 unless given.</param>
    /// <returns>The story as it went.</returns>
    /// <exception cref="ScenarioFailedException">Something did not hold; its message is the whole story so far.</exception>
    public ScenarioStory Run(Regulation? regulation = null) => RunAsync(new CoreTarget(regulation)).GetAwaiter().GetResult();

    /// <summary>Clause and title.</summary>
    public override string ToString() => (Clause.Length == 0 ? "" : Clause + " · ") + Chinese;

    private Scenario Add(ScenarioStep step) => new(Chinese, English, Clause, Overlays, [.. steps, step], time, recorded);

    private LocalDateTime Time() => time ?? throw new InvalidOperationException("请先用 At 说明时间。 / Say the time with At first.");
}
