namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Gathers faults: of each check the first few with their stories, and the number of all.</summary>
internal sealed class Findings
{
    private const int MostTold = 5;

    private readonly int[] counts = new int[Enum.GetValues(typeof(ExplorationCheck)).Length];
    private readonly HashSet<(ExplorationCheck, string)> known = [];

    public List<ExplorationFault> Faults { get; } = [];

    /// <summary>Notes a fault; what was said already in the same words is not said again.</summary>
    public void Add(ExplorationCheck check, string? what, Func<IReadOnlyList<string>> story)
    {
        if (what is not null && known.Add((check, what)) && counts[(int)check]++ < MostTold)
        {
            Faults.Add(new ExplorationFault(check, what, story()));
        }
    }
}
