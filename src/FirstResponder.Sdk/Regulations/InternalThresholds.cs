using NodaTime;

namespace FirstResponder.Sdk.Regulations;

/// <summary>企业内控: thresholds of the company, kept apart from legal limits and always shown with <see cref="Label"/>.</summary>
public sealed record InternalThresholds
{
    /// <summary>The words that stand beside every internal threshold, such as 企业内控，非法定时限.</summary>
    public required string Label { get; init; }

    /// <summary>An entry recorded later than this after it happened is marked as backdated.</summary>
    public required Duration BackdatedAfter { get; init; }

    /// <summary>Early warnings (提前预警) by rule id, as percentages of a duty's time, overlays included; the key <c>*</c> stands for every duty with a due that has no entry of its own. Empty for none.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> WarnAt { get; init; } = new Dictionary<string, IReadOnlyList<int>>();

    /// <summary>From this number of extensions on, <see cref="ExtensionsTo"/> is alerted.</summary>
    public int ExtensionCount { get; init; } = 2;

    /// <summary>Who is alerted about repeated extensions.</summary>
    public Role ExtensionsTo { get; init; } = Role.ProjectHead;

    /// <summary>From this round on, <see cref="RoundsTo"/> is alerted.</summary>
    public int RoundCount { get; init; } = 3;

    /// <summary>Who is alerted about repeated rounds.</summary>
    public Role RoundsTo { get; init; } = Role.Headquarters;
}
