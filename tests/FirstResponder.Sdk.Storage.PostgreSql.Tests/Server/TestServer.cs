namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;

/// <summary>The server that the tests share: the one that FIRSTRESPONDER_POSTGRES names, otherwise one of their own.</summary>
internal static class TestServer
{
    private static readonly Lazy<string> Shared = new(() => Environment.GetEnvironmentVariable("FIRSTRESPONDER_POSTGRES") is { Length: > 0 } named ? named : PrivateCluster.Start().ConnectionString);

    internal static string ConnectionString => Shared.Value;
}
