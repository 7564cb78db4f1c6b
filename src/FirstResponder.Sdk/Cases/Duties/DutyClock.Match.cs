using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

internal static partial class DutyClock
{
    private static bool MatchesAny(IReadOnlyList<FactPattern> patterns, Case after, CaseEvent happened)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            if (Matches(patterns[i], after, happened))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(FactPattern pattern, Case after, CaseEvent happened) =>
        pattern.Fits(happened.Fact, after.Category, after.Status) && FieldsHold(pattern, happened);

    // Facts of the past are matched by what they say; the category and status of their own time are gone.
    private static bool MatchesFact(FactPattern pattern, CaseEvent happened) =>
        pattern.SpeaksOf(happened.Fact) && FieldsHold(pattern, happened);

    private static bool FieldsHold(FactPattern pattern, CaseEvent happened)
    {
        for (var i = 0; i < pattern.Where.Count; i++)
        {
            if (!pattern.Where[i].Holds(happened.Read(pattern.Where[i].Field)))
            {
                return false;
            }
        }

        return true;
    }
}
