using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Hosting;

/// <summary>An event of the feed as a handler gets it. What is personal in it stays <see cref="Privacy.PersonalText"/>.</summary>
public sealed class CaseEventDelivery
{
    /// <summary>An event to be handed over; public so that handlers can be tested without a runner.</summary>
    /// <param name="entry">Its place in the feed.</param>
    /// <param name="happened">The event, decoded.</param>
    /// <param name="summary">The case's row, if the store keeps one to ask for.</param>
    /// <param name="attempt">Which attempt it is, from 1.</param>
    /// <exception cref="ArgumentNullException">The entry or the event is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The attempt is below 1.</exception>
    public CaseEventDelivery(FeedEntry entry, CaseEvent happened, CaseSummary? summary = null, int attempt = 1)
    {
        Entry = entry ?? throw new ArgumentNullException(nameof(entry));
        Event = happened ?? throw new ArgumentNullException(nameof(happened));
        Summary = summary;
        Attempt = attempt >= 1 ? attempt : throw new ArgumentOutOfRangeException(nameof(attempt), attempt, "次数从 1 起。 / Attempts count from 1.");
    }

    /// <summary>The event's id, <c>{case}:{version}</c>: unique within the company and the same at every delivery, on every node, to every handler.</summary>
    public string Id => Key.CaseId + ":" + Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The case.</summary>
    public CaseKey Key => Entry.Key;

    /// <summary>The event's version within the case.</summary>
    public long Version => Entry.Version;

    /// <summary>The place in the feed with the stored record: the command's id, the wire name, the times.</summary>
    public FeedEntry Entry { get; }

    /// <summary>What happened.</summary>
    public CaseEvent Event { get; }

    /// <summary>The case's row as it stands now, perhaps newer than the event: estate, status, category, lead, next due; null when the store has no <see cref="ICaseQuery"/>.</summary>
    public CaseSummary? Summary { get; }

    /// <summary>Which attempt it is on this node, from 1.</summary>
    public int Attempt { get; }

    /// <summary>Case, version and wire name; never the content.</summary>
    public override string ToString() => $"{Key} {Version} {Entry.Event.TypeName}";
}
