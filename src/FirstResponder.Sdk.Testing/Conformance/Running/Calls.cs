using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>The store's calls as checks make them: by default whole, at once, and for one company.</summary>
internal static class Calls
{
    private const int MaxAttempts = 50;

    public static Task<AppendOutcome> Append(this ICaseStore store, AppendRequest request) => store.AppendAsync(request, CancellationToken.None).AsTask();

    public static Task<EventPage> Read(this ICaseStore store, CaseKey key, long after = 0, int max = 1_000) => store.ReadAsync(key, after, max, CancellationToken.None).AsTask();

    public static Task<FeedPage> Read(this ICaseFeed feed, string company = Given.Company, long after = 0, int max = 1_000) =>
        feed.ReadAsync(company, new FeedPosition(after), max, CancellationToken.None).AsTask();

    public static Task<IReadOnlyList<ClaimedCase>> Claim(this IAttentionStore store, Instant now, int max = 100, string company = Given.Company, string owner = "node-1") =>
        store.ClaimAsync(AttentionClaim.ForCompany(company, owner, now, Duration.FromMinutes(5), max), CancellationToken.None).AsTask();

    public static Task<bool> Release(this IAttentionStore store, ClaimedCase claimed) => store.ReleaseAsync(claimed, CancellationToken.None).AsTask();

    public static Task<CaseSummary?> Find(this ICaseQuery store, CaseKey key) => store.FindAsync(key, CancellationToken.None).AsTask();

    public static Task<CaseSummaryPage> List(
        this ICaseQuery store, CaseSummaryFilter? filter = null, CaseSummaryOrder order = CaseSummaryOrder.NextDue, CaseSummaryCursor? after = null, int max = 1_000, string company = Given.Company) =>
        store.ListAsync(company, filter ?? new CaseSummaryFilter(), order, after, max, CancellationToken.None).AsTask();

    public static Task<IReadOnlyList<AppendOutcome>> AppendMany(this IBatchAppend store, params AppendRequest[] requests) => store.AppendManyAsync(requests, CancellationToken.None).AsTask();

    /// <summary>Appends, and expects one outcome.</summary>
    public static async Task Answers(this ICaseStore store, AppendOutcome expected, AppendRequest request) =>
        Expect.Same(expected, await store.Append(request).ConfigureAwait(false), $"append {request}");

    /// <summary>Appends what has to be stored for the check to go on.</summary>
    public static Task Stored(this ICaseStore store, AppendRequest request) => store.Answers(new Appended(request.Summary.Version), request);

    /// <summary>
    /// Appends as a host does that has others beside it: what fails for the moment is sent again under the same command id. Answered then that it is stored already, it
    /// was this very request that stored it.
    /// </summary>
    public static async Task<AppendOutcome> Persist(this ICaseStore store, AppendRequest request)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcome = await store.Append(request).ConfigureAwait(false);
                return attempt > 1 && outcome is AlreadyApplied applied ? new Appended(applied.Version) : outcome;
            }
            catch (CaseStoreUnavailableException fault) when (fault.IsTransient && attempt < MaxAttempts)
            {
                await Task.Delay(attempt).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The whole feed from a position on.</summary>
    public static async Task<List<FeedEntry>> ReadAll(this ICaseFeed feed, string company = Given.Company, FeedPosition after = default, int max = 1_000)
    {
        var seen = new List<FeedEntry>();
        FeedPage page;
        do
        {
            page = await feed.ReadAsync(company, after, max, CancellationToken.None).ConfigureAwait(false);
            seen.AddRange(page.Entries);
            after = page.Next;
        }
        while (!page.IsEnd);
        return seen;
    }

    /// <summary>Every event of a case, page by page.</summary>
    public static async Task<List<EventRecord>> ReadAll(this ICaseStore store, CaseKey key)
    {
        var all = new List<EventRecord>();
        EventPage page;
        do
        {
            page = await store.Read(key, all.Count).ConfigureAwait(false);
            all.AddRange(page.Events);
        }
        while (!page.IsEnd);
        return all;
    }

    /// <summary>Appends what has to be stored, in one call where the store has batches.</summary>
    public static async Task StoredAll(this ICaseStore store, bool isBatch, AppendRequest[] requests)
    {
        if (isBatch)
        {
            var outcomes = await RuleRun.As<IBatchAppend>(store).AppendMany(requests).ConfigureAwait(false);
            Expect.Sequence(requests.Select(static r => (AppendOutcome)new Appended(r.Summary.Version)), outcomes, "outcomes of a batch");
            return;
        }

        foreach (var request in requests)
        {
            await store.Stored(request).ConfigureAwait(false);
        }
    }

    /// <summary>A case whose events are chained to one another, one command each.</summary>
    public static async Task<EventRecord[]> StoredChain(this ICaseStore store, CaseKey key, int count)
    {
        var all = new List<EventRecord>();
        var head = ChainHash.None;
        for (var version = 0; version < count; version++)
        {
            var command = FormattableString.Invariant($"c{version}");
            var one = Given.Records(key, version, head, command, "progress-synced.v1");
            head = one[0].Hash;
            all.AddRange(one);
            await store.Stored(Given.Of(key, version, command, one)).ConfigureAwait(false);
        }

        return [.. all];
    }

    public static IEnumerable<string> Types(this EventPage page) => page.Events.Select(static record => record.TypeName);

    public static IEnumerable<string> CaseIds(this IEnumerable<FeedEntry> entries) => entries.Select(static entry => entry.Key.CaseId);
}
