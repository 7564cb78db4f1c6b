using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A fact as <see cref="DutyCoverage"/> thinks of it: what happened, the status and category after it, and what it must say to lead there.</summary>
internal sealed class CoverageFact(CaseFact fact, CaseStatus status, Category? category, params (string Field, bool Value)[] known)
{
    public CaseFact Fact { get; } = fact;

    /// <summary>Whether the fact, with these values in its fields, is what the pattern speaks of.</summary>
    public bool Matches(FactPattern pattern, Dictionary<string, FieldValue> said) => pattern.Fits(Fact, category, status) && Says(pattern, said);

    /// <summary>As <see cref="Matches"/>, whatever the category and status of its time were.</summary>
    public bool IsFact(FactPattern pattern, Dictionary<string, FieldValue> said) => pattern.Facts.Holds(Fact) && Says(pattern, said);

    /// <summary>Whether the rule's patterns all speak of other categories than the one after the fact.</summary>
    public bool LeavesBehind(DutyRule rule) => Fact == CaseFact.Reclassified && rule.On.Count > 0 && rule.On.All(p => p.For is { } only && !(category is { } inForce && only.Holds(inForce)));

    /// <summary>Everything that the fact can say in the fields that rules look at: each word that they name, another one, and nothing.</summary>
    public List<Dictionary<string, FieldValue>> Sayings(IEnumerable<FactPattern> patterns)
    {
        List<Dictionary<string, FieldValue>> sayings = [new(StringComparer.Ordinal)];
        foreach (var tests in patterns.Where(p => p.Facts.Holds(Fact)).SelectMany(p => p.Where).GroupBy(t => t.Field, StringComparer.Ordinal))
        {
            var values = ValuesOf(tests);
            sayings = [.. sayings.SelectMany(s => values.Select(v => new Dictionary<string, FieldValue>(s, StringComparer.Ordinal) { [tests.Key] = v }))];
        }

        return sayings;
    }

    private IEnumerable<FieldValue> ValuesOf(IGrouping<string, FieldTest> tests)
    {
        foreach (var (field, value) in known)
        {
            if (field == tests.Key)
            {
                return [FieldValue.Of(value)];
            }
        }

        var words = tests.SelectMany(t => t.Words ?? []).Distinct(StringComparer.Ordinal).ToArray();
        return words.Any(w => w is "true" or "false")
            ? [FieldValue.Of(true), FieldValue.Of(false)]
            : [.. words.Select(FieldValue.Of), FieldValue.Of("\u2026"), FieldValue.Absent];
    }

    private static bool Says(FactPattern pattern, Dictionary<string, FieldValue> said) => pattern.Where.All(test => test.Holds(said[test.Field]));
}
