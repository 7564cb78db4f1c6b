namespace CustomStore.Tests;

/// <summary>One fixture serves all tests of a class, so that it can't end with one of them.</summary>
internal static class Ending
{
    internal static TFixture WithTheProcess<TFixture>(TFixture fixture)
        where TFixture : IDisposable
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => fixture.Dispose();
        return fixture;
    }
}
