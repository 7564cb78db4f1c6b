using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>
/// The rules of <see cref="ICaseStore"/> and its companions as data: whoever writes an adapter runs all of them on it, in any test framework or in none. A store that
/// passes neither loses nor doubles nor reorders an event, whatever happens around it.
/// </summary>
public static class CaseStoreConformance
{
    /// <summary>The name of every rule, in the order of the contract: for frameworks that want to know their tests before a database is there.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. RuleBook.All.Select(spec => spec.Name)];

    /// <summary>Every rule, ready to be run on a store.</summary>
    /// <param name="fixture">The store.</param>
    /// <param name="options">How long and how much; the defaults when null.</param>
    /// <returns>The rules, in the order of the contract; each may be run by itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fixture"/> is null.</exception>
    public static IReadOnlyList<ConformanceRule> Rules(CaseStoreFixture fixture, ConformanceOptions? options = null)
    {
        _ = fixture ?? throw new ArgumentNullException(nameof(fixture));
        var chosen = options ?? new ConformanceOptions();
        return [.. RuleBook.All.Select(spec => new ConformanceRule(spec, fixture, chosen))];
    }

    /// <summary>One rule by its name, ready to be run on a store.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="fixture">The store.</param>
    /// <param name="options">How long and how much; the defaults when null.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="fixture"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule has this name.</exception>
    public static ConformanceRule Rule(string name, CaseStoreFixture fixture, ConformanceOptions? options = null)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return Rules(fixture, options).FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentException($"没有名为“{name}”的规则。 / No rule is named \"{name}\".", nameof(name));
    }

    /// <summary>Runs every rule on a store, one after the other.</summary>
    /// <param name="fixture">The store.</param>
    /// <param name="options">How long and how much; the defaults when null.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What became of each.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fixture"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ConformanceReport> RunAsync(CaseStoreFixture fixture, ConformanceOptions? options = null, CancellationToken cancellationToken = default)
    {
        var chosen = options ?? new ConformanceOptions();
        var results = new List<ConformanceResult>();
        foreach (var rule in Rules(fixture, chosen))
        {
            results.Add(await rule.RunAsync(cancellationToken).ConfigureAwait(false));
        }

        return new ConformanceReport(fixture.Name, chosen.Seed, results);
    }
}
