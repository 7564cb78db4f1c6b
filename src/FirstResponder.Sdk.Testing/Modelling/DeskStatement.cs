namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>One of the ten statements that a tester makes about an ERP: a named value, with the clause that wants it so.</summary>
public sealed class DeskStatement
{
    private readonly Action<LivedLife, Proof> check;

    internal DeskStatement(string id, string clause, string chinese, string english, Action<LivedLife, Proof> check)
    {
        Id = id;
        Clause = clause;
        Chinese = chinese;
        English = english;
        this.check = check;
    }

    /// <summary>Its name, such as <c>CLOSED_ONLY_WHEN_SATISFIED</c>.</summary>
    public string Id { get; }

    /// <summary>The clause of 赣建房〔2026〕7号, such as 附件2 第十七条.</summary>
    public string Clause { get; }

    /// <summary>What is stated, in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The same in English.</summary>
    public string English { get; }

    /// <summary>Name, clause and both sentences.</summary>
    public override string ToString() => $"{Id} · {Clause} · {Chinese} / {English}";

    internal IReadOnlyList<string> Check(IEnumerable<LivedLife> lives)
    {
        var proof = new Proof();
        foreach (var life in lives)
        {
            proof.Seed = life.Seed;
            check(life, proof);
        }

        return proof.Findings();
    }
}
