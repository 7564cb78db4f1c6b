namespace FirstResponder.Sdk;

/// <summary>What became of an import of many.</summary>
public sealed class ImportReport
{
    internal ImportReport(IReadOnlyList<ImportedCase> cases)
    {
        Cases = cases;
        New = Count(CaseOutcome.Done);
        Already = Count(CaseOutcome.AlreadyDone);
        Refused = Count(CaseOutcome.Refused);
    }

    /// <summary>Every case, in the order given.</summary>
    public IReadOnlyList<ImportedCase> Cases { get; }

    /// <summary>How many cases this import began.</summary>
    public int New { get; }

    /// <summary>How many had been imported before; nothing was stored for them.</summary>
    public int Already { get; }

    /// <summary>How many were refused; nothing was stored for them.</summary>
    public int Refused { get; }

    /// <summary>How many failed, were broken or met somebody quicker; nothing was stored for them.</summary>
    public int Failed => Cases.Count - New - Already - Refused;

    /// <summary>The four counts in one line.</summary>
    public override string ToString() => $"新建 {New}，已导入 {Already}，拒绝 {Refused}，失败 {Failed} / new {New}, already {Already}, refused {Refused}, failed {Failed}";

    private int Count(CaseOutcome outcome)
    {
        var count = 0;
        foreach (var one in Cases)
        {
            count += one.Outcome == outcome ? 1 : 0;
        }

        return count;
    }
}
