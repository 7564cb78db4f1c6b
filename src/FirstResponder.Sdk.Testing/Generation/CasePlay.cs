
namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>
/// A whole life of a case as a list of steps that can be played any number of times, always to the same end: whatever is taken out of the list, what is left is
/// fitted to the case as it then stands and played again. Immutable.
/// </summary>
public sealed class CasePlay
{
    private PlayedCase? played;

    /// <summary>A play of given steps.</summary>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="steps">The steps, in order of time; copied.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A step comes before the one before it, or names a calendar that the setting lacks.</exception>
    public CasePlay(PlaySetting setting, IReadOnlyList<PlayStep> steps)
    {
        Setting = setting ?? throw new ArgumentNullException(nameof(setting));
        Steps = [.. steps ?? throw new ArgumentNullException(nameof(steps))];
        for (var i = 0; i < Steps.Count; i++)
        {
            if ((i > 0 && Steps[i].At < Steps[i - 1].At) || Steps[i].Calendar < 0 || Steps[i].Calendar >= setting.Calendars.Count)
            {
                throw new ArgumentException($"第 {i + 1} 步早于上一步，或所用日历不存在。 / Step {i + 1} comes before the one before it, or its calendar doesn't exist.", nameof(steps));
            }
        }
    }

    /// <summary>What surrounds it.</summary>
    public PlaySetting Setting { get; }

    /// <summary>The steps, in order of time.</summary>
    public IReadOnlyList<PlayStep> Steps { get; }

    /// <summary>The number that <see cref="OfSeed"/> makes this very play of; null for a play that was put together or shortened.</summary>
    public int? Seed { get; private init; }

    /// <summary>What becomes of it. Played once, when first asked for.</summary>
    public PlayedCase Played => played ??= PlayedCase.Of(this);

    /// <summary>The play that one number stands for, the same on every machine and runtime with this version of the package.</summary>
    /// <param name="seed">The number.</param>
    /// <param name="order">In which order things are asked.</param>
    /// <param name="steps">How many steps at most; a play stops a few steps after the case has ended.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is not positive.</exception>
    public static CasePlay OfSeed(int seed, PlayOrder order = PlayOrder.Mixed, int steps = 70)
    {
        var chance = new Chance(seed);
        return Improvise(PlaySetting.Draw(chance), seed, chance, order, steps);
    }

    /// <summary>The play that one number stands for in a setting of one's own.</summary>
    /// <param name="setting">What surrounds it.</param>
    /// <param name="seed">The number.</param>
    /// <param name="order">In which order things are asked.</param>
    /// <param name="steps">How many steps at most.</param>
    /// <returns>The play; its <see cref="Seed"/> makes it again only in this setting.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is not positive.</exception>
    public static CasePlay In(PlaySetting setting, int seed, PlayOrder order = PlayOrder.Mixed, int steps = 70) =>
        Improvise(setting ?? throw new ArgumentNullException(nameof(setting)), seed, new Chance(seed), order, steps);

    /// <summary>Plays that tell less: without what changed nothing, without some of the steps, done well instead of badly, sooner, in the plainest setting. What fails as this one does is worth keeping.</summary>
    public IEnumerable<CasePlay> Shorter() => Shortening.Of(this);

    /// <summary>The story: the setting, then a step a line with its time and what became of it.</summary>
    public override string ToString() => Played.ToString();

    private static CasePlay Improvise(PlaySetting setting, int seed, Chance chance, PlayOrder order, int steps)
    {
        if (steps <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(steps), steps, "至少要有一步。 / At least one step is needed.");
        }

        var stage = new PlayStage(setting);
        new Improviser(setting, stage, chance, order).Go(steps);
        var play = new CasePlay(setting, stage.Steps) { Seed = seed };
        play.played = new PlayedCase(play, stage);
        return play;
    }
}
