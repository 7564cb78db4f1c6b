using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>Holds for .NET 10 alone: on .NET Framework every hash needs an algorithm object of its own.</summary>
public sealed class HashChainHeapTests
{
    [Fact]
    public void Compute_leaves_nothing_on_the_heap()
    {
        var record = new EventRecord("a.v1", new byte[] { 1, 2 }, Given.Morning, Given.Morning, "cmd", ChainHash.None);
        HashChain.Compute(ChainHash.None, Given.Key, 1, record);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            HashChain.Compute(ChainHash.None, Given.Key, 1, record);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
