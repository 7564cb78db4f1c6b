using System.Text.Json;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private List<FactPattern> Patterns(PackNode? node, PatternPlace place)
    {
        var patterns = new List<FactPattern>();
        foreach (var item in Items(node))
        {
            if (Pattern(item, place) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }

        return patterns;
    }

    private List<IReadOnlyList<FactPattern>> Met(PackNode? node)
    {
        var any = new List<IReadOnlyList<FactPattern>>();
        foreach (var item in Items(node))
        {
            if (item.IsArray)
            {
                any.Add(Patterns(item, PatternPlace.Met));
                if (item.Items.Count == 0)
                {
                    faults.Add(item, "EMPTY", "至少列出一个事实。", "At least one fact must be listed.");
                }
            }
            else if (Pattern(item, PatternPlace.Met) is { } pattern)
            {
                any.Add([pattern]);
            }
        }

        return any;
    }

    private FactPattern? Pattern(PackNode node, PatternPlace place)
    {
        if (node.IsString)
        {
            return Facts(node) is { } alone ? new() { Facts = alone } : null;
        }

        string[] allowed = place switch
        {
            PatternPlace.On => ["event", "for", "in", "where", "unless", "date", "every"],
            PatternPlace.Met => ["event", "for", "in", "where", "count", "as"],
            PatternPlace.Ends => ["event", "for", "in", "where", "count"],
            _ => ["event", "where"],
        };
        if (!IsObject(node, allowed))
        {
            return null;
        }

        if (place == PatternPlace.On && (node["date"] ?? node["every"]) is { } dated)
        {
            return Dated(node, dated);
        }

        var facts = Required(node, "event") is { } name ? Facts(name) : null;
        var tests = Tests(node["where"], FieldsOf(facts));
        var count = node["count"] is { } number ? Number(number) : 1;
        var unless = node["unless"];
        return facts is null ? null : new()
        {
            Facts = facts,
            For = CategoriesOf(node["for"]),
            In = StatusesOf(node["in"]),
            Where = tests,
            Count = count ?? 1,
            As = node["as"] is { } label ? Text(label) : null,
            UnlessFact = unless?["event"] is not null ? Pattern(unless, PatternPlace.Unless) : null,
            UnlessOpen = unless is not null && unless["event"] is null ? OpenRule(unless) : null,
        };
    }

    private FactPattern? Dated(PackNode node, PackNode dated)
    {
        if (node.Members.Count != 1)
        {
            faults.Add(node, "DATE_STANDS_ALONE", "date 与 every 不能与其他属性并用。", "date and every stand alone.");
            return null;
        }

        if (ReferenceEquals(dated, node["date"]))
        {
            return Date(dated) is { } date ? new() { Facts = [], Date = date } : null;
        }

        if (Text(dated) is "month" or "quarter")
        {
            return new() { Facts = [], Every = dated.Text };
        }

        Unknown(dated, "UNKNOWN_UNIT", "周期", "period");
        return null;
    }

    private string? OpenRule(PackNode unless)
    {
        if (!IsObject(unless, "open") || Required(unless, "open") is not { } open)
        {
            return null;
        }

        references.Add((Text(open), open));
        return open.Text;
    }

    private List<CaseFact>? Facts(PackNode node)
    {
        if (Text(node) == "Categorised")
        {
            return [CaseFact.Classified, CaseFact.Reclassified];
        }

        return Fact(node) is { } fact ? [fact] : null;
    }

    /// <summary>The fields of any of the facts; null, which stands for no check, when the fact itself is unknown.</summary>
    private static List<string>? FieldsOf(List<CaseFact>? facts)
    {
        if (facts is null)
        {
            return null;
        }

        var fields = new List<string>();
        foreach (var fact in facts)
        {
            fields.AddRange(FactVocabulary.FieldsOf(fact));
        }

        return fields;
    }

    private List<CaseStatus>? StatusesOf(PackNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var list = new List<CaseStatus>();
        foreach (var item in Items(node))
        {
            if (Word<CaseStatus>(item, "UNKNOWN_STATUS", "状态", "status") is { } status)
            {
                list.Add(status);
            }
        }

        return list;
    }

    private List<FieldTest> Tests(PackNode? node, IReadOnlyList<string>? fields)
    {
        var tests = new List<FieldTest>();
        foreach (var member in Members(node))
        {
            if (fields is null || IsField(member.Value, member.Key, fields))
            {
                tests.Add(Test(member.Key, member.Value));
            }
        }

        return tests;
    }

    private FieldTest Test(string field, PackNode value)
    {
        if (!value.IsObject)
        {
            return new(field, TestWords(value), negated: false);
        }

        return IsObject(value, "not") && Required(value, "not") is { } not ? new(field, TestWords(not), negated: true) : new(field, null, negated: false);
    }

    private List<string>? TestWords(PackNode value) => value.Kind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        JsonValueKind.Array => Words(value),
        _ => [Text(value)],
    };

    private enum PatternPlace
    {
        On,
        Met,
        Ends,
        Unless,
    }
}
