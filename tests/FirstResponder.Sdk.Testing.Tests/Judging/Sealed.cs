using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Makes whole, well-sealed histories of what it is given, true or not: what a store would hold, or what somebody who owns the database can make of it.</summary>
internal static class Sealed
{
    public static RecordedHistory Of(CaseKey key, IEnumerable<(string Type, byte[] Content, Instant OccurredAt, Instant RecordedAt, string CommandId)> entries)
    {
        var events = new List<RecordedEvent>();
        var hash = ChainHash.None;
        foreach (var (type, content, occurredAt, recordedAt, commandId) in entries)
        {
            var record = HashChain.Seal(hash, key, events.Count + 1, type, content, occurredAt, recordedAt, commandId);
            hash = record.Hash;
            events.Add(new RecordedEvent(events.Count + 1, type, content, record.OccurredAt, record.RecordedAt, commandId, hash));
        }

        return new RecordedHistory(key.Company, key.CaseId, events, new RecordedHead(events.Count, hash));
    }
}
