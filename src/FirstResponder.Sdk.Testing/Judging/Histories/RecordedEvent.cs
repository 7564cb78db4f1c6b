using System.Text;
using System.Text.Json;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One event as it was recorded, before anybody has judged whether it can be true. What the record doesn't say is null here, never a default.</summary>
public sealed class RecordedEvent
{
    private readonly byte[] payload;

    /// <summary>Takes an event from its recorded parts, unchecked.</summary>
    /// <param name="number">Its number in the case, as recorded; honest histories count from 1 without gaps.</param>
    /// <param name="typeName">The wire name, such as <c>dispatched.v1</c>; a name that nobody knows is a breach, not an error.</param>
    /// <param name="payload">The content as UTF-8 JSON, with <c>actor</c> and <c>recordedBy</c> inside, exactly as stored. It is copied.</param>
    /// <param name="occurredAt">When it is said to have happened.</param>
    /// <param name="recordedAt">When it was put on record; null when the source doesn't say.</param>
    /// <param name="commandId">The command that caused it; null when the source doesn't say.</param>
    /// <param name="hash">The seal of the chain; null when the source has none.</param>
    /// <exception cref="ArgumentNullException">The type name or the payload is null.</exception>
    public RecordedEvent(long number, string typeName, byte[] payload, Instant occurredAt, Instant? recordedAt, string? commandId = null, ChainHash? hash = null)
        : this(number, typeName, payload, payload, occurredAt, recordedAt, commandId, hash)
    {
    }

    /// <summary>An event whose words are read otherwise than they are kept.</summary>
    internal RecordedEvent(long number, string typeName, byte[] payload, byte[] read, Instant occurredAt, Instant? recordedAt, string? commandId, ChainHash? hash)
    {
        Number = number;
        TypeName = typeName ?? throw new ArgumentNullException(nameof(typeName));
        this.payload = (byte[])(payload ?? throw new ArgumentNullException(nameof(payload))).Clone();
        OccurredAt = occurredAt;
        RecordedAt = recordedAt;
        CommandId = commandId;
        Hash = hash;
        Fact = FactNames.OfWireName(typeName);
        Content = Parse(read);
        Actor = new Said(Content)["actor"].Person;
        RecordedBy = new Said(Content)["recordedBy"].Person;
    }

    /// <summary>The number that the record gives it.</summary>
    public long Number { get; }

    /// <summary>The wire name.</summary>
    public string TypeName { get; }

    /// <summary>What happened; null when the name is unknown.</summary>
    public CaseFact? Fact { get; }

    /// <summary>When it is said to have happened; clocks use it.</summary>
    public Instant OccurredAt { get; }

    /// <summary>When it was put on record; null when the source doesn't say.</summary>
    public Instant? RecordedAt { get; }

    /// <summary>Who did it; null when the record doesn't say.</summary>
    public RecordedPerson? Actor { get; }

    /// <summary>Who typed it, when that was somebody else.</summary>
    public RecordedPerson? RecordedBy { get; }

    /// <summary>The command that caused it; all events of one append share it.</summary>
    public string? CommandId { get; }

    /// <summary>The content, in an export's with codes in place of its Chinese words; its kind is <see cref="JsonValueKind.Undefined"/> when it can't be read.</summary>
    public JsonElement Content { get; }

    /// <summary>The seal of the chain as recorded.</summary>
    public ChainHash? Hash { get; }

    /// <summary>A copy of the recorded bytes.</summary>
    public byte[] ToPayload() => (byte[])payload.Clone();

    /// <summary>Number, name and times; never the content, which may hold personal data.</summary>
    public override string ToString() => $"#{Number} {TypeName} {OccurredAt}";

    internal byte[] Bytes => payload;

    internal string Text => Encoding.UTF8.GetString(payload);

    private static JsonElement Parse(byte[] payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
