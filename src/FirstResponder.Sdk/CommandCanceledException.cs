namespace FirstResponder.Sdk;

/// <summary>A command was cancelled while it was being written: whether it was carried out is not known. Sending it again under the same id is always safe.</summary>
public sealed class CommandCanceledException : OperationCanceledException
{
    /// <summary>An exception for the command <paramref name="commandId"/>.</summary>
    public CommandCanceledException(string commandId, OperationCanceledException inner)
        : base($"命令 {commandId} 被取消，结果未知，用同一编号重发是安全的。 / Command {commandId} was cancelled; its outcome is unknown; sending it again under the same id is safe.", inner, inner?.CancellationToken ?? default) => CommandId = commandId;

    /// <summary>The command's id, to send it again under.</summary>
    public string CommandId { get; }
}
