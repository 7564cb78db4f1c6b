using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>签收确认 of a written request with its time (附件2 第七条).</summary>
/// <param name="SignedBy">Who signed for the company.</param>
/// <param name="At">When.</param>
/// <param name="DocumentRef">The host's reference to the letter.</param>
public sealed record Receipt(string SignedBy, Instant At, string? DocumentRef = null);
