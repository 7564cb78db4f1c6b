using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>How a scenario stands: its cases, the last act and what became of it.</summary>
internal sealed class ScenarioFrame(Scenario scenario, ScenarioCast cast)
{
    private readonly List<CaseKey> keys = [];

    public Scenario Scenario => scenario;

    public ScenarioCast Cast => cast;

    public StoryWriter Story { get; } = new(scenario);

    public DateTimeZone Zone { get; } = cast.ToEstate().Zone;

    public IReadOnlyList<CaseKey> Keys => keys;

    public CaseKey? Key { get; private set; }

    public IReadOnlyList<CaseView> Views { get; set; } = [];

    /// <summary>The local time of the last step.</summary>
    public LocalDateTime Time { get; set; }

    public ScenarioOutcome? Last { get; set; }

    public IReadOnlyList<DutyFellDue> Announced { get; set; } = [];

    /// <summary>The last act did not go through, and nothing has yet been said about it.</summary>
    public bool IsUnexplained { get; set; }

    public CaseView? View => Key is { } key && keys.IndexOf(key) is var index and >= 0 && index < Views.Count ? Views[index] : null;

    public Regulation? Regulation => View?.Regulation;

    public void TurnTo(CaseKey key)
    {
        if (!keys.Contains(key))
        {
            keys.Add(key);
        }

        Key = key;
    }
}
