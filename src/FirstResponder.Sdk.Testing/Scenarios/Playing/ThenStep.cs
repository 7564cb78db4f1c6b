using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>What must hold at a time.</summary>
internal sealed class ThenStep(Action<CaseExpectations> expected, LocalDateTime? time) : ScenarioStep
{
    public Action<CaseExpectations> Expected => expected;

    /// <summary>The time at which it is looked at; null before the first time was said.</summary>
    public LocalDateTime? Time => time;
}
