using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Stores keep whole milliseconds; cutting at the door makes memory and replay agree.</summary>
internal static class StoredInstant
{
    internal static Instant Truncate(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    internal static Instant? Truncate(Instant? instant) => instant is { } value ? Truncate(value) : null;
}
