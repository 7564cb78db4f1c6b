namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>A fact that takes long: without LONG=1 it is skipped, and shown so.</summary>
internal sealed class LongFactAttribute : FactAttribute
{
    public LongFactAttribute() => Skip = Explorations.IsLong ? null : "Runs with LONG=1 only.";
}
