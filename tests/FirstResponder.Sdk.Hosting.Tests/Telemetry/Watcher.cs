using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace FirstResponder.Sdk.Hosting.Tests.Telemetry;

/// <summary>Sees all that a collector would: every span with its attributes, every measurement with its own.</summary>
internal sealed class Watcher : IDisposable
{
    private readonly ActivityListener spans;
    private readonly MeterListener meters = new();

    internal Watcher()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == FirstResponderTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(spans);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == FirstResponderTelemetry.MeterName)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measured.Enqueue((instrument, value, tags.ToArray())));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measured.Enqueue((instrument, value, tags.ToArray())));
        meters.Start();
    }

    internal ConcurrentQueue<Activity> Spans { get; } = new();

    internal ConcurrentQueue<(Instrument Instrument, double Value, KeyValuePair<string, object?>[] Tags)> Measured { get; } = new();

    /// <summary>Every text that leaves the process.</summary>
    internal IEnumerable<string> Texts =>
        Spans.SelectMany(span => span.TagObjects.SelectMany(Of).Concat(span.Baggage.SelectMany(b => (string?[])[b.Key, b.Value])).Concat(span.Events.SelectMany(e => e.Tags.SelectMany(Of).Append(e.Name))).Append(span.DisplayName).Append(span.StatusDescription))
            .Concat(Measured.SelectMany(m => m.Tags.SelectMany(Of).Append(m.Instrument.Name)))
            .OfType<string>();

    public void Dispose()
    {
        spans.Dispose();
        meters.Dispose();
    }

    private static IEnumerable<string?> Of(KeyValuePair<string, object?> tag) => [tag.Key, tag.Value?.ToString()];
}
