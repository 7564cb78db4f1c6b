using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace QuickStart.Looking;

/// <summary>
/// Reads histories back, checks their hash chains and gathers the heads: nothing was changed, removed or put in. Whoever rewrites a whole
/// history with its head still differs from what was deposited elsewhere; one fingerprint over all heads is enough to deposit.
/// </summary>
internal sealed class HeadHashes : IDisposable
{
    private const int PageSize = 500;
    private readonly IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Verified { get; private set; }

    public long Events { get; private set; }

    /// <summary>SHA-256 over the lines of all heads so far, in the order in which they were added.</summary>
    public string Fingerprint => Convert.ToHexStringLower(all.GetCurrentHash());

    /// <summary>Checks one history. Returns its head as a line: company, case, version, hash.</summary>
    /// <exception cref="ChainBrokenException">The stored history isn't the one that was written; says where and how.</exception>
    public async Task<string> AddAsync(ICaseStore store, CaseKey key, CancellationToken cancellationToken)
    {
        var head = ChainHash.None;
        EventPage page;
        var version = 0L;
        do
        {
            page = await store.ReadAsync(key, version, PageSize, cancellationToken);
            head = HashChain.Verify(key, page, head);
            version = page.LastVersion;
        }
        while (!page.IsEnd);
        Verified++;
        Events += version;
        var line = string.Create(CultureInfo.InvariantCulture, $"{key.Company},{key.CaseId},{version},{head}");
        all.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return line;
    }

    public void Dispose() => all.Dispose();
}
