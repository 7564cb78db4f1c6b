using FirstResponder.Sdk.Testing.Conformance;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>A broken store, the rule that it is made for, and the other rules that it can't help breaking.</summary>
internal sealed record Mutant(string Name, string Breaks, Func<CaseStoreFixture> Make, params string[] AlsoBreaks)
{
    public Mutant(string name, string breaks, Tampering with, params string[] alsoBreaks)
        : this(name, breaks, () => new TamperedFixture(with), alsoBreaks)
    {
    }

    public override string ToString() => Name;
}
