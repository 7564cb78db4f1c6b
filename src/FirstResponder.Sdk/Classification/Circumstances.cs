using NodaTime;

namespace FirstResponder.Sdk.Classification;

/// <summary>
/// What is known of a request besides its words. It can only add to danger, never take from it: what stands in the words is complete without it, and no word of the
/// place weakens a rule.
/// </summary>
/// <param name="Place">Where the matter is, in words, such as <c>3号楼电梯轿厢</c>: what the text leaves unsaid (“有人出不来”), the place may say. Null when unknown.</param>
/// <param name="At">The local time of day at which the person turned to the company; null when unknown. What counts as night the lexicon says.</param>
/// <param name="IsLive">True when the person calls or stands at the desk, and so speaks of what is happening now.</param>
/// <param name="IsPassedOn">True when a hotline, a street office or a department passed the request on (附件2 第六条): a hint of danger that an authority passes on is looked at.</param>
public sealed record Circumstances(string? Place = null, LocalTime? At = null, bool IsLive = false, bool IsPassedOn = false);
