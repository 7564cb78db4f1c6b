namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>The rows that the tests must prove, as the embedded table lists them.</summary>
internal static class RequirementRows
{
    /// <summary>Rows whose tests are still to come.</summary>
    public static readonly string[] Pending =
    [
        "JX-M1.1", "JX-M2.4a", "JX-M2.4b", "JX-M2.4c", "JX-M2.4d", "JX-M2.5a", "JX-M2.5b", "JX-M2.5c", "JX-M2.6a", "JX-M2.6b",
        "JX-14.1", "JX-14.2", "JX-14.3", "JX-14.4", "JX-14.5", "JX-14.6", "JX-14.7", "JX-15.1", "JX-15.2", "JX-15.3", "JX-15.4", "JX-15.5", "JX-15.6", "JX-15.7",
        "JX-16.1", "JX-16.2", "JX-16.3", "JX-16.4", "JX-16.5", "JX-17.1", "JX-17.2", "JX-17.3", "JX-17.4", "JX-17.5", "JX-17.6",
        "AMB-10", "AMB-10b", "AMB-11", "AMB-12", "AMB-13", "AMB-15", "AMB-22", "AMB-23", "AMB-37", "AMB-38", "AMB-51", "AMB-52",
        "JX-A1.0", "JX-A1.1", "JX-A1.2", "JX-A1.3", "JX-A1.4", "JX-A1.5", "JX-A1.6", "JX-A1.7", "JX-A1.8", "JX-A1.9", "JX-A1.10", "JX-A1.11", "JX-A1.12", "JX-A1.13",
        "JX-A1.14", "JX-A1.15", "JX-A1.16", "JX-A1.17", "JX-M2.2a", "JX-M2.5d", "JX-M2.7a", "JX-M2.7b", "JX-6.1", "JX-6.3", "JX-6.4",
    ];

    public static IReadOnlyList<RequirementRow> All { get; } = Read();

    private static List<RequirementRow> Read()
    {
        using var stream = typeof(RequirementRows).Assembly.GetManifestResourceStream("requirement-rows.csv") ?? throw new InvalidOperationException("requirement-rows.csv");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))
            .Select(cells => new RequirementRow(cells[0], cells[1], [.. cells[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Stamp.Parse)])).ToList();
    }
}
