using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>One rule of the store contract as a named check on one store, ready to be run.</summary>
public sealed class ConformanceRule
{
    private readonly RuleSpec spec;
    private readonly CaseStoreFixture fixture;
    private readonly ConformanceOptions options;

    internal ConformanceRule(RuleSpec spec, CaseStoreFixture fixture, ConformanceOptions options)
    {
        this.spec = spec;
        this.fixture = fixture;
        this.options = options;
    }

    /// <summary>The rule of the contract, as the doc comments of the interfaces number it, such as <c>A03</c>; several checks may belong to one.</summary>
    public string Number => spec.Number;

    /// <summary>Number and statement, such as <c>A03 conflict reports the actual version</c>; no two are the same.</summary>
    public string Name => spec.Name;

    /// <summary>The statement in Chinese.</summary>
    public string Chinese => spec.Chinese;

    /// <summary>What a store has to offer for the rule to concern it.</summary>
    public StoreFeatures Requires => spec.Requires;

    /// <summary>Whether every store is held to it; a core rule is never skipped.</summary>
    public bool IsCore => spec.IsCore;

    /// <summary>Empties the fixture's database and runs the check. A store that breaks the rule is a result, not an exception.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task<ConformanceResult> RunAsync(CancellationToken cancellationToken = default) => RuleRunner.RunAsync(this, spec, fixture, options, cancellationToken);

    /// <summary>Runs the check and throws when the store breaks the rule: a whole test in one line.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The result, for those who report a skipped rule as skipped.</returns>
    /// <exception cref="ConformanceException">The store broke the rule.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ConformanceResult> CheckAsync(CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(cancellationToken).ConfigureAwait(false);
        result.ThrowIfFailed();
        return result;
    }

    /// <summary>The name, as test frameworks show it.</summary>
    public override string ToString() => Name;
}
