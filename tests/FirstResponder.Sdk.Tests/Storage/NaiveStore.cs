using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>The rules written down as plainly as can be: lists, no indexes. What the store is held against.</summary>
internal sealed class NaiveStore
{
    private readonly List<(CaseKey Key, string Command, string Type)> log = [];
    private readonly Dictionary<CaseKey, Instant?> attention = [];
    private readonly Dictionary<CaseKey, Instant> leases = [];

    internal long Version(CaseKey key) => log.Count(e => e.Key == key);

    internal IEnumerable<string> Types(CaseKey key) => log.Where(e => e.Key == key).Select(e => e.Type);

    internal IEnumerable<(CaseKey, string)> Feed(string company) => log.Where(e => e.Key.Company == company).Select(e => (e.Key, e.Type));

    /// <summary>The outcome, or null where the command id must be refused.</summary>
    internal AppendOutcome? Append(AppendRequest request)
    {
        var mine = log.Where(e => e.Key == request.Key).ToList();
        var same = mine.Where(e => e.Command == request.CommandId).Select(e => e.Type).ToList();
        if (same.Count > 0)
        {
            bool replay = same.SequenceEqual(request.Events.Select(e => e.TypeName));
            return replay ? new AlreadyApplied(mine.FindLastIndex(e => e.Command == request.CommandId) + 1) : null;
        }

        if (mine.Count != request.ExpectedVersion)
            return new Conflict(mine.Count);
        log.AddRange(request.Events.Select(e => (request.Key, request.CommandId, e.TypeName)));
        attention[request.Key] = request.Summary.NextAttentionAt;
        leases.Remove(request.Key);
        return new Appended(mine.Count + request.Events.Count);
    }

    internal List<CaseKey> Claim(AttentionClaim claim)
    {
        List<CaseKey> due =
        [
            .. attention
                .Where(a => a.Value <= claim.Now && (claim.Company ?? a.Key.Company) == a.Key.Company)
                .Where(a => !leases.TryGetValue(a.Key, out Instant until) || until <= claim.Now)
                .OrderBy(a => a.Value)
                .ThenBy(a => a.Key.Company, StringComparer.Ordinal)
                .ThenBy(a => a.Key.CaseId, StringComparer.Ordinal)
                .Select(a => a.Key)
                .Take(claim.MaxCount),
        ];
        due.ForEach(key => leases[key] = claim.LeasedUntil);
        return due;
    }

    internal void Release(CaseKey key) => leases.Remove(key);
}
