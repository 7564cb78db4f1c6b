namespace FirstResponder.Sdk;

/// <summary>How a command is sent.</summary>
public sealed class CommandOptions
{
    /// <summary>The command's id, at most 64 characters: the same id on the same case is carried out once, however often it is sent. Made by the desk when left out.</summary>
    public string? CommandId { get; set; }

    /// <summary>The version that the caller saw: when the case has moved on, the answer is a conflict. When left out the desk decides again on the newer case, at most three times.</summary>
    public long? ExpectedVersion { get; set; }
}
