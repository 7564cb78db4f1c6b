namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>A rule, or a part of one, that couldn't be applied because the history or the judge lacks something. Said plainly: what wasn't judged hasn't passed.</summary>
public sealed class NotJudged
{
    internal NotJudged(ClosureInvariant invariant, string chinese, string english)
    {
        Invariant = invariant;
        Chinese = chinese;
        English = english;
    }

    /// <summary>The rule.</summary>
    public ClosureInvariant Invariant { get; }

    /// <summary>What is lacking, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>What is lacking, in English.</summary>
    public string English { get; }

    /// <summary>Name and both reasons.</summary>
    public override string ToString() => $"{Invariant.Id}: {Chinese} / {English}";
}
