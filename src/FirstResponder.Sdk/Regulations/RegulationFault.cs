namespace FirstResponder.Sdk.Regulations;

/// <summary>One fault of a rule pack or overlay.</summary>
/// <param name="Place">Where it stands: the JSON path, and the line when known, such as <c>$.duties[3].met[0] (line 14)</c>.</param>
/// <param name="Code">A stable code, such as UNKNOWN_FACT.</param>
/// <param name="Message">What is wrong, in Chinese and English.</param>
public sealed record RegulationFault(string Place, string Code, string Message)
{
    /// <summary>Place, code and message in one line.</summary>
    public override string ToString() => $"{Place}: {Code} {Message}";
}
