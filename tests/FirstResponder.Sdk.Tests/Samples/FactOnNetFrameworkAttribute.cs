namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>A fact that runs a program of .NET Framework.</summary>
internal sealed class FactOnNetFrameworkAttribute : FactAttribute
{
    public FactOnNetFrameworkAttribute() => Skip = NetFramework.WhyNot;
}
