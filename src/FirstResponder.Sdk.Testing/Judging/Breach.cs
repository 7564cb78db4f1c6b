using System.Text;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One place where a recorded history can't be honest, or shows that the notice was broken.</summary>
public sealed class Breach
{
    internal Breach(ClosureInvariant invariant, long number, string chinese, string english, IReadOnlyList<KeyValuePair<string, string>> facts)
    {
        Invariant = invariant;
        EventNumber = number;
        Chinese = chinese;
        English = english;
        Facts = facts;
    }

    /// <summary>What doesn't hold.</summary>
    public ClosureInvariant Invariant { get; }

    /// <summary>The number of the event at which it shows; 0 when the history as a whole is meant.</summary>
    public long EventNumber { get; }

    /// <summary>The clause that is broken.</summary>
    public string Clause => Invariant.Clause;

    /// <summary>What is wrong, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>What is wrong, in English.</summary>
    public string English { get; }

    /// <summary>The values that show it: times, keys of duties, staff numbers. Never personal text.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Facts { get; }

    /// <summary>Number, name, clause, both explanations and the facts, on one line.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append('#').Append(EventNumber).Append(' ').Append(Invariant.Id).Append(" · ").Append(Clause).Append(" · ").Append(Chinese).Append(" / ").Append(English);
        for (var i = 0; i < Facts.Count; i++)
        {
            text.Append(i == 0 ? " [" : "; ").Append(Facts[i].Key).Append(" = ").Append(Facts[i].Value);
        }

        return Facts.Count == 0 ? text.ToString() : text.Append(']').ToString();
    }
}
