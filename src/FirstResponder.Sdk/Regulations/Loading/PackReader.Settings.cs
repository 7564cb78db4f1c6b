namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private static readonly string[] Ratings = ["VerySatisfied", "Satisfied", "Neutral", "Dissatisfied", "VeryDissatisfied"];

    private RegulationSettings Settings(PackNode? node)
    {
        var settings = new RegulationSettings { Approvers = new Dictionary<CommandName, Role>(), Relations = [], Satisfied = [], NoObjection = [], Dissatisfied = [], LiveWays = [] };
        if (node is null || !IsObject(node, "exceptionalArchive", "approvers", "relations", "satisfied", "noObjection", "dissatisfied", "liveWays", "withdrawalSpares", "retention", "emergencyReports", "escalation"))
        {
            return settings;
        }

        settings = settings with
        {
            ExceptionalArchive = Flag(node, "exceptionalArchive"),
            Approvers = Approvers(node["approvers"]),
            Relations = Words(Required(node, "relations")),
            Satisfied = RatingsOf(node, "satisfied"),
            NoObjection = RatingsOf(node, "noObjection"),
            Dissatisfied = RatingsOf(node, "dissatisfied"),
            LiveWays = Words(node["liveWays"]),
            WithdrawalSpares = CategoriesOf(node["withdrawalSpares"]) ?? [],
            EmergencyReports = EmergencyReports(node["emergencyReports"]),
            Retention = node["retention"] is { } retention ? Retention(retention) : RetentionSettings.Default,
            Escalation = Escalation(node["escalation"]),
        };
        if (settings.WithdrawalSpares.Contains(Classification.Category.Emergency))
        {
            faults.Add(node["withdrawalSpares"]!, "EMERGENCY_NOT_SPARED", "撤回诉求不消除危险，紧急类不得列入。", "A withdrawal doesn't end a danger; Emergency must not be listed.");
        }

        if (settings.Dissatisfied.Intersect(settings.Satisfied.Concat(settings.NoObjection)).Any())
        {
            faults.Add(node["dissatisfied"]!, "RATING_CONTRADICTS", "同一评价不能既满意又不满意。", "A rating cannot be both satisfied and dissatisfied.");
        }

        return settings;
    }

    private List<string> RatingsOf(PackNode settings, string name)
    {
        var list = new List<string>();
        foreach (var item in Items(Required(settings, name)))
        {
            list.Add(Text(item));
            if (Array.IndexOf(Ratings, item.Text) < 0)
            {
                Unknown(item, "UNKNOWN_RATING", "评价", "rating");
            }
        }

        return list;
    }

    private Dictionary<CommandName, Role> Approvers(PackNode? node)
    {
        var map = new Dictionary<CommandName, Role>();
        foreach (var member in Members(node))
        {
            var roles = Regulations.Role.None;
            foreach (var item in Items(member.Value))
            {
                roles |= Role(item);
            }

            if (Command(member.Value, member.Key) is { } command)
            {
                map.Add(command, roles);
            }
        }

        return map;
    }

    private Dictionary<string, IReadOnlyList<string>> EmergencyReports(PackNode? node)
    {
        var map = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var member in Members(node))
        {
            map.Add(member.Key, Words(member.Value));
        }

        return map;
    }

    private RetentionSettings Retention(PackNode node)
    {
        if (!IsObject(node, "merged", "afterwards"))
        {
            return RetentionSettings.Default;
        }

        var read = new RetentionSettings(Text(node, "merged"), Text(node, "afterwards"));
        if (read.Merged.Length > 0 && read.Merged != RetentionSettings.Default.Merged)
        {
            Unknown(node["merged"]!, "UNKNOWN_RETENTION", "并案留存方式", "retention of merged cases");
        }

        if (read.Afterwards.Length > 0 && read.Afterwards != RetentionSettings.Default.Afterwards)
        {
            Unknown(node["afterwards"]!, "UNKNOWN_RETENTION", "期满处置方式", "disposal after retention");
        }

        return read;
    }

    private List<EscalationRule> Escalation(PackNode? node)
    {
        var rules = new List<EscalationRule>();
        foreach (var item in Items(node))
        {
            if (!IsObject(item, "duty", "at", "to", "level", "opens"))
            {
                continue;
            }

            var duty = Text(item, "duty");
            references.Add((duty, item["duty"] ?? item));
            if (Text(item, "at") is not ("due" or ""))
            {
                Unknown(item["at"]!, "UNKNOWN_START", "升级时点", "moment of escalation");
            }

            rules.Add(new(
                duty,
                "due",
                Required(item, "to") is { } to ? Role(to) : Regulations.Role.None,
                Required(item, "level") is { } level ? Number(level) ?? 1 : 1,
                item["opens"] is { } opens ? Fact(opens) : null));
        }

        return rules;
    }
}
