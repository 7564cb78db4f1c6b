namespace FirstResponder.Sdk.Regulations;

/// <summary>One condition of closing (附件2 第十七条).</summary>
public sealed record ClosureCondition
{
    /// <summary>What is needed.</summary>
    public required ClosureNeed Needs { get; init; }

    /// <summary>The codes with which it is refused, in the order of the vocabulary.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>The clause.</summary>
    public required string Clause { get; init; }

    /// <summary>A short literal quotation of it.</summary>
    public required string Quote { get; init; }

    /// <summary>For follow-ups: the items that must be filled (Efficiency, Attitude, Result, Satisfaction).</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}
