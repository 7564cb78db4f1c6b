namespace FirstResponder.Sdk.Hosting.Pace;

/// <summary>One company's place in the round.</summary>
internal sealed class Turn(string? company)
{
    /// <summary>The company; null for all of them at once.</summary>
    internal string? Company { get; } = company;

    /// <summary>When it is its turn again.</summary>
    internal DateTimeOffset At { get; set; } = DateTimeOffset.MinValue;

    /// <summary>How many times in a row it has failed.</summary>
    internal int Faults { get; set; }
}
