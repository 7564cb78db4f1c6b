namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>
/// Explores the whole life of a case (一事) under a regulation, breadth first, by deciding real commands: every form of every command, by those who may and those who
/// may not, in one case of every abstract state. What it finds is not a sample: within the scope nothing else can happen to a case.
/// </summary>
public static class LifecycleExplorer
{
    /// <summary>Explores.</summary>
    /// <param name="scope">How far.</param>
    /// <returns>Counts, and the faults with the shortest way to each.</returns>
    /// <exception cref="ArgumentException">The regulation doesn't fit the estate, or has more than 64 duty rules of cases.</exception>
    /// <exception cref="InvalidOperationException">The regulation accepts no ordinary call, or the regulation asks for more than 32 facts of the past.</exception>
    public static ExplorationReport Explore(ExplorationScope scope) => new Search(scope ?? throw new ArgumentNullException(nameof(scope))).Run();
}
