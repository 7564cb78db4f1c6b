using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What the model asks of an ERP: the commands of one contact on one case, stored together or not at all.</summary>
/// <remarks>A merge (并案) comes as <see cref="AbsorbMerged"/> with the duplicate in it; an ERP that merges through <c>CaseDesk.MergeAsync</c> takes the duplicate's key from there.</remarks>
public sealed class DeskRequest
{
    internal DeskRequest(CaseKey key, IReadOnlyList<CaseCommand> commands, string commandId, long? expectedVersion)
    {
        Key = key;
        Commands = commands;
        CommandId = commandId;
        ExpectedVersion = expectedVersion;
    }

    /// <summary>The case; for an acceptance the one that it begins.</summary>
    public CaseKey Key { get; }

    /// <summary>The commands, at least one, in order.</summary>
    public IReadOnlyList<CaseCommand> Commands { get; }

    /// <summary>The command id. A request that is tried again has the same.</summary>
    public string CommandId { get; }

    /// <summary>The version that the user saw; null when they don't mind others being quicker.</summary>
    public long? ExpectedVersion { get; }

    /// <summary>Id and version as the desk takes them.</summary>
    /// <returns>New options at each call.</returns>
    public CommandOptions ToOptions() => new() { CommandId = CommandId, ExpectedVersion = ExpectedVersion };

    /// <summary>Case and commands; never what they say.</summary>
    public override string ToString() => Key.CaseId + " " + string.Join(" + ", Commands.Select(c => c.Name));

    internal DeskRequest With(IReadOnlyList<CaseCommand> commands) => new(Key, commands, CommandId, ExpectedVersion);
}
