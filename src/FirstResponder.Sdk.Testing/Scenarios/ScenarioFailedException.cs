namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>A scenario went otherwise than it said. The message is the whole story up to there, in Chinese and English; every test framework shows it.</summary>
public sealed class ScenarioFailedException : Exception
{
    internal ScenarioFailedException(Scenario scenario, string story, ExpectationBroken broken, Exception? inner)
        : base($"{scenario}\n{broken.Message}\n\n{story}", inner)
    {
        Scenario = scenario;
        Story = story;
        Expected = broken.Expected;
        Actual = broken.Actual;
        Clause = broken.Clause.Length == 0 ? scenario.Clause : broken.Clause;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>All that happened until it broke, and where it did.</summary>
    public string Story { get; }

    /// <summary>What should have been.</summary>
    public string Expected { get; }

    /// <summary>What was.</summary>
    public string Actual { get; }

    /// <summary>The clause that says so: of the duty or refusal in question, else the scenario's.</summary>
    public string Clause { get; }
}
