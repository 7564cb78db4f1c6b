using System.Globalization;

namespace FirstResponder.Sdk.Classification;

internal sealed partial class LexiconReader
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    private void ReadRule(string content)
    {
        var colon = content.IndexOf(" : ", StringComparison.Ordinal);
        var note = content.IndexOf("//", StringComparison.Ordinal);
        var condition = colon < 0 ? "" : note < 0 ? content.Substring(colon + 3) : content.Substring(colon + 3, Math.Max(0, note - colon - 3));
        var head = colon < 0 ? [] : Split(content.Substring(0, colon));
        if (head.Length < 3)
        {
            Fault("RULE_FORM", "规则须写作：规则 编号 目标+分 : 概念 …。", "A rule is written: 规则 id target+points : concept ….");
            return;
        }

        var targets = new List<(int, int)>();
        var person = false;
        for (var i = 2; i < head.Length; i++)
        {
            if (head[i] == "人")
            {
                person = true;
            }
            else if (Target(head[i]) is { } target)
            {
                targets.Add(target);
            }
        }

        var rule = Condition(head[1], condition.Trim(), note < 0 ? condition.Trim() : content.Substring(note + 2).Trim(), [.. targets], person);
        if (rule is null)
        {
            return;
        }

        if (!ids.Add(rule.Id))
        {
            Fault("DUPLICATE_RULE", $"规则“{rule.Id}”在本文件中出现两次。", $"The rule \"{rule.Id}\" stands twice in this file.");
        }
        else if (draft.RuleNumbers.TryGetValue(rule.Id, out var number))
        {
            draft.Rules[number] = rule;
        }
        else
        {
            draft.RuleNumbers.Add(rule.Id, draft.Rules.Count);
            draft.Rules.Add(rule);
        }
    }

    private void ReadPlainWords(string[] parts)
    {
        if (Target(parts[1]) is not { } target)
        {
            return;
        }

        if (target.Target < 1 || target.Target > PlainWords.RuleIds.Count)
        {
            Fault("PLAIN_TARGET", $"词只能偏向紧急以外的四个类别，不能是“{parts[1]}”。", $"Plain words lean to one of the four categories besides 紧急, not to \"{parts[1]}\".");
            return;
        }

        for (var i = 3; i < parts.Length; i++)
        {
            if (IsFit(parts[i]))
            {
                draft.PlainWords.Set(parts[i], target.Target, target.Points);
            }
        }
    }

    private LexiconRule? Condition(string id, string condition, string reason, (int Target, int Points)[] targets, bool person)
    {
        var reach = RuleReach.Clause;
        var headline = false;
        var needs = new List<int[]>();
        var absent = new List<int>();
        var counters = new List<int>();
        var far = new List<int>();
        foreach (var part in Split(condition))
        {
            switch (part)
            {
                case "@句":
                    reach = RuleReach.Sentence;
                    break;
                case "@文":
                    reach = RuleReach.Text;
                    break;
                case "@首":
                    headline = true;
                    break;
                default:
                    if (part.StartsWith("~~", StringComparison.Ordinal))
                    {
                        far.AddRange(Concepts(part.Substring(2)));
                    }
                    else if (part[0] == '~')
                    {
                        counters.AddRange(Concepts(part.Substring(1)));
                    }
                    else if (part[0] == '!')
                    {
                        absent.AddRange(Concepts(part.Substring(1)));
                    }
                    else
                    {
                        needs.Add(Concepts(part));
                    }

                    break;
            }
        }

        if (needs.Count == 0)
        {
            Fault("RULE_EMPTY", $"规则“{id}”没有须出现的概念。", $"The rule \"{id}\" asks for no concept.");
            return null;
        }

        return new()
        {
            Id = id,
            Reason = reason,
            Reach = reach,
            InHeadline = headline,
            IsPerson = person,
            Targets = targets,
            Needs = [.. needs],
            Absent = [.. absent],
            Counters = [.. counters],
            FarCounters = [.. far],
        };
    }

    private int[] Concepts(string names)
    {
        var numbers = new List<int>();
        foreach (var name in names.Split('|'))
        {
            if (draft.ConceptNumbers.TryGetValue(name, out var number))
            {
                numbers.Add(number);
            }
            else
            {
                Fault("UNKNOWN_CONCEPT", $"没有概念“{name}”。", $"There is no concept \"{name}\".");
            }
        }

        return [.. numbers];
    }

    private (int Target, int Points)? Target(string text)
    {
        var sign = text.IndexOfAny(['+', '-']);
        var name = sign < 0 ? text : text.Substring(0, sign);
        var points = 1;
        if (!draft.Targets.TryGetValue(name, out var target))
        {
            Fault("UNKNOWN_TARGET", $"没有类别或轴值“{name}”。", $"There is no category or axis value \"{name}\".");
            return null;
        }

        var number = sign < 0 ? "" : text.Substring(sign);
        if (sign >= 0 && (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out points) || points is < -1000 or > 1000))
        {
            Fault("POINTS", $"分数须是 -1000 至 1000 的整数（“{text}”）。", $"Points are a whole number from -1000 to 1000: \"{text}\".");
            return null;
        }

        return (target, points);
    }

    private void RemoveRule(string id)
    {
        if (!draft.RuleNumbers.TryGetValue(id, out var number))
        {
            Fault("UNKNOWN_RULE", $"没有规则“{id}”。", $"There is no rule \"{id}\".");
            return;
        }

        draft.RuleNumbers.Remove(id);
        draft.Rules.RemoveAt(number);
        for (var i = number; i < draft.Rules.Count; i++)
        {
            draft.RuleNumbers[draft.Rules[i].Id] = i;
        }
    }
}
