namespace FirstResponder.Sdk.Classification;

/// <summary>One rule of a lexicon: which concepts together argue for what.</summary>
internal sealed class LexiconRule
{
    public required string Id { get; init; }

    /// <summary>Why, in words that a person can be shown.</summary>
    public required string Reason { get; init; }

    public required RuleReach Reach { get; init; }

    /// <summary>Only in the headline: the first sentence, or a short registration.</summary>
    public bool InHeadline { get; init; }

    /// <summary>A person is in danger: no counter weakens it.</summary>
    public bool IsPerson { get; init; }

    /// <summary>The targets, the five categories first, then the axis values; with points.</summary>
    public required (int Target, int Points)[] Targets { get; init; }

    /// <summary>Of each group one concept must be there; the first group starts the rule.</summary>
    public required int[][] Needs { get; init; }

    /// <summary>None of these may be there.</summary>
    public required int[] Absent { get; init; }

    /// <summary>Any of these in the same part weakens the rule.</summary>
    public required int[] Counters { get; init; }

    /// <summary>Any of these in the sentence so far weakens the rule.</summary>
    public required int[] FarCounters { get; init; }
}
