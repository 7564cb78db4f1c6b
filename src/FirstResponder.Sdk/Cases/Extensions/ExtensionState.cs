using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>延期 of a case: what is pending, what is in force and how often (附件2 第十条).</summary>
/// <param name="Pending">The notice that waits for the owner's answer; null for none.</param>
/// <param name="WasRefused">True when the last answer was a refusal.</param>
/// <param name="InForce">The confirmed time; null for none.</param>
/// <param name="Count">How many extensions were confirmed.</param>
public sealed record ExtensionState(ExtensionNoticed? Pending, bool WasRefused, PromisedTime? InForce, int Count)
{
    /// <summary>No extension was ever asked.</summary>
    public static ExtensionState None { get; } = new(null, false, null, 0);
}
