namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>Fails with every fault in full; an assertion on the collection would cut them short.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
