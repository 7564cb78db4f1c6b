using System.Text;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What became of every rule on one store.</summary>
public sealed class ConformanceReport
{
    internal ConformanceReport(string store, int seed, IReadOnlyList<ConformanceResult> results)
    {
        Store = store;
        Seed = seed;
        Results = results;
    }

    /// <summary>The store's <see cref="CaseStoreFixture.Name"/>.</summary>
    public string Store { get; }

    /// <summary>The <see cref="ConformanceOptions.Seed"/> of the run.</summary>
    public int Seed { get; }

    /// <summary>One result for each rule, in the order of the contract.</summary>
    public IReadOnlyList<ConformanceResult> Results { get; }

    /// <summary>Whether no rule is broken. What was skipped is not proved: look at it too.</summary>
    public bool IsConformant => Count(ConformanceOutcome.Failed) == 0;

    /// <summary>How many rules ended in one way.</summary>
    /// <param name="outcome">The way.</param>
    public int Count(ConformanceOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>Throws when a rule is broken; the message is the whole report.</summary>
    /// <exception cref="InvalidOperationException">At least one rule is broken.</exception>
    public void ThrowIfFailed()
    {
        if (!IsConformant)
        {
            throw new InvalidOperationException(ToMarkdown());
        }
    }

    /// <summary>The report as a Markdown table, a row for each rule, with the failures in full below it.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"# {Store}\n\n"));
        text.Append(FormattableString.Invariant($"{Results.Count} 条规则 / rules: {Count(ConformanceOutcome.Passed)} 通过 / passed, {Count(ConformanceOutcome.Failed)} 未通过 / failed, {Count(ConformanceOutcome.Skipped)} 跳过 / skipped; 种子 / seed {Seed}\n\n"));
        text.Append("| 规则 Rule | 说明 | 结果 Result | 备注 Note |\n|---|---|---|---|\n");
        foreach (var result in Results)
        {
            text.Append(FormattableString.Invariant($"| {Cell(result.Rule.Name)} | {Cell(result.Rule.Chinese)} | {Word(result.Outcome)} | {Cell(FirstLine(result))} |\n"));
        }

        foreach (var failed in Results.Where(result => result.Failure is not null))
        {
            text.Append(FormattableString.Invariant($"\n```text\n{failed.Failure!.Message}\n```\n"));
        }

        return text.ToString();
    }

    /// <summary>The Markdown table.</summary>
    public override string ToString() => ToMarkdown();

    private static string Word(ConformanceOutcome outcome) => outcome switch
    {
        ConformanceOutcome.Passed => "✓ 通过 passed",
        ConformanceOutcome.Failed => "✗ 未通过 FAILED",
        _ => "– 跳过 skipped",
    };

    private static string FirstLine(ConformanceResult result) => result.Failure is { } failure ? failure.Observed.Split('\n')[0] : result.Note;

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("\r", "").Replace('\n', ' ');
}
