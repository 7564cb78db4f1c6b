namespace FirstResponder.Sdk.Hosting;

/// <summary>How the feed runner follows the feeds of companies.</summary>
public sealed class FeedRunnerOptions
{
    /// <summary>The companies whose feeds are followed; at least one. A feed is a company's own, there is none over all.</summary>
    public IList<string> Companies { get; } = [];

    /// <summary>How long to wait at a feed's end: 1 second unless set; 100 milliseconds to 1 hour, inclusive.</summary>
    public TimeSpan Period { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many events are read at a time: 100 unless set; 1 to 1,000, inclusive.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>
    /// How long a node holds a handler's place in a feed unless it goes on: 1 minute unless set; at least three times <see cref="Period"/> and 1 second, at most 1 hour.
    /// After a crash another node waits so long, and if the handler had just failed, also the wait that had begun (<see cref="LongestBackOff"/>): its place is held through that.
    /// Each reckons by its own clock, so that they should agree to well within it. It is also the longest that one event may take; a handler that takes longer is cancelled.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The longest wait after faults: 5 minutes unless set; at least <see cref="Period"/>, at most 1 day. After the n-th fault in a row a handler waits Period × 2^(n−1) in that company, at most this.
    /// Other nodes wait with it, unless it is this longest wait: then the place is given back, and another node tries at once, which helps where the fault is this node's own.
    /// </summary>
    public TimeSpan LongestBackOff { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The node's name, by which operators know who reads, such as the machine's or the pod's; 1 to 64 characters. Made up at random unless set.</summary>
    public string NodeName { get; set; } = Guid.NewGuid().ToString("N");
}
