namespace FirstResponder.Sdk.Cases;

/// <summary>A universal guard: it holds under every regulation, which only names its clause.</summary>
internal sealed class LifecycleGuard(bool isContentNeed, Action<Deliberation> check, params string[] codes)
{
    /// <summary>The codes with which it may refuse.</summary>
    public IReadOnlyList<string> Codes { get; } = codes;

    /// <summary>True when it looks at the command only: a form needs it, a button does not.</summary>
    public bool IsContentNeed { get; } = isContentNeed;

    /// <summary>Refuses on the deliberation when it does not hold.</summary>
    public Action<Deliberation> Check { get; } = check;
}
