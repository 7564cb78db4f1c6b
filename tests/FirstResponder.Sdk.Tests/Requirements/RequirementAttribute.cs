namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>Marks the test that proves a requirement row, such as JX-10.1 or AMB-07. The row's own timestamps must stand in the test.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RequirementAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
