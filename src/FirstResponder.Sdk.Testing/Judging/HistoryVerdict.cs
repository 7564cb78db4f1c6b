using System.Text;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What the judge found in one history.</summary>
public sealed class HistoryVerdict
{
    internal HistoryVerdict(CaseTies ties, IReadOnlyList<Breach> breaches, IReadOnlyList<NotJudged> notJudged)
    {
        Company = ties.Company;
        CaseId = ties.CaseId;
        EventCount = ties.EventCount;
        Breaches = breaches;
        NotJudged = notJudged;
    }

    /// <summary>The company.</summary>
    public string Company { get; }

    /// <summary>The case.</summary>
    public string CaseId { get; }

    /// <summary>How many events were judged.</summary>
    public int EventCount { get; }

    /// <summary>Every breach, by event number, then in the order of <see cref="ClosureInvariants.All"/>.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>What couldn't be judged, and what for.</summary>
    public IReadOnlyList<NotJudged> NotJudged { get; }

    /// <summary>Whether no breach was found. Look at <see cref="NotJudged"/> too: silence there is part of the proof.</summary>
    public bool IsClean => Breaches.Count == 0;

    /// <summary>A report of one line per breach and per reason not to judge.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Company).Append('/').Append(CaseId).Append(": ").Append(EventCount).Append(" 个事件，").Append(Breaches.Count).Append(" 处违规 / ").Append(EventCount).Append(" events, ").Append(Breaches.Count).Append(" breaches");
        foreach (var breach in Breaches)
        {
            text.AppendLine().Append("  ✗ ").Append(breach);
        }

        foreach (var open in NotJudged)
        {
            text.AppendLine().Append("  ? 未判 / not judged · ").Append(open);
        }

        return text.ToString();
    }
}
