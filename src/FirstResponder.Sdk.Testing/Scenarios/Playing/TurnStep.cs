namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The scenario turns to another case: its number from 1, or 0 for the last child of the present one.</summary>
internal sealed class TurnStep(int number) : ScenarioStep
{
    public int Number => number;
}
