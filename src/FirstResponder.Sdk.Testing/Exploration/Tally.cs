using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Counts of one search.</summary>
internal sealed class Tally
{
    public long Decisions { get; set; }

    public long Transitions { get; set; }

    public long Refused { get; set; }

    public long NothingToDo { get; set; }

    public long NotApplicable { get; set; }

    public long Closings { get; set; }

    public long LeavingScope { get; set; }

    public int ClosableInAFurtherRoundOnly { get; set; }

    public IReadOnlyList<string> FurtherRoundStory { get; set; } = [];

    public int HeldByFallbackOnly { get; private set; }

    public int ComparedPairs { get; set; }

    public Dictionary<string, long> Codes { get; } = new(StringComparer.Ordinal);

    public void Refuse(string code)
    {
        Codes.TryGetValue(code, out var count);
        Codes[code] = count + 1;
    }

    /// <summary>Looks at a new state's case: whether nothing but the company's own stopgap holds the place.</summary>
    public void Note(Case current, Regulation regulation)
    {
        if (regulation.Fallback is { } fallback && current.OpenDuties.Count == 1 && current.OpenDuties[0].Terms.Rule == fallback.Id)
        {
            HeldByFallbackOnly++;
        }
    }
}
