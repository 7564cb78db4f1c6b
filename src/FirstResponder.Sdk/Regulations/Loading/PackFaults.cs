namespace FirstResponder.Sdk.Regulations;

/// <summary>Collects the faults of one text, so that its author sees all of them at once.</summary>
internal sealed class PackFaults
{
    private readonly List<(int Line, RegulationFault Fault)> found = [];

    public void Add(PackNode at, string code, string chinese, string english) => Add(at.Line, at.Place, code, chinese, english);

    public void Add(int line, string place, string code, string chinese, string english) => found.Add((line, new(place, code, $"{chinese} / {english}")));

    /// <summary>Throws when anything was found; the order is that of the file, since some checks run after the whole text was read.</summary>
    public void ThrowIfAny()
    {
        if (found.Count > 0)
        {
            throw new RegulationFormatException([.. found.OrderBy(f => f.Line).Select(f => f.Fault)]);
        }
    }
}
