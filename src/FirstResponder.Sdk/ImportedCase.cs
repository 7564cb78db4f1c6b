using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>What became of one case of an import of many.</summary>
/// <param name="Index">Its place among the cases given, from 0.</param>
/// <param name="Key">The case; <c>default</c> when nothing said which one it was.</param>
/// <param name="Source">The system that it came from, as given.</param>
/// <param name="Number">Its number there, as given.</param>
/// <param name="Outcome">Done for a new case, AlreadyDone for one imported before, Refused with every reason; null when it failed.</param>
public sealed record ImportedCase(int Index, CaseKey Key, string? Source, string? Number, CaseOutcome? Outcome)
{
    /// <summary>Every reason of a refusal; empty otherwise.</summary>
    public IReadOnlyList<Refusal> Refusals { get; internal init; } = [];

    /// <summary>The gaps of a new case's record, by code (AMB-16): what the other system didn't keep. Empty otherwise.</summary>
    public IReadOnlyList<string> Defects { get; internal init; } = [];

    /// <summary>The place, among the cases given in this call, of an earlier one with the same identity; null for none. Where they are two cases, one of them carries the wrong number and was not imported.</summary>
    public int? SameAs { get; internal init; }

    /// <summary>Why it failed: a broken call or rules that don't fit; null otherwise.</summary>
    public Exception? Fault { get; internal init; }

    /// <summary>Place, number and outcome with its reasons, for the import's log.</summary>
    public override string ToString() => $"[{Index}] {Source} {Number}: " + (Outcome switch
    {
        null => Fault?.Message ?? "",
        CaseOutcome.Refused => string.Join("; ", Refusals),
        { } outcome => outcome.ToString(),
    });
}
