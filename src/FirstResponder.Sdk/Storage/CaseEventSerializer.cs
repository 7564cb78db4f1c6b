using System.Text.Json;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>Between events and the bytes that stores keep: versioned wire names, UTF-8 JSON, Chinese unescaped, added fields tolerated.</summary>
public static class CaseEventSerializer
{
    /// <summary>The wire name of an event's type, such as <c>result-fed-back.v1</c>.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static string TypeNameOf(CaseEvent happened) => EventTypes.NameOf(happened ?? throw new ArgumentNullException(nameof(happened)));

    /// <summary>The event's content as UTF-8 JSON. Version and times are not in it; they stand beside it in the record.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static byte[] Serialize(CaseEvent happened) => JsonSerializer.SerializeToUtf8Bytes(happened, EventTypes.Find(TypeNameOf(happened))!);

    /// <summary>The event of a stored record.</summary>
    /// <param name="record">The record, its chain already verified.</param>
    /// <param name="version">The version at which it stands.</param>
    /// <exception cref="NotSupportedException">This version of the library doesn't know the type; the message names it.</exception>
    /// <exception cref="JsonException">The content isn't that of the type.</exception>
    public static CaseEvent Deserialize(EventRecord record, long version)
    {
        if (record is null)
        {
            throw new ArgumentNullException(nameof(record));
        }

        var type = EventTypes.Find(record.TypeName) ?? throw new NotSupportedException(
            $"本版本不认识事件类型 {record.TypeName}（第 {version} 个事件），请升级后再读。 / This version doesn't know the event type {record.TypeName} (event {version}); upgrade before reading.");
        var happened = (CaseEvent)(JsonSerializer.Deserialize(record.Payload.Span, type)
            ?? throw new JsonException($"第 {version} 个事件没有内容。 / Event {version} has no content."));
        happened.Version = version;
        happened.OccurredAt = record.OccurredAt;
        happened.RecordedAt = record.RecordedAt;
        return happened;
    }
}
