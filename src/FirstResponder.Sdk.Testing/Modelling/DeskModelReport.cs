using System.Text;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What a model run did, and in what the ERP differs from the reference, if in anything.</summary>
public sealed class DeskModelReport
{
    internal DeskModelReport(int seed, DeskTally tally, DeskDifference? difference)
    {
        Seed = seed;
        Difference = difference;
        Lives = tally.Lives;
        Steps = tally.Steps;
        Commands = tally.Commands;
        Cases = tally.Cases;
        Closed = tally.Closed;
        Repetitions = tally.Repetitions;
        Restarts = tally.Restarts;
        Announcements = tally.Announcements;
        Outcomes = tally.Outcomes;
        RefusalCodes = tally.RefusalCodes;
        NotCompared = [.. tally.NotCompared];
        NotJudged = [.. tally.NotJudged];
    }

    /// <summary>The seed of the first life.</summary>
    public int Seed { get; }

    /// <summary>The first difference; null when there is none.</summary>
    public DeskDifference? Difference { get; }

    /// <summary>True when nothing differed in all that was compared. Look at <see cref="NotCompared"/> and <see cref="NotJudged"/> too.</summary>
    public bool IsAlike => Difference is null;

    /// <summary>Lives lived.</summary>
    public int Lives { get; }

    /// <summary>Steps taken: requests, runs of the reminder job, restarts.</summary>
    public int Steps { get; }

    /// <summary>Commands sent; a request may carry several.</summary>
    public int Commands { get; }

    /// <summary>Cases that began, spawned and split ones included.</summary>
    public int Cases { get; }

    /// <summary>Cases that were closed (销号).</summary>
    public int Closed { get; }

    /// <summary>Requests that were sent a second time under their command id.</summary>
    public int Repetitions { get; }

    /// <summary>Restarts of the ERP.</summary>
    public int Restarts { get; }

    /// <summary>Reminders that went out.</summary>
    public int Announcements { get; }

    /// <summary>How often each outcome was answered by the reference.</summary>
    public IReadOnlyDictionary<CaseOutcome, int> Outcomes { get; }

    /// <summary>How often each reason for a refusal was given by the reference.</summary>
    public IReadOnlyDictionary<string, int> RefusalCodes { get; }

    /// <summary>What the ERP doesn't tell or show, so that it wasn't compared; nothing of it is proved.</summary>
    public IReadOnlyList<string> NotCompared { get; }

    /// <summary>What the judge couldn't judge in the history of some case, each as the name of the invariant and the reason: under a contract's limits, for example, no dues. On those cases nothing of it is proved by the judge.</summary>
    public IReadOnlyList<string> NotJudged { get; }

    /// <summary>Throws when there is a difference; the message is the whole report.</summary>
    /// <exception cref="DeskFaultException">The ERP differs from the reference.</exception>
    public void ThrowIfDifferent()
    {
        if (Difference is not null)
        {
            throw new DeskFaultException(ToString());
        }
    }

    /// <summary>The counts, what was not compared or judged, and the difference with its story.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(FormattableString.Invariant($"种子 / seed {Seed}: {Lives} lives, {Steps} steps, {Commands} commands, {Cases} cases, {Closed} closed, {Repetitions} repetitions, {Restarts} restarts, {Announcements} reminders; "));
        text.Append(string.Join(", ", Outcomes.OrderBy(o => o.Key).Select(o => $"{o.Key} {o.Value}")));
        if (NotCompared.Count > 0)
        {
            text.Append("\n未比对 / not compared: ").Append(string.Join(", ", NotCompared));
        }

        foreach (var open in NotJudged)
        {
            text.Append("\n未判 / not judged: ").Append(open);
        }

        return Difference is null ? text.Append("\n无差异 / no difference").ToString() : text.Append('\n').Append(Difference).ToString();
    }
}
