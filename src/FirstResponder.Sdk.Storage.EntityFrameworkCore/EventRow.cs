using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>One event of a case. Rows are only ever inserted.</summary>
internal sealed class EventRow
{
    public required string Company { get; set; }

    public required string CaseId { get; set; }

    public long Version { get; set; }

    public required string TypeName { get; set; }

    public required byte[] Payload { get; set; }

    public long OccurredAt { get; set; }

    public long RecordedAt { get; set; }

    public required string CommandId { get; set; }

    public required byte[] EventHash { get; set; }

    internal static EventRow Of(AppendRequest request, int index)
    {
        EventRecord record = request.Events[index];
        return new EventRow
        {
            Company = request.Key.Company,
            CaseId = request.Key.CaseId,
            Version = request.ExpectedVersion + index + 1,
            TypeName = record.TypeName,
            Payload = record.Payload.ToArray(),
            OccurredAt = record.OccurredAt.ToUnixTimeMilliseconds(),
            RecordedAt = record.RecordedAt.ToUnixTimeMilliseconds(),
            CommandId = record.CommandId,
            EventHash = record.Hash.ToArray(),
        };
    }

    // A hash of another length is no hash; as "none" it breaks the chain at its own version instead of this read.
    internal EventRecord ToRecord()
    {
        try
        {
            return new EventRecord(
                TypeName,
                Payload,
                Instant.FromUnixTimeMilliseconds(OccurredAt),
                Instant.FromUnixTimeMilliseconds(RecordedAt),
                CommandId,
                EventHash.Length == ChainHash.Length ? ChainHash.FromBytes(EventHash) : ChainHash.None);
        }
        catch (ArgumentException fault)
        {
            throw StoreFault.Unreadable(fault, $"company = '{Company}', case_id = '{CaseId}', version = {Version}");
        }
    }
}
