using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>Histories and requests for tests; every default is fixed, so that two requests differ only in what a test says.</summary>
internal static class Given
{
    internal static readonly Instant Morning = Instant.FromUtc(2026, 4, 28, 0, 5);

    internal static readonly CaseKey Key = new("JX", "C-17");

    internal static EventRecord[] Records(CaseKey key, long after, ChainHash previous, string commandId, params string[] types)
    {
        var records = new EventRecord[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            byte[] payload = Encoding.UTF8.GetBytes($"{{\"第\":{after + i + 1},\"由\":\"{commandId}\"}}");
            Instant at = Morning + Duration.FromMinutes((after % 10_000) + i);
            records[i] = HashChain.Seal(previous, key, after + i + 1, types[i], payload, at, at + Duration.FromMilliseconds(7), commandId);
            previous = records[i].Hash;
        }

        return records;
    }

    internal static AppendRequest Request(CaseKey key, long expected, string commandId, Instant? attention, params string[] types)
    {
        EventRecord[] records = Records(key, expected, ChainHash.None, commandId, types);
        var summary = new CaseSummary(key, "滨江苑", "Accepted", expected + types.Length, records[^1].Hash, NextAttentionAt: attention);
        return new AppendRequest(key, expected, commandId, records, summary);
    }

    internal static AppendRequest Request(long expected, string commandId, params string[] types) =>
        Request(Key, expected, commandId, attention: null, types);

    internal static AppendRequest Due(CaseKey key, long expected, Instant? attention) =>
        Request(key, expected, $"c{expected}", attention, "dispatched.v1");

    /// <summary>A case whose events are chained to one another, one command each.</summary>
    internal static async Task<EventRecord[]> ChainedCase(ICaseStore store, CaseKey key, int count)
    {
        var all = new List<EventRecord>();
        ChainHash head = ChainHash.None;
        for (int version = 0; version < count; version++)
        {
            EventRecord[] one = Records(key, version, head, $"c{version}", "progress-synced.v1");
            head = one[0].Hash;
            all.AddRange(one);
            await store.Append(new AppendRequest(key, version, $"c{version}", one, new CaseSummary(key, "滨江苑", "Accepted", version + 1, head)));
        }

        return [.. all];
    }

    internal static Task<AppendOutcome> Append(this ICaseStore store, AppendRequest request) => store.AppendAsync(request, default).AsTask();

    internal static Task<EventPage> Read(this ICaseStore store, CaseKey key, long after = 0, int max = 1_000) => store.ReadAsync(key, after, max, default).AsTask();

    internal static Task<FeedPage> Feed(this ICaseFeed feed, string company, long after = 0, int max = 1_000) =>
        feed.ReadAsync(company, new FeedPosition(after), max, default).AsTask();

    internal static Task<IReadOnlyList<ClaimedCase>> Claim(this IAttentionStore store, Instant now, int max = 100, string company = "JX", string owner = "node-1") =>
        store.ClaimAsync(AttentionClaim.ForCompany(company, owner, now, Duration.FromMinutes(5), max), default).AsTask();
}
