using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private List<ActorRule> Actors(PackNode? node)
    {
        var rules = new List<ActorRule>();
        foreach (var code in Members(node))
        {
            foreach (var entry in Members(code.Value))
            {
                var grants = Grants(entry.Key, entry.Value);
                var isRest = entry.Value.Items.Count == 1 && entry.Value.Items[0].Text == "*";
                rules.Add(new() { Code = code.Key, Grants = grants, Commands = isRest ? null : Commands(entry.Value) });
            }
        }

        return rules;
    }

    private List<CommandName> Commands(PackNode? node)
    {
        var list = new List<CommandName>();
        foreach (var item in Items(node))
        {
            if (Command(item, Text(item)) is { } command)
            {
                list.Add(command);
            }
        }

        return list;
    }

    /// <summary>Roles separated by commas; <c>Role@before:D-20</c> and <c>Role@after:D-20</c> are bound to a duty's lateness.</summary>
    private List<RoleGrant> Grants(string key, PackNode at)
    {
        var grants = new List<RoleGrant>();
        foreach (var part in key.Split(','))
        {
            var mark = part.IndexOf('@');
            if (mark < 0)
            {
                grants.Add(new(Role(at, part.Trim())));
                continue;
            }

            var bound = part.Substring(mark + 1).Split(':');
            if (bound.Length != 2 || bound[0] is not ("before" or "after"))
            {
                Unknown(at, part, "UNKNOWN_ROLE", "角色写法（角色@before:规则 或 角色@after:规则）", "form of role (Role@before:rule or Role@after:rule)");
                continue;
            }

            references.Add((bound[1], at));
            grants.Add(new(Role(at, part.Substring(0, mark).Trim()), bound[1], bound[0] == "after"));
        }

        return grants;
    }

    private Dictionary<CommandName, IReadOnlyList<Category>> CommandsFor(PackNode? node)
    {
        var map = new Dictionary<CommandName, IReadOnlyList<Category>>();
        foreach (var member in Members(node))
        {
            var allowed = CategoriesOf(member.Value) ?? [];
            if (Command(member.Value, member.Key) is { } command)
            {
                map.Add(command, allowed);
            }
        }

        return map;
    }

    private Dictionary<string, string> Clauses(PackNode? node)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in Members(node))
        {
            map.Add(member.Key, Text(member.Value));
        }

        return map;
    }
}
