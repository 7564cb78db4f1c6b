namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>The first run is long; the tests share one.</summary>
[CollectionDefinition(Name)]
public sealed class QuickStartCollection : ICollectionFixture<QuickStartRun>
{
    public const string Name = "QuickStart";
}
