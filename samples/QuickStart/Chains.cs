using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace QuickStart;

/// <summary>Reads every history back and checks its hash chain: nothing was changed, removed or put in.</summary>
internal static class Chains
{
    public static async Task<int> VerifyAsync(ICaseStore store, IReadOnlyList<CaseView> cases)
    {
        var verified = 0;
        foreach (var view in cases)
        {
            // Throws ChainBrokenException when a stored event was tampered with.
            HashChain.Verify(view.Key, await store.ReadAsync(view.Key, 0, int.MaxValue, CancellationToken.None), ChainHash.None);
            verified++;
        }

        return verified;
    }
}
