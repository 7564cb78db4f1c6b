using FirstResponder.Sdk.Classification;

namespace Evaluate;

/// <summary>A text with what was proposed for it.</summary>
internal sealed record Judged(LabelledText Text, Assessment Assessment)
{
    public string Proposed => Assessment.Proposed?.Code ?? "";

    public bool IsLenient => Proposed == Text.Label || Proposed == Text.Alternative;

    /// <summary>By how many points the proposal beat the label.</summary>
    public int Margin => Points(Proposed) - Points(Text.Label);

    private int Points(string category) => Assessment.Scores?.FirstOrDefault(s => s.Category.Code == category)?.Points ?? 0;
}
