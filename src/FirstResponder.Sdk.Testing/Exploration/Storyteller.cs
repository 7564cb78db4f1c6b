using System.Globalization;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Plays a way again and tells it, one act a line.</summary>
internal sealed class Storyteller(Stage stage)
{
    /// <summary>The node at the end of a way.</summary>
    public Node Play(IReadOnlyList<Act> path)
    {
        var node = stage.Beginning;
        foreach (var act in path)
        {
            node = Next(node, act) ?? throw new InvalidOperationException($"{act.Title} does not go through a second time.");
        }

        return node;
    }

    public IReadOnlyList<string> Tell(IReadOnlyList<Act> path, Act? last = null)
    {
        var lines = new List<string>();
        var node = stage.Beginning;
        foreach (var act in path)
        {
            node = Next(node, act) ?? node;
            lines.Add(Line(lines.Count + 1, act, node.Current is { } current ? $"{current.Status}{(current.Round.Number > 1 ? $" (round {current.Round.Number})" : "")}" : "no case"));
        }

        if (last is not null)
        {
            lines.Add(Line(lines.Count + 1, last, node.Current is null ? "?" : Outcome(node, last)));
        }

        return lines;
    }

    private static string Line(int number, Act act, string outcome) =>
        string.Format(CultureInfo.InvariantCulture, "{0,2}. {1}{2} → {3}", number, act.First is null ? "" : act.First.Title + ", then ", act.Title, outcome);

    private Node? Next(Node node, Act act) =>
        ReferenceEquals(act, Act.Wait) ? stage.Wait(node) : stage.Decide(node, act, out _, out var lore) is Decided decided ? stage.After(node, lore, decided) : null;

    private string Outcome(Node node, Act act) => stage.Decide(node, act, out _, out _) switch
    {
        Decided decided => decided.Next.Status.ToString(),
        Refused refused => "refused: " + string.Join(", ", refused.Reasons.Select(reason => reason.FullCode)),
        null => "not offered",
        var other => other.GetType().Name,
    };
}
