using System.Text.Json.Nodes;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>The pack with one change.</summary>
/// <param name="Section">The part that it belongs to: a duty, a command or a setting; tests named after it are tried first.</param>
/// <param name="Path">Where, with the change.</param>
/// <param name="Change">Makes the change on a copy of the whole pack.</param>
internal sealed record Mutant(string Section, string Path, Action<JsonNode> Change)
{
    public string Json()
    {
        var copy = JsonNode.Parse(PackUnderMutation.Text)!;
        Change(copy);
        return copy.ToJsonString();
    }

    public override string ToString() => Path;
}
