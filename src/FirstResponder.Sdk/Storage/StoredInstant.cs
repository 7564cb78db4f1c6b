using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Stores keep whole milliseconds; cutting at the door makes memory and replay agree.</summary>
internal static class StoredInstant
{
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    internal static Instant Truncate(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    internal static Instant LeaseEnd(Instant now, Duration lease, string parameterName)
    {
        Instant end = Truncate(now + lease);
        return end > Truncate(now)
            ? end
            : throw new ArgumentOutOfRangeException(parameterName, lease, "租期至少一毫秒。 / A lease lasts at least a millisecond.");
    }

    internal static Instant? Truncate(Instant? instant) => instant is { } value ? Truncate(value) : null;

    internal static Instant? RoundUp(Instant? instant)
    {
        if (instant is not { } value)
            return null;
        Instant below = Truncate(value);
        // Within the last millisecond of all there is no next one.
        return below == value || Instant.MaxValue - below < Millisecond ? below : below + Millisecond;
    }
}
