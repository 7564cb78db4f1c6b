namespace FirstResponder.Sdk.Testing.Tests.Conformance;

/// <summary>A store that can take part in a <see cref="MemoryTransaction"/>.</summary>
internal interface ILendsItself
{
    MemoryStore Lender { get; }
}
