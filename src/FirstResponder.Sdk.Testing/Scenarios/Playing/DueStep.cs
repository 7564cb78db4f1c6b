using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The scheduler asks what fell due.</summary>
internal sealed class DueStep(LocalDateTime time) : ScenarioStep
{
    public LocalDateTime Time => time;
}
