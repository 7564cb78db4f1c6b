namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>What no exploration of Jiangxi can reach, and why.</summary>
internal static class Known
{
    public static readonly string[] Places = [];

    public static readonly string[] Guards = [];
}
