using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>One step of counting a time limit, in words.</summary>
/// <param name="From">The first local date that the step speaks of.</param>
/// <param name="To">The last one (inclusive).</param>
/// <param name="Chinese">“05-01…05-05 劳动节，不计”.</param>
/// <param name="English">“05-01…05-05 劳动节, not counted”.</param>
/// <param name="Basis">The article or notice that the step rests on, in Chinese as it is cited; null when it only counts.</param>
public sealed record ExplanationStep(LocalDate From, LocalDate To, string Chinese, string English, string? Basis)
{
    /// <summary>The Chinese text with its basis in brackets.</summary>
    public override string ToString() => Basis is null ? Chinese : Chinese + "（" + Basis + "）";
}
