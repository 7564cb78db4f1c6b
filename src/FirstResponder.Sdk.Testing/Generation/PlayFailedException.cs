namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>A play broke a law. The message has the faults, the seed that plays it again, and the shortest story that breaks the law too.</summary>
public sealed class PlayFailedException : Exception
{
    internal PlayFailedException(CasePlay play, Rehearsal rehearsal, CasePlay shortest, IReadOnlyList<string> faults)
        : base(string.Join(
            "\n",
            [
                .. faults,
                $"种子 {play.Seed}（{rehearsal.Order}，{rehearsal.StepsOfAPlay} 步）可重演此局。 / Seed {play.Seed} plays it again: CasePlay.OfSeed({play.Seed}, PlayOrder.{rehearsal.Order}, {rehearsal.StepsOfAPlay}).",
                shortest.ToString(),
            ]))
    {
        Play = play;
        Shortest = shortest;
        Faults = faults;
    }

    /// <summary>The play as it was drawn; its seed plays it again.</summary>
    public CasePlay Play { get; }

    /// <summary>The shortest play found that breaks the law too.</summary>
    public CasePlay Shortest { get; }

    /// <summary>What the law says against the shortest play.</summary>
    public IReadOnlyList<string> Faults { get; }
}
