using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FirstResponder.Sdk.Hosting.Telemetry;

/// <summary>The instruments behind <see cref="FirstResponderTelemetry"/>.</summary>
internal static class Instruments
{
    internal const string System = "firstresponder";
    internal const string Feed = "firstresponder.feed";

    private static readonly string? Version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter Meter = new(FirstResponderTelemetry.MeterName, Version);

    internal static readonly ActivitySource Source = new(FirstResponderTelemetry.ActivitySourceName, Version);

    internal static readonly Histogram<double> DueDuration = Meter.CreateHistogram<double>(FirstResponderTelemetry.DueDuration, "s");
    internal static readonly Counter<long> Announced = Meter.CreateCounter<long>(FirstResponderTelemetry.DueAnnounced, "{duty}");
    internal static readonly Counter<long> FailedCases = Meter.CreateCounter<long>(FirstResponderTelemetry.DueFailed, "{case}");
    internal static readonly Histogram<double> ProcessDuration = Meter.CreateHistogram<double>(FirstResponderTelemetry.ProcessDuration, "s");
    internal static readonly Counter<long> Consumed = Meter.CreateCounter<long>(FirstResponderTelemetry.ConsumedMessages, "{message}");
    internal static readonly Counter<long> Sent = Meter.CreateCounter<long>(FirstResponderTelemetry.SentMessages, "{message}");
    internal static readonly Histogram<double> FeedDelay = Meter.CreateHistogram<double>(FirstResponderTelemetry.FeedDelay, "s");
    internal static readonly Counter<long> Retries = Meter.CreateCounter<long>(FirstResponderTelemetry.FeedRetries, "{attempt}");
    internal static readonly Counter<long> Parked = Meter.CreateCounter<long>(FirstResponderTelemetry.FeedParked, "{event}");

    /// <summary>The attributes that every measurement of a kind of messaging carries.</summary>
    internal static TagList Messaging(string operation, string destination, string? consumer = null)
    {
        var tags = new TagList
        {
            { FirstResponderTelemetry.SystemTag, System },
            { FirstResponderTelemetry.OperationTag, operation },
            { FirstResponderTelemetry.OperationTypeTag, operation },
            { FirstResponderTelemetry.DestinationTag, destination },
        };
        if (consumer is not null)
            tags.Add(FirstResponderTelemetry.ConsumerGroupTag, consumer);
        return tags;
    }

    internal static TagList ErrorOf(Exception? fault)
    {
        var tags = default(TagList);
        if (fault is not null)
            tags.Add(FirstResponderTelemetry.ErrorTag, fault.GetType().FullName);
        return tags;
    }

    internal static void Tag(Activity? activity, in TagList tags)
    {
        if (activity is null)
            return;
        foreach (KeyValuePair<string, object?> tag in tags)
            activity.SetTag(tag.Key, tag.Value);
    }

    /// <summary>Marks a span as failed by the exception's type alone: messages may speak of people.</summary>
    internal static void Finish(Activity? activity, Exception? fault)
    {
        if (fault is null)
            return;
        activity?.SetTag(FirstResponderTelemetry.ErrorTag, fault.GetType().FullName);
        activity?.SetStatus(ActivityStatusCode.Error);
    }
}
