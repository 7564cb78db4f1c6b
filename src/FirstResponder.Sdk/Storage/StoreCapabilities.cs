namespace FirstResponder.Sdk.Storage;

/// <summary>What a store can do and how much at once, as data: callers ask, they don't try.</summary>
public sealed class StoreCapabilities
{
    /// <summary>States a store's limits and features.</summary>
    /// <param name="maxEventsPerAppend">The most events that one append may carry, inclusive; at least 1.</param>
    /// <param name="maxPayloadBytes">The longest payload of one event in bytes, inclusive; at least 1.</param>
    /// <param name="features">What is offered beyond reading and appending.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    public StoreCapabilities(int maxEventsPerAppend, int maxPayloadBytes, StoreFeatures features)
    {
        MaxEventsPerAppend = StoreArgument.Count(maxEventsPerAppend, nameof(maxEventsPerAppend));
        MaxPayloadBytes = StoreArgument.Count(maxPayloadBytes, nameof(maxPayloadBytes));
        Features = features;
    }

    /// <summary>The most events that one append may carry, inclusive.</summary>
    public int MaxEventsPerAppend { get; }

    /// <summary>The longest payload of one event in bytes, inclusive.</summary>
    public int MaxPayloadBytes { get; }

    /// <summary>What the store offers beyond reading and appending.</summary>
    public StoreFeatures Features { get; }

    /// <summary>Whether every one of some features is offered.</summary>
    /// <param name="features">One feature or several together.</param>
    /// <returns>True when none of them is missing.</returns>
    public bool Has(StoreFeatures features) => (Features & features) == features;

    /// <summary>Holds a request against the limits. Every store calls it first, so that a request too large writes nothing.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="ArgumentException">There are more events than allowed, or a payload is too long; the message names which and the limit.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public void EnsureWithinLimits(AppendRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        if (request.Events.Count > MaxEventsPerAppend)
            throw new ArgumentException($"一次最多写入 {MaxEventsPerAppend} 个事件，实为 {request.Events.Count} 个。 / At most {MaxEventsPerAppend} events fit one append, not {request.Events.Count}.", nameof(request));
        for (int i = 0; i < request.Events.Count; i++)
        {
            int length = request.Events[i].Payload.Length;
            if (length > MaxPayloadBytes)
                throw new ArgumentException($"第 {i + 1} 个事件 {request.Events[i].TypeName} 的内容为 {length} 字节，上限 {MaxPayloadBytes}。 / The payload of event {i + 1}, {request.Events[i].TypeName}, has {length} bytes; at most {MaxPayloadBytes} are allowed.", nameof(request));
        }
    }
}
