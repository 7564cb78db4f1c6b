namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>A ready scenario of a clause of 赣建房〔2026〕7号.</summary>
public sealed class ClauseScenario
{
    internal ClauseScenario(string id, string clause, string rows, string chinese, string english, Func<Scenario, Scenario> tell)
    {
        Id = id;
        Clause = clause;
        Rows = rows.Split(' ');
        Scenario = tell(Scenario.Given(chinese, english).Showing(clause));
    }

    /// <summary>Its name in reports and filters, such as <c>DISPATCHED_WITHIN_30_MINUTES</c>.</summary>
    public string Id { get; }

    /// <summary>The clause that it shows, such as 附件2 第十条 or 正文二（三）.</summary>
    public string Clause { get; }

    /// <summary>The rows of the requirements that it shows (JX-10.1), deadlines of the table among them (D-01), readings of what is ambiguous (AMB-40).</summary>
    public IReadOnlyList<string> Rows { get; }

    /// <summary>What it shows, in Chinese.</summary>
    public string Chinese => Scenario.Chinese;

    /// <summary>The same in English.</summary>
    public string English => Scenario.English;

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>Name, clause and what it shows.</summary>
    public override string ToString() => $"{Id} · {Clause} · {Chinese}";
}
