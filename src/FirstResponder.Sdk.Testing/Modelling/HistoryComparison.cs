using System.Text.Json;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Two recorded histories, event by event. Contents are named by their fields and never printed.</summary>
internal static class HistoryComparison
{
    /// <summary>The first difference. Seals and head that the one doesn't give aren't compared, and noted.</summary>
    public static Mismatch? Of(RecordedHistory expected, RecordedHistory actual, ISet<string>? notCompared = null)
    {
        if (actual.Events.Any(e => e.Hash is null))
        {
            notCompared?.Add("History.Seals");
        }

        if (actual.Events.Count > 0 && actual.Head is null)
        {
            notCompared?.Add("History.Head");
        }

        for (var i = 0; i < Math.Min(expected.Events.Count, actual.Events.Count); i++)
        {
            if (Of(expected.Events[i], actual.Events[i]) is { } mismatch)
            {
                return mismatch;
            }
        }

        return expected.Events.Count == actual.Events.Count ? null : new Mismatch(DeskDifferenceKind.History, "事件数 / number of events", Words(expected), Words(actual));
    }

    /// <summary>The number, by its place, of the first event that a later history no longer holds as it was; null when it holds all.</summary>
    public static int? FirstChange(RecordedHistory earlier, RecordedHistory later)
    {
        for (var i = 0; i < earlier.Events.Count; i++)
        {
            if (i >= later.Events.Count || earlier.Events[i].Hash != later.Events[i].Hash || Of(earlier.Events[i], later.Events[i]) is not null)
            {
                return i + 1;
            }
        }

        return null;
    }

    private static Mismatch? Of(RecordedEvent expected, RecordedEvent actual)
    {
        var what = expected.Number != actual.Number ? "编号 / number"
            : expected.TypeName != actual.TypeName ? "类型 / type"
            : expected.OccurredAt != actual.OccurredAt ? "发生时间 / occurred at"
            : expected.RecordedAt != actual.RecordedAt ? "登记时间 / recorded at"
            : expected.CommandId != actual.CommandId ? "命令编号 / command id"
            : !expected.Bytes.AsSpan().SequenceEqual(actual.Bytes) ? "内容 / content " + Field(expected.Content, actual.Content)
            : actual.Hash is { } hash && hash != expected.Hash ? "摘要 / seal"
            : null;
        return what is null ? null : new Mismatch(DeskDifferenceKind.History, $"#{expected.Number} {what}", Words(expected), Words(actual));
    }

    private static string Words(RecordedHistory history) => $"{history.Events.Count}" + (history.Events.Count == 0 ? "" : " … " + Words(history.Events[history.Events.Count - 1]));

    private static string Words(RecordedEvent happened) => $"{happened} recorded {happened.RecordedAt} ({happened.CommandId})";

    private static string Field(JsonElement expected, JsonElement actual)
    {
        if (expected.ValueKind != JsonValueKind.Object || actual.ValueKind != JsonValueKind.Object)
        {
            return "";
        }

        foreach (var property in expected.EnumerateObject())
        {
            if (!actual.TryGetProperty(property.Name, out var value) || value.GetRawText() != property.Value.GetRawText())
            {
                return property.Name;
            }
        }

        return string.Join(", ", actual.EnumerateObject().Select(p => p.Name).Where(name => !expected.TryGetProperty(name, out _)));
    }
}
