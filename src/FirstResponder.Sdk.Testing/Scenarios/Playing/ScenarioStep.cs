namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>One step of a scenario.</summary>
internal abstract class ScenarioStep;
