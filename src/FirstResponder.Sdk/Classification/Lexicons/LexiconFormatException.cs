namespace FirstResponder.Sdk.Classification;

/// <summary>A lexicon or an overlay cannot be used. All faults are listed at once.</summary>
public sealed class LexiconFormatException : FormatException
{
    /// <summary>An exception for <paramref name="faults"/>.</summary>
    public LexiconFormatException(IReadOnlyList<LexiconFault> faults)
        : base("词库有误，未加载。 / The lexicon has faults and was not loaded." + string.Concat(faults.Select(f => "\n  " + f))) => Faults = faults;

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<LexiconFault> Faults { get; }
}
