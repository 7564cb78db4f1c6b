using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private static string CommandIdOf(CommandOptions? options)
    {
        var commandId = options?.CommandId ?? Guid.NewGuid().ToString("N");
        return commandId.Length is > 0 and <= CaseIdentity.MaxCommandIdLength
            ? commandId
            : throw new ArgumentException($"CommandId 须为 1–{CaseIdentity.MaxCommandIdLength} 个字符。 / CommandId must have 1 to {CaseIdentity.MaxCommandIdLength} characters.", nameof(options));
    }

    // Whatever fails on the way, in the other case of a matter too, the caller learns the id of the command that they sent: that one is safe to send again.
    private static async ValueTask<CaseResult> UnderAsync(string commandId, Func<ValueTask<CaseResult>> send)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (CaseStoreUnavailableException fault)
        {
            throw new CommandOutcomeUnknownException(commandId, fault.IsTransient, fault);
        }
        catch (OperationCanceledException canceled)
        {
            throw new CommandCanceledException(commandId, canceled);
        }
    }
}
