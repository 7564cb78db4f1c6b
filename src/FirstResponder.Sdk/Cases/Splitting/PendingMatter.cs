using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The second half of a matter of two cases that is not yet known to be recorded: a spawned or split case to be accepted, or a duplicate to be merged.</summary>
/// <param name="CaseId">The other case.</param>
/// <param name="Command">The command that it waits for: Accept or MergeInto.</param>
/// <param name="Version">The version of the event that holds all that the command needs.</param>
public sealed record PendingMatter(string CaseId, CommandName Command, long Version);
