using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Seals each event of a case to the one before, so that the history proves itself (附件2 第十九条: the record is true and complete, 如实、完整).
/// A record that was changed, removed, swapped or cut off is named; whoever rewrites the chain and the head together still differs
/// from a head hash that was printed or deposited elsewhere.
/// </summary>
/// <remarks>
/// The hash is SHA-256 over nine fields, each preceded by its length in bytes (4 bytes): the previous hash (32 bytes, zero before
/// version 1), company, case, version, event type name, occurred at, recorded at, command id, payload. Texts are UTF-8; the version
/// and the instants (milliseconds since 1970-01-01T00:00Z) are 8 bytes, two's complement. All numbers are big-endian. It runs over
/// the payload as stored: old shapes are brought up to date after verification, not before.
/// </remarks>
public static class HashChain
{
    private const int Prefix = sizeof(int);

    /// <summary>Makes the record of a new event and seals it to the one before. Any sealed record comes from here.</summary>
    /// <param name="previous">The hash of the version before; <see cref="ChainHash.None"/> for version 1.</param>
    /// <param name="key">The case.</param>
    /// <param name="version">The version that the event will have; at least 1.</param>
    /// <param name="typeName">The wire name, such as <c>dispatched.v1</c>.</param>
    /// <param name="payload">The bytes to store; not copied, and not to be changed afterwards.</param>
    /// <param name="occurredAt">When it happened; cut to the whole millisecond.</param>
    /// <param name="recordedAt">When it is recorded; cut to the whole millisecond.</param>
    /// <param name="commandId">The command that causes it.</param>
    /// <returns>The record with its hash.</returns>
    /// <exception cref="ArgumentException">The key names no case, or the wire name or command id is blank, too long or has control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    public static EventRecord Seal(
        ChainHash previous,
        CaseKey key,
        long version,
        string typeName,
        ReadOnlyMemory<byte> payload,
        Instant occurredAt,
        Instant recordedAt,
        string commandId)
    {
        var open = new EventRecord(typeName, payload, occurredAt, recordedAt, commandId, ChainHash.None);
        return new EventRecord(typeName, payload, occurredAt, recordedAt, commandId, Compute(previous, key, version, open));
    }

    /// <summary>Computes the hash that a record must have at a version after a given hash; the record's own hash isn't looked at.</summary>
    /// <param name="previous">The hash of the version before; <see cref="ChainHash.None"/> for version 1.</param>
    /// <param name="key">The case.</param>
    /// <param name="version">The version; at least 1.</param>
    /// <param name="record">The record.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException">The key names no case.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="version"/> is below 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static ChainHash Compute(ChainHash previous, CaseKey key, long version, EventRecord record)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        StoreArgument.Key(key, nameof(key));
        StoreArgument.EventVersion(version, nameof(version));
        int bound = (9 * Prefix) + ChainHash.Length + (3 * sizeof(long)) + record.Payload.Length
            + Encoding.UTF8.GetMaxByteCount(key.Company.Length + key.CaseId.Length + record.TypeName.Length + record.CommandId.Length + 3);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(bound);
        try
        {
            int length = Write(buffer, previous, key, version, record);
            Span<byte> hash = stackalloc byte[ChainHash.Length];
            SHA256.HashData(buffer.AsSpan(0, length), hash);
            return ChainHash.FromBytes(hash);
        }
        finally
        {
            // The payload may hold personal data that must not wait in a shared buffer for the next tenant.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    /// <summary>Holds a page against the hash before it and against the head that was read with it.</summary>
    /// <param name="key">The case.</param>
    /// <param name="page">The page, as the store returned it.</param>
    /// <param name="previous">The hash of version <see cref="EventPage.AfterVersion"/>; <see cref="ChainHash.None"/> when that is 0.</param>
    /// <returns>The hash of the page's last version, to verify the next page with.</returns>
    /// <exception cref="ChainBrokenException">A record was changed, removed, swapped, cut off or added, or the head was changed.</exception>
    /// <exception cref="ArgumentException">The key names no case.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static ChainHash Verify(CaseKey key, EventPage page, ChainHash previous)
    {
        _ = page ?? throw new ArgumentNullException(nameof(page));
        ChainHash hash = previous;
        for (int i = 0; i < page.Events.Count; i++)
        {
            ChainHash expected = Compute(hash, key, page.AfterVersion + i + 1, page.Events[i]);
            if (expected != page.Events[i].Hash)
                throw new ChainDiagnosis(key, page).Explain(i, hash);
            hash = expected;
        }

        if (ChainDiagnosis.ExplainEnd(key, page, hash) is { } broken)
            throw broken;
        return hash;
    }

    private static int Write(byte[] buffer, ChainHash previous, CaseKey key, long version, EventRecord record)
    {
        int at = WriteLength(buffer, 0, ChainHash.Length);
        previous.CopyTo(buffer.AsSpan(at));
        at += ChainHash.Length;
        at = Write(buffer, at, key.Company);
        at = Write(buffer, at, key.CaseId);
        at = Write(buffer, at, version);
        at = Write(buffer, at, record.TypeName);
        at = Write(buffer, at, record.OccurredAt.ToUnixTimeMilliseconds());
        at = Write(buffer, at, record.RecordedAt.ToUnixTimeMilliseconds());
        at = Write(buffer, at, record.CommandId);
        at = WriteLength(buffer, at, record.Payload.Length);
        record.Payload.Span.CopyTo(buffer.AsSpan(at));
        return at + record.Payload.Length;
    }

    private static int Write(byte[] buffer, int at, string text)
    {
        int length = Encoding.UTF8.GetBytes(text, 0, text.Length, buffer, at + Prefix);
        return WriteLength(buffer, at, length) + length;
    }

    private static int Write(byte[] buffer, int at, long number)
    {
        at = WriteLength(buffer, at, sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(buffer.AsSpan(at), number);
        return at + sizeof(long);
    }

    private static int WriteLength(byte[] buffer, int at, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(at), length);
        return at + Prefix;
    }
}
