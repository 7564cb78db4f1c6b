using System.Text.Json.Nodes;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>Every single change of a duty: its limit, what opens and ends it, and what it is.</summary>
internal static class DutyMutants
{
    private static readonly Dictionary<string, string> OtherUnit = new()
    {
        ["minutes"] = "hours",
        ["hours"] = "minutes",
        ["workingDays"] = "calendarDays",
        ["months"] = "years",
        ["years"] = "months",
    };

    public static IEnumerable<Mutant> Of(string list, JsonNode pack)
    {
        var duties = PackMutants.At(pack, list).AsArray();
        for (var i = 0; i < duties.Count; i++)
        {
            var duty = duties[i]!.AsObject();
            var at = $"{list}/{i}";
            foreach (var mutant in Limit(at, duty).Concat(Ends(at, duty, pack)).Concat(Nature(at, duty)))
            {
                var id = duty["id"]!.GetValue<string>();
                yield return mutant with { Section = id, Path = id + " " + mutant.Path };
            }
        }
    }

    private static IEnumerable<Mutant> Limit(string at, JsonObject duty)
    {
        var (unit, value) = duty["limit"]!.AsObject().Single();
        if (value is JsonValue number && number.TryGetValue<int>(out var amount))
        {
            yield return Limited(at, unit, amount + 1);
            if (amount > 1)
            {
                yield return Limited(at, unit, amount - 1);
            }

            yield return Limited(at, OtherUnit[unit], amount);
            yield return Limited(at, "immediate", true);
        }
        else if (unit == "immediate")
        {
            yield return Limited(at, "hours", 1);
        }
        else
        {
            yield return Limited(at, "immediate", true);
            yield return Limited(at, "hours", 24);
        }
    }

    private static Mutant Limited(string at, string unit, JsonNode value)
    {
        var json = value.ToJsonString();
        return new("", $"limit {unit} {json}", root => PackMutants.At(root, at)["limit"] = new JsonObject { [unit] = JsonNode.Parse(json) });
    }

    private static IEnumerable<Mutant> Ends(string at, JsonObject duty, JsonNode pack)
    {
        foreach (var list in new[] { "on", "met", "void", "replaced" })
        {
            if (duty[list] is not JsonArray entries)
            {
                continue;
            }

            foreach (var mutant in PackMutants.Entries($"{at}/{list}", pack))
            {
                yield return mutant;
            }

            for (var i = 0; i < entries.Count; i++)
            {
                foreach (var mutant in Pattern($"{at}/{list}/{i}", entries[i]!, pack))
                {
                    yield return mutant;
                }
            }
        }
    }

    private static IEnumerable<Mutant> Pattern(string at, JsonNode pattern, JsonNode pack)
    {
        if (pattern is JsonArray)
        {
            return PackMutants.Entries(at, pack);
        }

        if (pattern is not JsonObject members || members.ContainsKey("date"))
        {
            return [];
        }

        var without = members.Select(m => m.Key).Where(key => key != "event")
            .Select(key => new Mutant("", $"{at}: {members.ToJsonString()} without {key}", root => PackMutants.At(root, at).AsObject().Remove(key)));
        return members["where"] is JsonObject where ? without.Concat(PackMutants.Entries(at + "/where", pack)).Concat(where.Where(f => f.Value is JsonArray { Count: > 1 }).SelectMany(f => PackMutants.Entries($"{at}/where/{f.Key}", pack))) : without;
    }

    private static IEnumerable<Mutant> Nature(string at, JsonObject duty)
    {
        foreach (var member in new[] { "start", "owner", "per", "fallback" }.Where(duty.ContainsKey))
        {
            yield return new("", $"without {member}", root => PackMutants.At(root, at).AsObject().Remove(member));
        }

        // Duties of an archive or a company are not followed on a case; what could be seen of them there is nothing.
        if (duty.ContainsKey("scope"))
        {
            yield break;
        }

        if (!duty.ContainsKey("owner"))
        {
            yield return new("", "owner Handler", root => PackMutants.At(root, at)["owner"] = "Handler");
        }

        // Looking back is something that only a duty opened by a category can do.
        var flags = duty["on"]?.ToJsonString().Contains("Categorised", StringComparison.Ordinal) == true ? new[] { "handling", "extendable", "acrossRounds", "lookBack" } : ["handling", "extendable", "acrossRounds"];
        foreach (var flag in flags)
        {
            yield return new("", $"{flag} flipped", root => PackMutants.At(root, at)[flag] = !duty.ContainsKey(flag));
        }
    }
}
