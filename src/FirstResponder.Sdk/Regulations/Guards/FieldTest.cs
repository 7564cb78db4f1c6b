namespace FirstResponder.Sdk.Regulations;

/// <summary>A condition on one field: equal to a word, one of several words, empty, or any of these negated.</summary>
public sealed record FieldTest
{
    /// <summary>A test of <paramref name="field"/> against <paramref name="words"/>; null words test for absence, none for an empty list.</summary>
    public FieldTest(string field, IReadOnlyList<string>? words, bool negated)
    {
        Field = field ?? throw new ArgumentNullException(nameof(field));
        Words = words;
        IsNegated = negated;
    }

    /// <summary>The field's name as it stands in the pack.</summary>
    public string Field { get; }

    /// <summary>The words of which one must stand in the field. Null: the field must be absent. Empty: the list must be empty.</summary>
    public IReadOnlyList<string>? Words { get; }

    /// <summary>True when the test holds exactly if the words do not.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether <paramref name="value"/> passes the test.</summary>
    public bool Holds(FieldValue value) => Matches(value) != IsNegated;

    private bool Matches(FieldValue value)
    {
        if (Words is null || Words.Count == 0)
        {
            return !value.IsPresent;
        }

        if (value.Text is not { } text)
        {
            return false;
        }

        for (var i = 0; i < Words.Count; i++)
        {
            if (string.Equals(Words[i], text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
