namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Many plays under one law, until enough commands were asked. The first play that breaks it is shortened and thrown with its seed.</summary>
public sealed class Rehearsal
{
    /// <summary>The seed of the first play; the next has the next number.</summary>
    public int FirstSeed { get; set; }

    /// <summary>How many commands are to be asked at least; 20,000 unless set.</summary>
    public long Commands { get; set; } = 20_000;

    /// <summary>In which order the plays ask for things.</summary>
    public PlayOrder Order { get; set; }

    /// <summary>How many steps a play has at most; 70 unless set.</summary>
    public int StepsOfAPlay { get; set; } = 70;

    /// <summary>Where the plays are counted; null for nowhere.</summary>
    public PlayCoverage? Coverage { get; set; }

    /// <summary>Plays until enough commands were asked.</summary>
    /// <param name="law">What is wrong with a play; nothing when the law holds. An exception breaks it too.</param>
    /// <returns>How many plays it took.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="PlayFailedException">A play broke the law.</exception>
    public int Run(Func<PlayedCase, IEnumerable<string>> law)
    {
        _ = law ?? throw new ArgumentNullException(nameof(law));
        var plays = 0;
        for (long asked = 0; asked < Commands; plays++)
        {
            var play = CasePlay.OfSeed(unchecked(FirstSeed + plays), Order, StepsOfAPlay);
            asked += play.Steps.Count;
            Hold(law, play);
            Coverage?.Add(play.Played);
        }

        return plays;
    }

    /// <summary>Plays the one play of a seed again, such as that of an earlier failure, under the same law.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="law">What is wrong with a play.</param>
    /// <returns>The play, when the law holds now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    /// <exception cref="PlayFailedException">It still breaks the law.</exception>
    public PlayedCase Replay(int seed, Func<PlayedCase, IEnumerable<string>> law)
    {
        _ = law ?? throw new ArgumentNullException(nameof(law));
        var play = CasePlay.OfSeed(seed, Order, StepsOfAPlay);
        Hold(law, play);
        return play.Played;
    }

    private void Hold(Func<PlayedCase, IEnumerable<string>> law, CasePlay play)
    {
        var faults = Faults(law, play);
        if (faults.Length > 0)
        {
            var shortest = Shortest(law, play);
            throw new PlayFailedException(play, this, shortest, Faults(law, shortest));
        }
    }

    private static CasePlay Shortest(Func<PlayedCase, IEnumerable<string>> law, CasePlay failing)
    {
        while (failing.Shorter().FirstOrDefault(shorter => Faults(law, shorter).Length > 0) is { } next)
        {
            failing = next;
        }

        return failing;
    }

    private static string[] Faults(Func<PlayedCase, IEnumerable<string>> law, CasePlay play)
    {
        if (play.Played.Fault is { } thrown)
        {
            return [$"{thrown.GetType().Name}: {thrown.Message}"];
        }

        // A law that stumbles over a play says as much against it as one that speaks.
#pragma warning disable CA1031
        try
        {
            return [.. law(play.Played)];
        }
        catch (Exception fault)
        {
            return [$"{fault.GetType().Name}: {fault.Message}"];
        }
#pragma warning restore CA1031
    }
}
