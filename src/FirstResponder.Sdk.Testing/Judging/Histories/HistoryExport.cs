using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>
/// A history as JSON (UTF-8), so that the judge can look at what any ERP did, with or without the SDK. The form is described in the package's README:
/// <c>{"company","caseId","pin"?,"head"?,"events":[{"fact","occurredAt","number"?,"recordedAt"?,"by"?,"recordedBy"?,"commandId"?,"hash"?,"content"?}]}</c>.
/// Facts and the words in contents may be Chinese (回访, 不满意), at every depth; fields that nobody knows are passed over.
/// </summary>
public static class HistoryExport
{
    /// <summary>Reads an export. What it leaves out stays out: rules that need it say that they didn't judge.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The history, marked as an export.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">It isn't JSON (the message names line and column), a required field is missing or malformed (the message names it, such as <c>events[3].occurredAt</c>), or a field of words holds one that nobody knows, such as 很不满意 in <c>events[3].content.satisfaction</c> (the message names those that are allowed).</exception>
    public static RecordedHistory Read(string json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return new ExportReader(document.RootElement).Read();
        }
        catch (JsonException e)
        {
            throw new FormatException($"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处不是有效的 JSON。 / Not valid JSON at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.", e);
        }
    }

    /// <summary>Writes a history, contents byte for byte, so that seals can be judged again where they are given.</summary>
    /// <param name="history">The history.</param>
    /// <returns>The JSON text; it holds personal data in clear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static string Write(RecordedHistory history)
    {
        _ = history ?? throw new ArgumentNullException(nameof(history));
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true }))
        {
            Write(writer, history);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, RecordedHistory history)
    {
        writer.WriteStartObject();
        writer.WriteString("company", history.Company);
        writer.WriteString("caseId", history.CaseId);
        if (history.Head is { } head)
        {
            writer.WriteStartObject("head");
            writer.WriteNumber("version", head.Version);
            writer.WriteString("hash", head.Hash.ToString());
            writer.WriteEndObject();
        }

        writer.WriteStartArray("events");
        foreach (var recorded in history.Events)
        {
            writer.WriteStartObject();
            writer.WriteNumber("number", recorded.Number);
            writer.WriteString("fact", recorded.TypeName);
            writer.WriteString("occurredAt", recorded.OccurredAt.ToDateTimeUtc());
            if (recorded.RecordedAt is { } recordedAt)
            {
                writer.WriteString("recordedAt", recordedAt.ToDateTimeUtc());
            }

            if (recorded.CommandId is { } commandId)
            {
                writer.WriteString("commandId", commandId);
            }

            if (recorded.Hash is { } hash)
            {
                writer.WriteString("hash", hash.ToString());
            }

            writer.WritePropertyName("content");
            writer.WriteRawValue(recorded.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
