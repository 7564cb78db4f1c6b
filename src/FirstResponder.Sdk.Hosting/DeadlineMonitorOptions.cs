namespace FirstResponder.Sdk.Hosting;

/// <summary>How the deadline monitor looks for what fell due.</summary>
public sealed class DeadlineMonitorOptions
{
    /// <summary>The companies whose cases are watched, each with a turn of its own; empty for all of the store at once, for hosts that own all.</summary>
    public IList<string> Companies { get; } = [];

    /// <summary>How long to wait when nothing more is due: 30 seconds unless set; 1 second to 1 hour, inclusive. A deadline is announced at most so late, but with its true time.</summary>
    public TimeSpan Period { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many cases are looked at in one go: 100 unless set; 1 to 1,000, inclusive. A full batch, or one in which something was announced, is followed by the next at once.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>The longest wait after faults: 5 minutes unless set; at least <see cref="Period"/>, at most 1 day. After the n-th fault in a row a company waits Period × 2^(n−1), at most this.</summary>
    public TimeSpan LongestBackOff { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The node's name, by which operators know who holds a case, such as the machine's or the pod's; 1 to 64 characters. Made up at random unless set.</summary>
    public string NodeName { get; set; } = Guid.NewGuid().ToString("N");
}
