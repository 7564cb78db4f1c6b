namespace FirstResponder.Sdk.Regulations;

/// <summary>Who has to be told when a duty lapses (成住建发〔2023〕62号 一（二）).</summary>
/// <param name="Duty">The rule id of the duty.</param>
/// <param name="At">When: <c>due</c>, as soon as the duty is late.</param>
/// <param name="To">To whom.</param>
/// <param name="Level">The level of the escalation, 1 or higher.</param>
/// <param name="Opens">The fact that the receiver is to record, such as a supervision order; null for none.</param>
public sealed record EscalationRule(string Duty, string At, Role To, int Level, CaseFact? Opens);
