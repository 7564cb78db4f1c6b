namespace FirstResponder.Sdk.Regulations;

/// <summary>A rule pack, an overlay or their composition cannot be used. All faults are listed at once.</summary>
public sealed class RegulationFormatException : FormatException
{
    /// <summary>An exception for <paramref name="faults"/>.</summary>
    public RegulationFormatException(IReadOnlyList<RegulationFault> faults)
        : base("规则包有误，未加载。 / The rule pack has faults and was not loaded." + string.Concat(faults.Select(f => "\n  " + f))) => Faults = faults;

    /// <summary>Every fault, in the order of the file.</summary>
    public IReadOnlyList<RegulationFault> Faults { get; }
}
