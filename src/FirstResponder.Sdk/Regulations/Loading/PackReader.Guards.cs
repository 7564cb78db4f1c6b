using System.Text.Json;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private static readonly string[] GuardModifiers = ["code", "when", "for", "notFor", "round", "override", "sparedByWithdrawal"];

    private Dictionary<CommandName, IReadOnlyList<GuardRule>> Guards(PackNode? node)
    {
        var map = new Dictionary<CommandName, IReadOnlyList<GuardRule>>();
        foreach (var member in Members(node))
        {
            var rules = new List<GuardRule>();
            var command = Command(member.Value, member.Key);
            var fields = command is { } known ? CommandVocabulary.FieldsOf(known) : null;
            foreach (var clause in Members(member.Value))
            {
                if (string.IsNullOrWhiteSpace(clause.Key))
                {
                    faults.Add(clause.Value, "BLANK", "条款不能为空。", "The clause must not be blank.");
                }

                foreach (var item in Items(clause.Value))
                {
                    if (Guard(item, clause.Key, command, fields) is { } rule)
                    {
                        rules.Add(rule);
                    }
                }
            }

            if (command is { } name)
            {
                map.Add(name, rules);
            }
        }

        return map;
    }

    private GuardRule? Guard(PackNode node, string clause, CommandName? command, IReadOnlyList<string>? fields)
    {
        if (!IsObjectOfAny(node) || CheckOf(node) is not { } check)
        {
            return null;
        }

        var written = char.ToLowerInvariant(check.ToString()[0]) + check.ToString().Substring(1);
        var value = node[written]!;
        var rule = new GuardRule
        {
            Code = Text(node, "code"),
            Clause = clause,
            Check = check,
            When = Tests(node["when"], fields is null ? null : [.. fields, CommandVocabulary.EmergencyHint]),
            For = CategoriesOf(node["for"]),
            NotFor = CategoriesOf(node["notFor"]),
            Round = node["round"] is { } round ? Number(round) : null,
            Override = node["override"] is { } field ? Field(field, fields) : null,
            SparedByWithdrawal = Flag(node, "sparedByWithdrawal"),
        };
        if (command is { } name)
        {
            CheckPlace(check, value, written, name);
        }

        return Checked(rule, value, fields);
    }

    private GuardCheck? CheckOf(PackNode node)
    {
        GuardCheck? check = null;
        var isSound = true;
        foreach (var member in node.Members)
        {
            if (Array.IndexOf(GuardModifiers, member.Key) >= 0)
            {
                continue;
            }

            if (!Names<GuardCheck>.TryGetCamel(member.Key, out var found))
            {
                Unknown(member.Value, member.Key, "UNKNOWN_CHECK", "检查或修饰", "check or modifier");
                isSound = false;
            }
            else if (check is not null)
            {
                faults.Add(member.Value, "SECOND_CHECK", "一条守卫只能有一项检查。", "A guard has one check only.");
                isSound = false;
            }
            else
            {
                check = found;
            }
        }

        if (check is null && isSound)
        {
            faults.Add(node, "CHECK_MISSING", "守卫缺少检查。", "The guard has no check.");
        }

        return isSound ? check : null;
    }

    private GuardRule Checked(GuardRule rule, PackNode value, IReadOnlyList<string>? fields)
    {
        switch (rule.Check)
        {
            case GuardCheck.Has:
                return rule with { Fields = Fields(value, fields) };
            case GuardCheck.OneOf or GuardCheck.NotOnly:
                return WithWords(rule, value, fields);
            case GuardCheck.Ever or GuardCheck.Since:
                return rule with { Fact = Fact(value) };
            case GuardCheck.NotAbout:
                return rule with { Fields = [Text(value) == "actor" ? "actor" : Field(value, fields)] };
            case GuardCheck.Reported:
                if (Text(value) is not ("ProjectHead" or "departments"))
                {
                    Unknown(value, "UNKNOWN_FIELD", "报告对象（ProjectHead 或 departments）", "one to report to (ProjectHead or departments)");
                }

                return rule with { Fields = [value.Text] };
            default:
                _ = value.Kind == JsonValueKind.True || WrongType(value, "true", "true");
                return rule;
        }
    }

    private GuardRule WithWords(GuardRule rule, PackNode value, IReadOnlyList<string>? fields)
    {
        var members = Members(value);
        if (members.Count != 1)
        {
            WrongType(value, "恰有一个字段的对象", "an object with exactly one field");
            return rule;
        }

        if (fields is not null)
        {
            IsField(members[0].Value, members[0].Key, fields);
        }

        var words = Words(members[0].Value);
        if (words.Count == 0)
        {
            faults.Add(members[0].Value, "EMPTY", "至少列出一个词。", "At least one word must be listed.");
        }

        return rule with { Fields = [members[0].Key], Words = words };
    }

    private List<string> Fields(PackNode node, IReadOnlyList<string>? fields)
    {
        var list = new List<string>();
        foreach (var item in Items(node))
        {
            list.Add(Field(item, fields));
        }

        if (list.Count == 0)
        {
            faults.Add(node, "EMPTY", "至少列出一个字段。", "At least one field must be listed.");
        }

        return list;
    }

    private string Field(PackNode node, IReadOnlyList<string>? fields)
    {
        var name = Text(node);
        if (fields is not null && name.Length > 0)
        {
            IsField(node, name, fields);
        }

        return name;
    }
}
