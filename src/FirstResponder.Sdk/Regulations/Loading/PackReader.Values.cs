using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    /// <summary>True when the node is an object; names that stand in it without being allowed are faults.</summary>
    private bool IsObject(PackNode node, params string[] allowed)
    {
        if (!IsObjectOfAny(node))
        {
            return false;
        }

        foreach (var member in node.Members)
        {
            if (Array.IndexOf(allowed, member.Key) < 0)
            {
                faults.Add(member.Value, "UNKNOWN_PROPERTY", $"没有名为“{member.Key}”的属性；可用：{string.Join("、", allowed)}。", $"There is no property \"{member.Key}\" here.");
            }
        }

        return true;
    }

    private bool IsObjectOfAny(PackNode node) => node.IsObject || WrongType(node, "对象", "an object");

    private bool WrongType(PackNode node, string chinese, string english)
    {
        faults.Add(node, "WRONG_TYPE", $"此处应为{chinese}。", $"Expected {english} here.");
        return false;
    }

    /// <summary>The member, with a fault when it is missing.</summary>
    private PackNode? Required(PackNode parent, string name)
    {
        var node = parent[name];
        if (node is null)
        {
            faults.Add(parent, "MISSING_PROPERTY", $"缺少必填属性“{name}”。", $"The property \"{name}\" is missing.");
        }

        return node;
    }

    private string Text(PackNode node)
    {
        if (!node.IsString)
        {
            WrongType(node, "文字", "a string");
            return "";
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            faults.Add(node, "BLANK", "此处不能为空。", "This must not be blank.");
        }

        return node.Text;
    }

    private string Text(PackNode parent, string name, bool required = true)
    {
        var node = required ? Required(parent, name) : parent[name];
        return node is null ? "" : Text(node);
    }

    private bool Flag(PackNode parent, string name)
    {
        var node = parent[name];
        return node is not null && node.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => WrongType(node, "true 或 false", "true or false"),
        };
    }

    private IReadOnlyList<PackNode> Items(PackNode? node)
    {
        if (node is null || node.IsArray || WrongType(node, "数组", "an array"))
        {
            return node?.Items ?? [];
        }

        return [];
    }

    private IReadOnlyList<KeyValuePair<string, PackNode>> Members(PackNode? node) => node is not null && IsObjectOfAny(node) ? node.Members : [];

    private List<string> Words(PackNode? node)
    {
        var words = new List<string>();
        foreach (var item in Items(node))
        {
            words.Add(Text(item));
        }

        return words;
    }

    /// <summary>A whole number of at least 1, or a parameter's value for <c>"$X"</c>; null after a fault.</summary>
    private int? Number(PackNode node)
    {
        int number;
        if (node.IsString && node.Text.Length > 1 && node.Text[0] == '$')
        {
            var name = node.Text.Substring(1);
            if (!parameters.TryGetValue(name, out number))
            {
                faults.Add(node, "PROFILE_PARAMETER_MISSING:" + name, $"企业必须给出参数“{name}”的值。", $"The company must set the parameter \"{name}\".");
                return null;
            }

            used[name] = number;
        }
        else if (node.Kind != JsonValueKind.Number || !int.TryParse(node.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number))
        {
            WrongType(node, "整数或参数（\"$名称\"）", "a whole number or a parameter (\"$name\")");
            return null;
        }

        if (number > 0)
        {
            return number;
        }

        faults.Add(node, "NOT_POSITIVE", $"{number} 不是正数。", $"{number} is not positive.");
        return null;
    }

    private T? Word<T>(PackNode node, string code, string chinese, string english)
        where T : struct, Enum
    {
        if (Names<T>.TryGet(Text(node), out var value))
        {
            return value;
        }

        Unknown(node, code, chinese, english);
        return null;
    }

    private T? CamelWord<T>(PackNode node, string code, string chinese, string english)
        where T : struct, Enum
    {
        if (Names<T>.TryGetCamel(Text(node), out var value))
        {
            return value;
        }

        Unknown(node, code, chinese, english);
        return null;
    }

    private void Unknown(PackNode node, string code, string chinese, string english) => Unknown(node, node.Text, code, chinese, english);

    private void Unknown(PackNode node, string word, string code, string chinese, string english) => faults.Add(node, code, $"没有名为“{word}”的{chinese}。", $"There is no {english} \"{word}\".");

    private Duration? Period(PackNode node)
    {
        var parsed = PeriodPattern.Roundtrip.Parse(Text(node));
        if (!parsed.Success || parsed.Value is { Years: not 0 } or { Months: not 0 })
        {
            faults.Add(node, "NOT_A_PERIOD", $"“{node.Text}”不是 ISO 8601 时长（如 PT15M），且不得含年、月。", $"\"{node.Text}\" is not an ISO 8601 period such as PT15M, without years and months.");
            return null;
        }

        var duration = parsed.Value.ToDuration();
        if (duration > Duration.Zero)
        {
            return duration;
        }

        faults.Add(node, "NOT_POSITIVE", "时长必须为正数。", "A period must be positive.");
        return null;
    }

    private LocalDate? Date(PackNode node)
    {
        var parsed = LocalDatePattern.Iso.Parse(Text(node));
        if (parsed.Success)
        {
            return parsed.Value;
        }

        faults.Add(node, "NOT_A_DATE", $"“{node.Text}”不是日期（如 2026-04-23）。", $"\"{node.Text}\" is not a date such as 2026-04-23.");
        return null;
    }
}
