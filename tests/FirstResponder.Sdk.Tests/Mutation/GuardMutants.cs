using System.Text.Json.Nodes;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>Every guard taken away, and every part of one.</summary>
internal static class GuardMutants
{
    private static readonly string[] Checks = ["code", "has", "oneOf", "notOnly", "ever", "since", "beforeDueInForce", "notAbout", "reported", "acceptedWay"];

    public static IEnumerable<Mutant> Of(JsonNode pack)
    {
        foreach (var (command, clauses) in pack["guards"]!.AsObject())
        {
            foreach (var (clause, guards) in clauses!.AsObject())
            {
                var at = $"guards/{command}/{clause}";
                foreach (var mutant in PackMutants.Entries(at, pack, command))
                {
                    yield return mutant;
                }

                for (var i = 0; i < guards!.AsArray().Count; i++)
                {
                    foreach (var mutant in Parts($"{at}/{i}", guards[i]!.AsObject(), pack))
                    {
                        yield return mutant with { Section = command };
                    }
                }
            }
        }
    }

    private static IEnumerable<Mutant> Parts(string at, JsonObject guard, JsonNode pack)
    {
        foreach (var modifier in guard.Select(m => m.Key).Where(key => !Checks.Contains(key)))
        {
            yield return new("", $"{at} {guard["code"]} without {modifier}", root => PackMutants.At(root, at).AsObject().Remove(modifier));
            if (guard[modifier] is JsonObject)
            {
                foreach (var mutant in PackMutants.Entries($"{at}/{modifier}", pack))
                {
                    yield return mutant;
                }
            }
        }

        if (guard["has"] is not null)
        {
            foreach (var mutant in PackMutants.Entries(at + "/has", pack))
            {
                yield return mutant;
            }
        }

        foreach (var words in new[] { "oneOf", "notOnly" }.Where(guard.ContainsKey))
        {
            foreach (var mutant in guard[words]!.AsObject().SelectMany(f => PackMutants.Entries($"{at}/{words}/{f.Key}", pack)))
            {
                yield return mutant;
            }
        }
    }
}
