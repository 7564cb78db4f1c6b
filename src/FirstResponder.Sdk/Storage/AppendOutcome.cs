namespace FirstResponder.Sdk.Storage;

/// <summary>
/// What became of an append. A lost race and a repeated command are answers, not faults, and never exceptions: there are exactly
/// these three.
/// </summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>The events are stored, for the first and only time.</summary>
    /// <param name="Version">The case's version after them.</param>
    public sealed record Appended(long Version) : AppendOutcome;

    /// <summary>The command was stored earlier, whatever version was expected now; nothing was written this time.</summary>
    /// <param name="Version">The version that the case had right after that first time; it may have moved on since.</param>
    public sealed record AlreadyApplied(long Version) : AppendOutcome;

    /// <summary>The case isn't at the expected version; nothing was written. Read again, decide again.</summary>
    /// <param name="ActualVersion">The case's version now; 0 when it doesn't exist.</param>
    public sealed record Conflict(long ActualVersion) : AppendOutcome;
}
