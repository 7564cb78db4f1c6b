namespace FirstResponder.Sdk.Classification;

/// <summary>A lexicon while its files are read, one after the other.</summary>
internal sealed class LexiconDraft
{
    public LexiconSettings Settings { get; } = new();

    public Dictionary<char, char> Folds { get; } = [];

    /// <summary>Words by concept, in the order of the files.</summary>
    public List<(string Name, Hiding Hides, List<string> Words)> Concepts { get; } = [];

    public Dictionary<string, int> ConceptNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Axis values by their name in the file (<c>性质.报修</c>), numbered after the five categories.</summary>
    public Dictionary<string, int> Targets { get; } = new(StringComparer.Ordinal)
    {
        ["紧急"] = 0,
        ["普通"] = 1,
        ["复杂"] = 2,
        ["超范围"] = 3,
        ["咨询"] = 4,
    };

    /// <summary>Axis and code of each axis value, from target 5 on.</summary>
    public List<(string Axis, string Code)> AxisValues { get; } = [];

    public PlainWords PlainWords { get; } = new();

    public List<LexiconRule> Rules { get; } = [];

    public Dictionary<string, int> RuleNumbers { get; } = new(StringComparer.Ordinal);

    public List<LexiconFault> Faults { get; } = [];

    public string Version { get; set; } = "";

    public List<(string Source, string Text)> Sources { get; } = [];
}
