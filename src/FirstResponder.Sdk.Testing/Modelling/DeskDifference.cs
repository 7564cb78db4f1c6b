namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>The first thing in which an ERP behaved otherwise than the SDK alone, with the shortest story found that leads there.</summary>
public sealed class DeskDifference
{
    internal DeskDifference(int seed, int step, string caseId, Mismatch mismatch, IReadOnlyList<string> story)
    {
        Seed = seed;
        Step = step;
        CaseId = caseId;
        Kind = mismatch.Kind;
        What = mismatch.What;
        Expected = mismatch.Expected;
        Actual = mismatch.Actual;
        Story = story;
    }

    /// <summary>The seed of the life; <see cref="DeskModel.ReplayAsync"/> lives it again.</summary>
    public int Seed { get; }

    /// <summary>The step of the life, from 1, at which it showed before the story was shortened.</summary>
    public int Step { get; }

    /// <summary>In what they differ.</summary>
    public DeskDifferenceKind Kind { get; }

    /// <summary>The case in which it shows; empty when it is about none.</summary>
    public string CaseId { get; }

    /// <summary>What exactly: a field, a duty, a cell, an event.</summary>
    public string What { get; }

    /// <summary>What the reference has.</summary>
    public string Expected { get; }

    /// <summary>What the ERP has.</summary>
    public string Actual { get; }

    /// <summary>What was done, one step a line, the last one the step after which they differ. Times are the estate's; what the ERP answered stands behind the arrow.</summary>
    public IReadOnlyList<string> Story { get; }

    /// <summary>Everything, as it is printed in a test's output.</summary>
    public override string ToString() =>
        $"种子 / seed {Seed}, 第 {Step} 步 / step {Step}: {Kind} {CaseId} {What}\n  应为 / expected: {Expected}\n  实为 / actual:   {Actual}\n  经过 / story:\n    {string.Join("\n    ", Story)}";
}
