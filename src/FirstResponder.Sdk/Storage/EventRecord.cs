using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// One event of a case as a store sees it: a wire name, opaque bytes, two times, the command that caused it, and the hash that
/// chains it to the event before. No CLR type of an event ever reaches a store.
/// </summary>
/// <remarks>
/// Its version isn't a field: the n-th record after version v has version v + n. The chain covers the version, so that a record
/// in the wrong place is found. Records come from <see cref="HashChain.Seal"/> when written, and from a stored row when read.
/// </remarks>
public sealed class EventRecord
{
    /// <summary>Takes a record from its stored parts, unchecked against the chain.</summary>
    /// <param name="typeName">The wire name; see <see cref="TypeName"/>.</param>
    /// <param name="payload">The stored bytes. They are not copied: the caller must not change them afterwards.</param>
    /// <param name="occurredAt">When it happened; cut to the whole millisecond.</param>
    /// <param name="recordedAt">When it was recorded; cut to the whole millisecond.</param>
    /// <param name="commandId">The command that caused it.</param>
    /// <param name="hash">The hash as stored.</param>
    /// <exception cref="ArgumentException">
    /// The wire name or the command id is blank, longer than 64 characters, begins or ends with white space, or contains a
    /// control character.
    /// </exception>
    /// <exception cref="ArgumentNullException">The wire name or the command id is null.</exception>
    public EventRecord(string typeName, ReadOnlyMemory<byte> payload, Instant occurredAt, Instant recordedAt, string commandId, ChainHash hash)
    {
        TypeName = Identifier.Check(typeName, nameof(typeName), "事件名称", "event type name");
        Payload = payload;
        OccurredAt = StoredInstant.Truncate(occurredAt);
        RecordedAt = StoredInstant.Truncate(recordedAt);
        CommandId = Identifier.Check(commandId, nameof(commandId), "命令标识", "command id");
        Hash = hash;
    }

    /// <summary>The versioned wire name of the event, such as <c>dispatched.v1</c>; at most 64 characters, and never reused for another shape.</summary>
    public string TypeName { get; }

    /// <summary>The event's own bytes. A store returns exactly these and never looks inside.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary>When it happened (UTC, whole milliseconds). Deadlines count from this; it may lie before an earlier version's.</summary>
    public Instant OccurredAt { get; }

    /// <summary>When it was put on record (UTC, whole milliseconds). The gap to <see cref="OccurredAt"/> shows a backdated entry.</summary>
    public Instant RecordedAt { get; }

    /// <summary>The command whose decision it belongs to. All events of one append share it; at most 64 characters.</summary>
    public string CommandId { get; }

    /// <summary>Seals this event and all before it; see <see cref="HashChain"/>.</summary>
    public ChainHash Hash { get; }

    /// <summary>Wire name, time and command; never the payload, which may hold personal data.</summary>
    /// <returns>A line for logs.</returns>
    public override string ToString() => $"{TypeName} {OccurredAt} ({CommandId})";
}
