namespace FirstResponder.Sdk.Cases;

/// <summary>What becomes of a command: <see cref="Decided"/>, <see cref="Refused"/>, <see cref="NotApplicable"/> or <see cref="NothingToDo"/>. A closed hierarchy.</summary>
public abstract record Decision
{
    private protected Decision()
    {
    }
}
