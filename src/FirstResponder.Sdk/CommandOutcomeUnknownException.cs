namespace FirstResponder.Sdk;

/// <summary>The store failed while a command was being written: whether it was carried out is not known. Sending it again under the same id is always safe.</summary>
public sealed class CommandOutcomeUnknownException : Exception
{
    /// <summary>An exception for the command <paramref name="commandId"/>.</summary>
    public CommandOutcomeUnknownException(string commandId, bool isTransient, Exception inner)
        : base($"命令 {commandId} 的结果未知，用同一编号重发是安全的。 / The outcome of command {commandId} is unknown; sending it again under the same id is safe.", inner)
    {
        CommandId = commandId;
        IsTransient = isTransient;
    }

    /// <summary>The command's id, to send it again under.</summary>
    public string CommandId { get; }

    /// <summary>True when trying again may help.</summary>
    public bool IsTransient { get; }
}
