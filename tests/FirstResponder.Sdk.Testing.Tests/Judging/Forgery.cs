using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>A history in the hands of somebody who owns the database: any record may be changed, and the chain is sealed anew over the lie.</summary>
internal sealed class Forgery
{
    private readonly RecordedHistory original;
    private readonly List<ForgedEvent> events;

    public Forgery(RecordedHistory history)
    {
        original = history;
        events = [.. history.Events.Select(e => new ForgedEvent(e.TypeName, JsonNode.Parse(e.ToPayload())!.AsObject(), e.OccurredAt, e.RecordedAt!.Value, e.CommandId!))];
    }

    /// <summary>The n-th event of a type.</summary>
    public ForgedEvent this[string type, int nth = 1] => events.Where(e => e.Type == type + ".v1").ElementAt(nth - 1);

    public IReadOnlyList<ForgedEvent> Events => events;

    public Forgery Edit(string type, Action<ForgedEvent> edit, int nth = 1)
    {
        edit(this[type, nth]);
        return this;
    }

    public Forgery Remove(string type, int nth = 1)
    {
        events.Remove(this[type, nth]);
        return this;
    }

    public Forgery RemoveFrom(string type, int nth = 1)
    {
        var from = events.IndexOf(this[type, nth]);
        events.RemoveRange(from, events.Count - from);
        return this;
    }

    public Forgery Swap(string one, string other)
    {
        var (first, second) = (events.IndexOf(this[one]), events.IndexOf(this[other]));
        (events[first], events[second]) = (events[second], events[first]);
        return this;
    }

    /// <summary>Puts an event before the first of a type.</summary>
    public Forgery Before(string type, ForgedEvent forged, int nth = 1)
    {
        events.Insert(events.IndexOf(this[type, nth]), forged);
        return this;
    }

    public Forgery Append(ForgedEvent forged)
    {
        events.Add(forged);
        return this;
    }

    /// <summary>A copy of an event, without what it did to duties.</summary>
    public ForgedEvent Copy(string type, int nth = 1)
    {
        var source = this[type, nth];
        var copy = source with { Content = JsonNode.Parse(source.Content.ToJsonString())!.AsObject(), CommandId = source.CommandId + "+" };
        copy.Content.Remove("opened");
        copy.Content.Remove("ended");
        return copy;
    }

    /// <summary>Takes every trace of a duty out of the history.</summary>
    public Forgery DropDuty(string rule)
    {
        foreach (var forged in events)
        {
            forged.Opened.RemoveAll(d => d!["rule"]!.GetValue<string>() == rule);
            forged.Ended.RemoveAll(d => d!["key"]!.GetValue<string>().StartsWith(rule + "#", StringComparison.Ordinal));
        }

        return this;
    }

    /// <summary>The duty of a rule as it was opened.</summary>
    public JsonObject Duty(string rule, int nth = 1) => events.SelectMany(e => e.Opened).Where(d => d!["rule"]!.GetValue<string>() == rule).ElementAt(nth - 1)!.AsObject();

    /// <summary>The end of a duty of a rule.</summary>
    public JsonObject End(string rule, int nth = 1) => events.SelectMany(e => e.Ended).Where(d => d!["key"]!.GetValue<string>().StartsWith(rule + "#", StringComparison.Ordinal)).ElementAt(nth - 1)!.AsObject();

    public RecordedHistory Sealed() => Judging.Sealed.Of(
        new CaseKey(original.Company, original.CaseId),
        events.Select(e => (e.Type, JsonSerializer.SerializeToUtf8Bytes(e.Content), e.OccurredAt, e.RecordedAt, e.CommandId)));
}
