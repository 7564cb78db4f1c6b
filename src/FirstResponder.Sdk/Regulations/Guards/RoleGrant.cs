namespace FirstResponder.Sdk.Regulations;

/// <summary>A role that may act, at all times or only before or after a duty became late.</summary>
/// <param name="Role">The role.</param>
/// <param name="Duty">The rule id of the duty it is bound to; null when the role may act at all times.</param>
/// <param name="AfterLate">With a duty: true when the role may act from the duty's lateness on, false when only before it.</param>
public sealed record RoleGrant(Role Role, string? Duty = null, bool AfterLate = false);
