using System.Diagnostics;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Telemetry;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>Hands single events to one handler, watches how that goes, and parks what the handler may give up.</summary>
internal sealed partial class EventHandling(HandlerRegistration handler, IServiceScopeFactory scopes, ICaseQuery? query, TimeProvider time, ILogger log)
{
    private readonly HashSet<string> unwanted = [];
    private readonly HashSet<string> wanted = [];
    private readonly Dictionary<CaseKey, (long Version, int Failed)> failures = [];

    /// <summary>Whether the handler asked for such events. What can't be decoded counts as wanted: it stops the handler rather than being passed over.</summary>
    internal bool IsWanted(FeedEntry entry)
    {
        if (entry.Event.RecordedAt < handler.Options.Since)
            return false;
        string type = entry.Event.TypeName;
        if (handler.Options.Facts.Count == 0 || wanted.Contains(type))
            return true;
        if (unwanted.Contains(type))
            return false;
        bool isWanted = handler.Options.Facts.Contains(Decode(entry).Fact);
        (isWanted ? wanted : unwanted).Add(type);
        return isWanted;
    }

    /// <summary>Hands an event over; returns once it is dealt with or parked.</summary>
    internal async ValueTask HandleAsync(FeedEntry entry, TimeSpan limit, CancellationToken stopping)
    {
        CaseEvent happened = Decode(entry);
        CaseSummary? summary = query is null ? null : await query.FindAsync(entry.Key, stopping).ConfigureAwait(false);
        int failed = failures.TryGetValue(entry.Key, out var before) && before.Version == entry.Version ? before.Failed : 0;
        var delivery = new CaseEventDelivery(entry, happened, summary, failed + 1);
        if (await TryAsync(delivery, limit, stopping).ConfigureAwait(false) is { } fault)
        {
            failures[entry.Key] = (entry.Version, delivery.Attempt);
            if (!(handler.Options.ParkAfter <= delivery.Attempt))
            {
                Instruments.Retries.Add(1, Tags(happened: delivery));
                throw new HandlerFailedException(handler.Name, delivery, fault);
            }

            await ParkAsync(new ParkedEvent(handler.Name, delivery, fault), limit, stopping).ConfigureAwait(false);
        }

        failures.Remove(entry.Key);
        Instruments.FeedDelay.Record((Instant.FromDateTimeOffset(time.GetUtcNow()) - entry.Event.RecordedAt).TotalSeconds, Tags(delivery));
    }

    private async ValueTask<Exception?> TryAsync(CaseEventDelivery delivery, TimeSpan limit, CancellationToken stopping)
    {
        using Activity? activity = Instruments.Source.StartActivity(FirstResponderTelemetry.ProcessActivity, ActivityKind.Consumer);
        TagList tags = Tags(delivery);
        Instruments.Tag(activity, tags);
        activity?.SetTag(FirstResponderTelemetry.CompanyTag, delivery.Key.Company);
        activity?.SetTag(FirstResponderTelemetry.MessageIdTag, delivery.Id);
        activity?.SetTag(FirstResponderTelemetry.AttemptTag, delivery.Attempt);
        long start = time.GetTimestamp();
        Exception? failed = null;
        try
        {
            await WithinAsync(limit, (services, token) => handler.Make(services).HandleAsync(delivery, token), stopping).ConfigureAwait(false);
        }
        catch (Exception fault) when (!(fault is OperationCanceledException && stopping.IsCancellationRequested))
        {
            failed = fault;
            tags.Add(FirstResponderTelemetry.ErrorTag, fault.GetType().FullName);
        }

        Instruments.Finish(activity, failed);
        Instruments.Consumed.Add(1, tags);
        Instruments.ProcessDuration.Record(time.GetElapsedTime(start).TotalSeconds, tags);
        return failed;
    }

    private async ValueTask ParkAsync(ParkedEvent parked, TimeSpan limit, CancellationToken stopping)
    {
        await WithinAsync(limit, (services, token) => services.GetRequiredService<IEventParking>().ParkAsync(parked, token), stopping).ConfigureAwait(false);
        Instruments.Parked.Add(1, Tags(parked.Delivery));
        Parked(parked.Handler, parked.Delivery.Key.Company, parked.Delivery.Id, parked.Delivery.Attempt, parked.Fault);
    }

    // A scope of its own for each event, and no longer than the lease: what goes on after it would go on beside another node.
    private async ValueTask WithinAsync(TimeSpan limit, Func<IServiceProvider, CancellationToken, ValueTask> work, CancellationToken stopping)
    {
        using var leaseEnds = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, leaseEnds.Token);
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await work(scope.ServiceProvider, either.Token).ConfigureAwait(false);
        }
    }

    private static CaseEvent Decode(FeedEntry entry) => CaseEventSerializer.Deserialize(entry.Event, entry.Version);

    private TagList Tags(CaseEventDelivery happened)
    {
        TagList tags = Instruments.Messaging("process", Instruments.Feed, handler.Name);
        tags.Add(FirstResponderTelemetry.EventTypeTag, happened.Entry.Event.TypeName);
        return tags;
    }

    [LoggerMessage(21, LogLevel.Error, "处理者 {Handler} 处理不了企业 {Company} 的事件 {EventId}（{Attempts} 次），已交停放处登记，继续下一件。 / Handler {Handler} could not deal with event {EventId} of {Company} in {Attempts} attempts; it was parked with a record and the next one follows.")]
    private partial void Parked(string handler, string company, string eventId, int attempts, Exception fault);
}
