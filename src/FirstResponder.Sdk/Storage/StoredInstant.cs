using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Stores keep whole milliseconds; cutting at the door makes memory and replay agree.</summary>
internal static class StoredInstant
{
    internal static Instant Truncate(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    internal static Instant LeaseEnd(Instant now, Duration lease, string parameterName)
    {
        Instant end = Truncate(now + lease);
        return end > Truncate(now)
            ? end
            : throw new ArgumentOutOfRangeException(parameterName, lease, "租期至少一毫秒。 / A lease lasts at least a millisecond.");
    }

    internal static Instant? Truncate(Instant? instant) => instant is { } value ? Truncate(value) : null;
}
