using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Who acts, as the story names them: people of the cast by name, an owner never.</summary>
internal static class PersonWords
{
    public static string Of(CaseCommand command, ScenarioCast cast) => Of(command.By, cast) + (command.RecordedBy is { } typist && typist != command.By ? $"（{Of(typist, cast)}登记）" : "");

    private static string Of(Actor? actor, ScenarioCast cast) => actor switch
    {
        null => "（无人 nobody）",
        { Kind: ActorKind.Resident } => "诉求业主",
        { Kind: ActorKind.System } => actor.Id,
        _ when actor.Name is { Length: > 0 } name => name,
        _ => actor.Id == cast.ActorOf(Who.Authority).Id ? "主管部门" : actor.Id,
    };
}
