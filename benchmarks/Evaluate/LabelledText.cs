namespace Evaluate;

/// <summary>One labelled message of the evaluation file.</summary>
internal sealed record LabelledText(string Id, string Source, string Text, string Label, string? Alternative, string? Content);
