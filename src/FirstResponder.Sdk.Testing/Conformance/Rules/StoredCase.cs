using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>All that an append moves of a case, as it was before one that must not move it: head, events, summary, feed, and a lease on it when it was due.</summary>
internal sealed class StoredCase
{
    private readonly RuleRun run;
    private readonly CaseKey key;
    private readonly (long HeadVersion, ChainHash HeadHash, int Events) history;
    private readonly CaseSummary? summary;
    private readonly int inFeed;
    private readonly IReadOnlyList<ClaimedCase> leases;

    private StoredCase(RuleRun run, CaseKey key, (long HeadVersion, ChainHash HeadHash, int Events) history, CaseSummary? summary, int inFeed, IReadOnlyList<ClaimedCase> leases)
    {
        this.run = run;
        this.key = key;
        this.history = history;
        this.summary = summary;
        this.inFeed = inFeed;
        this.leases = leases;
    }

    /// <summary>Looks at a case and leases all that is due at <see cref="Given.Morning"/>.</summary>
    public static async Task<StoredCase> LeaseAsync(RuleRun run, CaseKey key) => new(
        run,
        key,
        await HistoryAsync(run, key),
        await SummaryAsync(run, key),
        await InFeedAsync(run),
        run.Has(StoreFeatures.Attention) ? await run.Attention.Claim(Given.Morning) : []);

    public async Task IsAsItWasAsync()
    {
        Expect.Same(history, await HistoryAsync(run, key), "head version, head hash and number of events");
        Expect.Same(summary, await SummaryAsync(run, key), "summary");
        Expect.Same(inFeed, await InFeedAsync(run), "events in the feed");
        foreach (var lease in leases)
        {
            Expect.That(await run.Attention.Release(lease), "the fence as the claim raised it", "the release finds it raised again");
        }
    }

    private static async Task<(long HeadVersion, ChainHash HeadHash, int Events)> HistoryAsync(RuleRun run, CaseKey key)
    {
        var page = await run.Store.Read(key);
        return (page.HeadVersion, page.HeadHash, page.Events.Count);
    }

    private static async Task<CaseSummary?> SummaryAsync(RuleRun run, CaseKey key) => run.Has(StoreFeatures.Query) ? await run.Query.Find(key) : null;

    private static async Task<int> InFeedAsync(RuleRun run) => run.Has(StoreFeatures.Feed) ? (await run.Feed.ReadAll()).Count : 0;
}
