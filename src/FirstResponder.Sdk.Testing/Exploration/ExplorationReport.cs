using System.Globalization;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What an exploration found: its counts, the faults if there are any, and the deepest state with the shortest way there.</summary>
public sealed class ExplorationReport
{
    internal ExplorationReport(ExplorationScope scope, Frontier frontier, Tally tally, TableCheck table, IReadOnlyList<ExplorationFault> faults, IReadOnlyList<string> deepest)
    {
        Scope = scope;
        Table = table;
        Faults = faults;
        LongestShortestPath = deepest;
        States = frontier.Count;
        Transitions = tally.Transitions;
        Decisions = tally.Decisions;
        Refused = tally.Refused;
        NothingToDo = tally.NothingToDo;
        NotApplicable = tally.NotApplicable;
        Closings = tally.Closings;
        LeavingScope = tally.LeavingScope;
        ClosableInAFurtherRoundOnly = tally.ClosableInAFurtherRoundOnly;
        FurtherRoundStory = tally.FurtherRoundStory;
        HeldByFallbackOnly = tally.HeldByFallbackOnly;
        ComparedPairs = tally.ComparedPairs;
        RefusalCodes = tally.Codes;
        Count(frontier);
    }

    /// <summary>What was explored.</summary>
    public ExplorationScope Scope { get; }

    /// <summary>Checks that failed, the first few of each; empty when everything holds.</summary>
    public IReadOnlyList<ExplorationFault> Faults { get; }

    /// <summary>Abstract states reached.</summary>
    public int States { get; }

    /// <summary>Acts that went through, counted once for each state they were done in.</summary>
    public long Transitions { get; }

    /// <summary>Commands decided: every act of the alphabet in every state.</summary>
    public long Decisions { get; }

    /// <summary>Commands refused with reasons.</summary>
    public long Refused { get; }

    /// <summary>Commands that would have changed nothing.</summary>
    public long NothingToDo { get; }

    /// <summary>Commands that had no place in the status.</summary>
    public long NotApplicable { get; }

    /// <summary>Closings whose history was read and held against 附件2 第十七条.</summary>
    public long Closings { get; }

    /// <summary>Steps that opened a round beyond the scope's highest; counted, not followed.</summary>
    public long LeavingScope { get; }

    /// <summary>States of the highest round that can only be closed in a further one; what they lead to is like the round that was followed.</summary>
    public int ClosableInAFurtherRoundOnly { get; }

    /// <summary>The shortest way to the first of those; empty when there is none.</summary>
    public IReadOnlyList<string> FurtherRoundStory { get; }

    /// <summary>States in which only the stopgap duty of the company itself (件件有着落) holds the place.</summary>
    public int HeldByFallbackOnly { get; }

    /// <summary>Pairs of different cases in one abstract state that were compared act by act.</summary>
    public int ComparedPairs { get; }

    /// <summary>The acts of the shortest way to the state that lies deepest, one a line.</summary>
    public IReadOnlyList<string> LongestShortestPath { get; }

    /// <summary>States by status.</summary>
    public IReadOnlyDictionary<CaseStatus, int> StatesByStatus { get; private set; } = new Dictionary<CaseStatus, int>();

    /// <summary>States by category; those before classification are not among them.</summary>
    public IReadOnlyDictionary<Category, int> StatesByCategory { get; private set; } = new Dictionary<Category, int>();

    /// <summary>How often each reason for a refusal was met.</summary>
    public IReadOnlyDictionary<string, long> RefusalCodes { get; }

    internal TableCheck Table { get; }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "{0} states, {1} transitions, {2} decisions, longest shortest path {3}, {4} closings, {5} faults",
        States,
        Transitions,
        Decisions,
        LongestShortestPath.Count,
        Closings,
        Faults.Count);

    private void Count(Frontier frontier)
    {
        var byStatus = new Dictionary<CaseStatus, int>();
        var byCategory = new Dictionary<Category, int>();
        Category[] categories = [.. Scope.Regulation.Categories.Keys];
        for (var i = 0; i < frontier.Count; i++)
        {
            byStatus.TryGetValue(frontier[i].Status, out var count);
            byStatus[frontier[i].Status] = count + 1;
            if (frontier[i].Category > 0)
            {
                var category = categories[frontier[i].Category - 1];
                byCategory.TryGetValue(category, out count);
                byCategory[category] = count + 1;
            }
        }

        StatesByStatus = byStatus;
        StatesByCategory = byCategory;
    }
}
