using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>Every single change of the pack that changes what the law asks. Names, titles and quotes are left alone: they decide nothing.</summary>
internal static class PackMutants
{
    public static IReadOnlyList<Mutant> All()
    {
        var pack = JsonNode.Parse(PackUnderMutation.Text)!;
        return
        [
            .. DutyMutants.Of("duties", pack),
            .. DutyMutants.Of("internal/duties", pack),
            .. Thresholds(pack),
            .. Actors(pack),
            .. GuardMutants.Of(pack),
            .. Entries("commandsFor", pack),
            .. Closure(pack),
            .. Settings(pack),
        ];
    }

    /// <summary>A change that decides nothing: a test that fails for it looks at something else than the law.</summary>
    public static Mutant Harmless { get; } = new("title", "title changed", root => root["title"] = "另一个标题");

    public static JsonNode At(JsonNode root, string path)
    {
        var node = root;
        foreach (var step in path.Split('/'))
        {
            node = node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        }

        return node;
    }

    /// <summary>Each entry of a list, or each member of an object, taken away.</summary>
    public static IEnumerable<Mutant> Entries(string path, JsonNode pack, string? section = null)
    {
        switch (At(pack, path))
        {
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    var index = i;
                    yield return new(section ?? path, $"{path} without {list[i]?.ToJsonString()}", root => ((JsonArray)At(root, path)).RemoveAt(index));
                }

                break;
            case JsonObject members:
                foreach (var name in members.Select(m => m.Key))
                {
                    yield return new(section ?? name, $"{path} without {name}", root => ((JsonObject)At(root, path)).Remove(name));
                }

                break;
            default:
                break;
        }
    }

    private static IEnumerable<Mutant> Thresholds(JsonNode pack)
    {
        foreach (var (rule, threshold) in pack["internal"]!["alertAfter"]!.AsObject())
        {
            yield return new(rule, $"internal/alertAfter/{rule} removed", root => root["internal"]!["alertAfter"]!.AsObject().Remove(rule));
            var minutes = System.Xml.XmlConvert.ToTimeSpan(threshold!.GetValue<string>()).TotalMinutes;
            yield return new(rule, $"internal/alertAfter/{rule} a minute longer", root => root["internal"]!["alertAfter"]![rule] = $"PT{minutes + 1}M");
        }

        yield return new("BACKDATED", "internal/backdatedAfter PT25H", root => root["internal"]!["backdatedAfter"] = "PT25H");
        foreach (var (what, escalation) in pack["internal"]!["escalateAt"]!.AsObject())
        {
            var count = escalation!["count"]!.GetValue<int>();
            foreach (var other in new[] { count - 1, count + 1 })
            {
                yield return new(what, $"internal/escalateAt/{what} {other}", root => root["internal"]!["escalateAt"]![what]!["count"] = other);
            }
        }
    }

    private static readonly HashSet<string> Commands = [.. LifecycleTable.Rows.Select(r => r.Command.ToString()), "*"];

    // A grant for a command that nobody can issue yet decides nothing, and a new case has no handler.
    private static IEnumerable<Mutant> Actors(JsonNode pack)
    {
        foreach (var (code, grants) in pack["actors"]!.AsObject())
        {
            foreach (var (roles, commands) in grants!.AsObject())
            {
                foreach (var mutant in commands!.AsArray().Select((c, i) => (Command: c!.GetValue<string>(), Index: i)).Where(c => Commands.Contains(c.Command)))
                {
                    yield return new(mutant.Command, $"actors/{code}/{roles} without {mutant.Command}", root => root["actors"]![code]![roles]!.AsArray().RemoveAt(mutant.Index));
                    foreach (var role in roles.Split(','))
                    {
                        var others = string.Join(',', roles.Split(',').Where(r => r != role));
                        yield return new(mutant.Command, $"actors/{code}/{roles}: {mutant.Command} not for {role}", root => Regrant(root, code, roles, mutant.Index, others));
                    }

                    if (mutant.Command is nameof(CommandName.Accept) or nameof(CommandName.Import))
                    {
                        continue;
                    }

                    yield return new(mutant.Command, $"actors/{code}/{roles}: {mutant.Command} for Handler too", root => Regrant(root, code, roles, mutant.Index, roles.Contains("Handler", StringComparison.Ordinal) ? "ServiceSupervisor," + roles : "Handler," + roles));
                }
            }
        }
    }

    private static void Regrant(JsonNode root, string code, string roles, int index, string to)
    {
        var grants = root["actors"]![code]!.AsObject();
        var commands = grants[roles]!.AsArray();
        var command = commands[index]!.GetValue<string>();
        commands.RemoveAt(index);
        if (to.Length == 0)
        {
            return;
        }

        if (grants[to] is JsonArray list)
        {
            list.Add(command);
        }
        else
        {
            grants.Insert(0, to, new JsonArray(command));
        }
    }

    private static IEnumerable<Mutant> Closure(JsonNode pack)
    {
        foreach (var mutant in Entries("closure", pack, "Close"))
        {
            yield return mutant;
        }

        for (var i = 0; i < pack["closure"]!.AsArray().Count; i++)
        {
            if (pack["closure"]![i]!["items"] is not null)
            {
                foreach (var mutant in Entries($"closure/{i}/items", pack, "FollowUp"))
                {
                    yield return mutant;
                }
            }
        }
    }

    private static IEnumerable<Mutant> Settings(JsonNode pack)
    {
        yield return new("ArchiveExceptionally", "settings/exceptionalArchive true", root => root["settings"]!["exceptionalArchive"] = true);
        foreach (var (name, value) in pack["settings"]!.AsObject())
        {
            if (value is JsonArray)
            {
                foreach (var mutant in Entries("settings/" + name, pack))
                {
                    yield return mutant;
                }
            }
            else if (name is "approvers" or "emergencyReports")
            {
                foreach (var mutant in value!.AsObject().SelectMany(m => Entries($"settings/{name}/{m.Key}", pack, m.Key)).Concat(name == "approvers" ? Entries("settings/approvers", pack) : []))
                {
                    yield return mutant;
                }
            }
        }
    }
}
