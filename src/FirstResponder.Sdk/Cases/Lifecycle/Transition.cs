using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A row of the lifecycle table: from which statuses a command leads where. One table for every regulation; a regulation adds guards to it.</summary>
public sealed class Transition
{
    internal Transition(string id, IReadOnlyList<CaseStatus> from, CommandName command, IReadOnlyList<CaseStatus> to, LifecycleGuard[] guards)
    {
        Id = id;
        From = from;
        Command = command;
        To = to;
        Checks = guards;
        Guards = guards.SelectMany(g => g.Codes).ToArray();
    }

    /// <summary>The row, such as T05.</summary>
    public string Id { get; }

    /// <summary>The statuses in which the command has a place; empty for the commands that begin a case.</summary>
    public IReadOnlyList<CaseStatus> From { get; }

    /// <summary>The command.</summary>
    public CommandName Command { get; }

    /// <summary>The statuses it may lead to; empty when the status stays.</summary>
    public IReadOnlyList<CaseStatus> To { get; }

    /// <summary>The codes of the universal guards of this row; the regulation's own come beside them.</summary>
    public IReadOnlyList<string> Guards { get; }

    internal IReadOnlyList<LifecycleGuard> Checks { get; }

    /// <summary>The row in one line.</summary>
    public override string ToString() => $"{Id} {string.Join(", ", From)} --{Command}--> {(To.Count == 0 ? "(same)" : string.Join(", ", To))}";
}
