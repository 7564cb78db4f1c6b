using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>An open duty whose due moved, with the old and the new (AMB-03, AMB-29).</summary>
/// <param name="Key">The duty's key.</param>
/// <param name="OldDue">The due before.</param>
/// <param name="NewDue">The due from now.</param>
/// <param name="NewLateFrom">The first late instant from now.</param>
/// <param name="IsProvisional">True while provisional.</param>
/// <param name="Calendar">The calendar it was counted on.</param>
public sealed record MovedDuty(string Key, Instant? OldDue, Instant? NewDue, Instant? NewLateFrom, bool IsProvisional, string? Calendar);
