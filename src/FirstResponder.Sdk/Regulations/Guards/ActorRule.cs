namespace FirstResponder.Sdk.Regulations;

/// <summary>Who may issue which commands. The first rule of a pack that names a command decides.</summary>
public sealed record ActorRule
{
    /// <summary>The code of the refusal, such as CLOSE_ACTOR.</summary>
    public required string Code { get; init; }

    /// <summary>Who may; any one of them suffices.</summary>
    public required IReadOnlyList<RoleGrant> Grants { get; init; }

    /// <summary>The commands it speaks of; null for all the rest.</summary>
    public IReadOnlyList<CommandName>? Commands { get; init; }
}
