using NodaTime;

namespace FirstResponder.Sdk.Classification;

/// <summary>
/// What is known of a request besides its words. It can only add to danger, never take from it: what stands in the words is complete without it, and no word of the
/// place weakens a rule.
/// </summary>
public sealed record Circumstances
{
    /// <summary>Where the matter is, in words, such as <c>3号楼电梯轿厢</c>: what the text leaves unsaid (“有人出不来”), the place may say. Null when unknown.</summary>
    public string? Place { get; init; }

    /// <summary>The local time of day at which the person turned to the company; null when unknown. What counts as night the lexicon says.</summary>
    public LocalTime? At { get; init; }

    /// <summary>True when the person calls or stands at the desk, and so speaks of what is happening now.</summary>
    public bool IsLive { get; init; }

    /// <summary>True when a hotline, a street office or a department passed the request on (附件2 第六条): a hint of danger that an authority passes on is looked at.</summary>
    public bool IsPassedOn { get; init; }
}
