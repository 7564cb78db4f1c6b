using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>签收确认 of a written request with its time (附件2 第七条).</summary>
/// <param name="SignedBy">Who signed for the company.</param>
/// <param name="At">When.</param>
/// <param name="DocumentRef">The host's reference to the letter.</param>
public sealed record Receipt(string SignedBy, Instant At, string? DocumentRef = null)
{
    /// <summary>Who signed for the company.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public string SignedBy { get; init => field = Door.Required(value, nameof(SignedBy)); } = Door.Required(SignedBy, nameof(SignedBy));

    /// <summary>When, cut to whole milliseconds.</summary>
    public Instant At { get; init => field = DecisionContext.Milliseconds(value); } = DecisionContext.Milliseconds(At);
}
