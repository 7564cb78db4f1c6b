namespace FirstResponder.Sdk.Hosting;

/// <summary>
/// The names under which this package can be watched, by the OpenTelemetry conventions: the activity source and the meter, both
/// <c>FirstResponder.Sdk.Hosting</c>, their spans, instruments and attributes. No attribute carries personal text; cases are told by the host's own references.
/// </summary>
public static class FirstResponderTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = "FirstResponder.Sdk.Hosting";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = "FirstResponder.Sdk.Hosting";

    /// <summary>Span: one page of the deadline monitor; internal.</summary>
    public const string DueActivity = "firstresponder.due";

    /// <summary>Span: one event handed to one handler; consumer. By the messaging conventions, operation and destination.</summary>
    public const string ProcessActivity = "process firstresponder.feed";

    /// <summary>Span: one result sent to one contact; producer. By the messaging conventions, operation and destination.</summary>
    public const string SendActivity = "send firstresponder.notice";

    /// <summary>Histogram, s: how long a page of the deadline monitor took; with <see cref="ErrorTag"/> when it failed.</summary>
    public const string DueDuration = "firstresponder.due.duration";

    /// <summary>Counter, {duty}: announced duties by <see cref="AnnouncementTag"/>.</summary>
    public const string DueAnnounced = "firstresponder.due.announced";

    /// <summary>Counter, {case}: cases that could not be attended to, by <see cref="ErrorTag"/>.</summary>
    public const string DueFailed = "firstresponder.due.failed";

    /// <summary>Histogram, s: how long a handler took for one event (messaging conventions); with <see cref="ErrorTag"/> when it failed.</summary>
    public const string ProcessDuration = "messaging.process.duration";

    /// <summary>Counter, {message}: events handed to handlers, every attempt counted (messaging conventions).</summary>
    public const string ConsumedMessages = "messaging.client.consumed.messages";

    /// <summary>Counter, {message}: results sent, by way and <see cref="DeliveryTag"/> (messaging conventions).</summary>
    public const string SentMessages = "messaging.client.sent.messages";

    /// <summary>Histogram, s: from the recording of an event to the end of its handling.</summary>
    public const string FeedDelay = "firstresponder.feed.delay";

    /// <summary>Counter, {attempt}: attempts that a handler failed and that will be repeated.</summary>
    public const string FeedRetries = "firstresponder.feed.retries";

    /// <summary>Counter, {event}: events that were parked.</summary>
    public const string FeedParked = "firstresponder.feed.parked";

    /// <summary>Attribute: the company, by the host's reference.</summary>
    public const string CompanyTag = "firstresponder.company";

    /// <summary>Attribute of <see cref="DueActivity"/>: how many duties were announced.</summary>
    public const string AnnouncedTag = "firstresponder.due.announced_count";

    /// <summary>Attribute of <see cref="DueActivity"/>: how many cases could not be attended to.</summary>
    public const string FailedTag = "firstresponder.due.failed_count";

    /// <summary>Attribute: what was announced, <c>due</c>, <c>threshold</c> or <c>warning</c>.</summary>
    public const string AnnouncementTag = "firstresponder.announcement";

    /// <summary>Attribute: the wire name of the event, such as <c>completed.v1</c>.</summary>
    public const string EventTypeTag = "firstresponder.event.type";

    /// <summary>Attribute: which attempt it is on this node, from 1.</summary>
    public const string AttemptTag = "firstresponder.attempt";

    /// <summary>Attribute: what became of a result that was sent: <c>Delivered</c>, <c>Refused</c>, <c>Failed</c> or <c>Unknown</c>.</summary>
    public const string DeliveryTag = "firstresponder.delivery";

    /// <summary>Attribute (general conventions): the type of the exception; its message, which may speak of people, is never told.</summary>
    public const string ErrorTag = "error.type";

    /// <summary>Attribute (messaging conventions): always <c>firstresponder</c>.</summary>
    public const string SystemTag = "messaging.system";

    /// <summary>Attribute (messaging conventions): <c>process</c> or <c>send</c>.</summary>
    public const string OperationTag = "messaging.operation.name";

    /// <summary>Attribute (messaging conventions): <c>process</c> or <c>send</c>.</summary>
    public const string OperationTypeTag = "messaging.operation.type";

    /// <summary>Attribute (messaging conventions): <c>firstresponder.feed</c>, or the way by which a result was sent.</summary>
    public const string DestinationTag = "messaging.destination.name";

    /// <summary>Attribute (messaging conventions): the handler's name.</summary>
    public const string ConsumerGroupTag = "messaging.consumer.group.name";

    /// <summary>Attribute of spans (messaging conventions): the event's or the notice's id.</summary>
    public const string MessageIdTag = "messaging.message.id";
}
