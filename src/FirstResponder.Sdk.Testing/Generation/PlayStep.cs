using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>One thing that somebody asks of a case in a play: when, what, and the number from which its content follows once the case stands there to fit it to.</summary>
/// <param name="At">When it is asked; never before the step before it.</param>
/// <param name="Command">What is asked.</param>
/// <param name="Seed">Who asks and with which content, as far as the case leaves it open; 0 for what is usual.</param>
/// <param name="IsHostile">Whether parts may be missing, wrong, dated falsely or somebody else's.</param>
/// <param name="Calendar">Which of the setting's calendars is in force, from 0.</param>
public sealed record PlayStep(Instant At, CommandName Command, int Seed = 0, bool IsHostile = false, int Calendar = 0);
