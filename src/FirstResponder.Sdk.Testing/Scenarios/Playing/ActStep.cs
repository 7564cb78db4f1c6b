using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Somebody does something: one contact, one or more commands.</summary>
internal sealed class ActStep(IReadOnlyList<Func<ScenarioMoment, CaseCommand>> acts, LocalDateTime time, LocalDateTime recorded, string? detail) : ScenarioStep
{
    public IReadOnlyList<Func<ScenarioMoment, CaseCommand>> Acts => acts;

    public LocalDateTime Time => time;

    public LocalDateTime Recorded => recorded;

    public string? Detail => detail;
}
