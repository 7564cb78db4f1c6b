using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A rule as written, apart from any store.</summary>
internal sealed class RuleSpec(string name, string chinese, string hint, Func<RuleRun, Task> check, StoreFeatures requires = StoreFeatures.None, bool isArranged = false)
{
    public string Number { get; } = name.Split(' ')[0];

    public string Name { get; } = name;

    public string Chinese { get; } = chinese;

    public string Hint { get; } = hint;

    public StoreFeatures Requires { get; } = requires;

    /// <summary>Held against every store. Other rules ask for a feature, or for something that only the fixture can arrange.</summary>
    public bool IsCore { get; } = requires == StoreFeatures.None && !isArranged;

    public Func<RuleRun, Task> Check { get; } = check;
}
