namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One thing that must hold in every honest history, with the clause that demands it. A named value: reports, filters and tests speak of it by <see cref="Id"/>.</summary>
public sealed class ClosureInvariant
{
    private readonly Action<Trial>? check;
    private readonly Action<Comparing>? compare;

    internal ClosureInvariant(string id, string clause, string chinese, string english, bool isOfJiangxi, Action<Trial> check)
        : this(id, clause, chinese, english, isOfJiangxi) => this.check = check;

    /// <summary>One that holds between two cases.</summary>
    internal ClosureInvariant(string id, string clause, string chinese, string english, Action<Comparing> compare)
        : this(id, clause, chinese, english, false) => this.compare = compare;

    private ClosureInvariant(string id, string clause, string chinese, string english, bool isOfJiangxi)
    {
        Id = id;
        Clause = clause;
        Chinese = chinese;
        English = english;
        IsOfJiangxi = isOfJiangxi;
    }

    /// <summary>Its name, such as <c>FOLLOW_UP_BY_A_HUMAN</c>; never reused for another rule.</summary>
    public string Id { get; }

    /// <summary>The clause of 赣建房〔2026〕7号 that demands it, such as 附件2 第十五条.</summary>
    public string Clause { get; }

    /// <summary>What must hold, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>What must hold, in English.</summary>
    public string English { get; }

    /// <summary>True when it speaks of limits or forms of the Jiangxi notice, and so is judged only under that pack.</summary>
    public bool IsOfJiangxi { get; }

    /// <summary>Name, clause and both sentences.</summary>
    public override string ToString() => $"{Id} · {Clause} · {Chinese} / {English}";

    internal void Check(Trial trial)
    {
        trial.Current = this;
        check?.Invoke(trial);
    }

    internal void Check(Comparing comparing)
    {
        comparing.Current = this;
        compare?.Invoke(comparing);
    }
}
