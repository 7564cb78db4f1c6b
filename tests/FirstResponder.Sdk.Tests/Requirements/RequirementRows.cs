namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>The rows that the tests must prove, as the embedded table lists them.</summary>
internal static class RequirementRows
{
    public static IReadOnlyList<RequirementRow> All { get; } = Read();

    private static List<RequirementRow> Read()
    {
        using var stream = typeof(RequirementRows).Assembly.GetManifestResourceStream("requirement-rows.csv") ?? throw new InvalidOperationException("requirement-rows.csv");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => new RequirementRow(cells[0], cells[1], [.. cells[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Stamp.Parse)])).ToList();
    }
}
