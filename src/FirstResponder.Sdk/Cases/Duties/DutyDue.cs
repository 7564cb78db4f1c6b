using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>The due of a duty about to be opened, with the words of its limit.</summary>
internal readonly record struct DutyDue(Instant? Due, Instant? LateFrom, string? Calendar, bool IsProvisional, string Words);
