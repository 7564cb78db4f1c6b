namespace FirstResponder.Sdk.Cases;

/// <summary>Broken calls stop here with an exception; what people may get wrong is refused later, as a value.</summary>
internal static class CommandDoor
{
    public static void Check(Case? current, CaseCommand command, DecisionContext context)
    {
        if (command is null)
        {
            throw new ArgumentNullException(nameof(command), "命令不能为空。 / The command must be given.");
        }

        if (context is null)
        {
            throw new ArgumentNullException(nameof(context), "决定所需的背景不能为空。 / The context must be given.");
        }

        if (current is null)
        {
            return;
        }

        if (command is not Accept && command.Key != current.Key)
        {
            throw new ArgumentException($"命令针对 {command.Key}，案件却是 {current.Key}。 / The command is for {command.Key}, the case is {current.Key}.", nameof(command));
        }

        if (context.Regulation.Hash != current.Pin.Hash)
        {
            throw new ArgumentException($"案件受理时适用 {current.Pin.Pack} 第 {current.Pin.Version} 版，提供的却是 {context.Regulation.Id} 第 {context.Regulation.Version} 版（附件2 第二十三条）。 / The case is pinned to {current.Pin.Pack} v{current.Pin.Version}; another regulation was given.", nameof(context));
        }
    }
}
