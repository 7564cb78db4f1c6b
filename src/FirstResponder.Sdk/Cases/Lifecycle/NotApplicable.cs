using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The command has no place in the case's present status; unlike a refusal nothing is missing (NOT_NOW).</summary>
/// <param name="Command">The command.</param>
/// <param name="Status">The status in which it has no place.</param>
public sealed record NotApplicable(CommandName Command, CaseStatus Status) : Decision
{
    /// <summary>Command and status in Chinese and English.</summary>
    public override string ToString() => $"NOT_NOW:{Status} · 当前状态（{Status}）下没有 {Command} 这一步。 / {Command} has no place while the case is {Status}.";
}
