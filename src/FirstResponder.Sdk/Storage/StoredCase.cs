using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>One case in memory. It has no lock of its own; the store's covers it.</summary>
internal sealed class StoredCase(CaseKey key, CaseSummary summary)
{
    private readonly List<EventRecord> events = [];
    private readonly Dictionary<string, long> lastVersionByCommand = new(StringComparer.Ordinal);

    internal CaseKey Key { get; } = key;

    internal CaseSummary Summary { get; private set; } = summary;

    internal long Version => events.Count;

    internal long Fence { get; private set; }

    internal Instant? LeasedUntil { get; private set; }

    /// <summary>The version right after a command was stored, or null when it never was.</summary>
    internal long? VersionAfter(AppendRequest request)
    {
        if (!lastVersionByCommand.TryGetValue(request.CommandId, out long last))
            return null;
        CheckSameTypes(request, last);
        return last;
    }

    internal void Append(IReadOnlyList<EventRecord> records, CaseSummary summary)
    {
        events.AddRange(records);
        lastVersionByCommand.Add(records[0].CommandId, events.Count);
        Summary = summary;
        Fence++;
        LeasedUntil = null;
    }

    internal EventPage Read(long afterVersion, int maxCount)
    {
        int from = (int)Math.Min(afterVersion, events.Count);
        int count = Math.Min(maxCount, events.Count - from);
        EventRecord[] page = new EventRecord[count];
        events.CopyTo(from, page, 0, count);
        return new EventPage(afterVersion, page, events.Count, Summary.HeadHash, isEnd: from + count == events.Count);
    }

    internal bool IsClaimable(Instant now) => LeasedUntil is not { } until || until <= now;

    internal ClaimedCase Lease(AttentionClaim claim, Instant nextAttentionAt)
    {
        Fence++;
        LeasedUntil = claim.LeasedUntil;
        return new ClaimedCase(Key, nextAttentionAt, Fence, claim.Owner, claim.LeasedUntil);
    }

    internal bool Release(long fence)
    {
        if (fence != Fence)
            return false;
        LeasedUntil = null;
        return true;
    }

    private void CheckSameTypes(AppendRequest request, long last)
    {
        int first = (int)last - 1;
        while (first > 0 && string.Equals(events[first - 1].CommandId, request.CommandId, StringComparison.Ordinal))
            first--;
        request.EnsureSameEvents([.. events.Skip(first).Take((int)last - first).Select(static e => e.TypeName)]);
    }
}
