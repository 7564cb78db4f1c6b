namespace FirstResponder.Sdk.Classification;

/// <summary>Reads one file of a lexicon into a draft. The form is described at the head of the built-in files.</summary>
internal sealed partial class LexiconReader(LexiconDraft draft, string source)
{
    private const int LongestWord = 31;

    private const string Forms = "概念 名 = 词 …；概念 名 += 词 …；规则 编号 目标+分 : 概念 … // 理由；删除规则 编号；参数 名 = 数；词 类别+分 = 词 …（“=”“:”前后各空一格）";

    private static readonly char[] Blanks = [' ', '\t', '\u3000'];

    private int line;
    private int open = -1;
    private bool removes;
    private bool skipsWords;

    public void Read(string text)
    {
        draft.Sources.Add((source, text));
        foreach (var raw in text.Split('\n'))
        {
            line++;
            var content = WithoutComment(raw).TrimEnd();
            if (content.Length == 0)
            {
                continue;
            }

            if (Array.IndexOf(Blanks, content[0]) >= 0)
            {
                AddWords(content);
                continue;
            }

            open = -1;
            skipsWords = false;
            ReadLine(content);
        }
    }

    private static string WithoutComment(string raw)
    {
        if (raw.Length == 0 || raw[0] == '#')
        {
            return "";
        }

        var mark = raw.IndexOf(" # ", StringComparison.Ordinal);
        return mark < 0 ? raw : raw.Substring(0, mark);
    }

    private void ReadLine(string content)
    {
        var parts = Split(content);
        var key = parts[0];
        switch (key)
        {
            case "版本" when parts.Length == 2:
                draft.Version = draft.Version.Length == 0 ? parts[1] : draft.Version + "+" + parts[1];
                break;
            case "折叠":
                ReadFolds(parts);
                break;
            case "参数" when parts.Length == 4 && parts[2] == "=":
                ReadSetting(parts[1], parts[3]);
                break;
            case "轴" when parts.Length > 4 && parts[3] == "=":
                ReadAxis(parts);
                break;
            case "概念" or "名称" or "话题" or "名头" when parts.Length >= 3 && parts[2] is "=" or "+=" or "-=":
                ReadConcept(content, parts, key switch { "名称" => Hiding.All, "话题" => Hiding.ButDanger, "名头" => Hiding.ShortOfEnd, _ => Hiding.None });
                break;
            case "词" when parts.Length > 3 && parts[2] == "=":
                ReadPlainWords(parts);
                break;
            case "规则":
                ReadRule(content);
                break;
            case "删除规则" when parts.Length == 2:
                RemoveRule(parts[1]);
                break;
            default:
                skipsWords = true;
                Fault("UNKNOWN_LINE", $"不认识这一行（“{key}”）。{Forms}", $"The line beginning with \"{key}\" is not understood. {Forms}");
                break;
        }
    }

    private void ReadFolds(string[] parts)
    {
        for (var i = 1; i < parts.Length; i++)
        {
            var pair = parts[i];
            if (pair.Length == 2)
            {
                draft.Folds[pair[0]] = pair[1];
            }
            else
            {
                Fault("FOLD_FORM", $"折叠须是两个字（“{pair}”），前者读作后者。", $"A fold is two letters, the first read as the second: \"{pair}\".");
            }
        }
    }

    private void ReadSetting(string name, string text)
    {
        var value = 0;
        if (!LexiconSettings.Names.Contains(name))
        {
            Fault("UNKNOWN_SETTING", $"没有参数“{name}”。", $"There is no setting \"{name}\".");
        }
        else if (LexiconSettings.Range(name) is var (least, most)
            && (!int.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out value) || value < least || value > most))
        {
            Fault("SETTING_VALUE", $"参数“{name}”须是 {least} 至 {most} 的整数。", $"The setting \"{name}\" must be a whole number from {least} to {most}.");
        }
        else
        {
            draft.Settings.Set(name, value);
        }
    }

    private void ReadAxis(string[] parts)
    {
        for (var i = 4; i < parts.Length; i++)
        {
            var colon = parts[i].IndexOf(':');
            if (colon <= 0 || colon == parts[i].Length - 1)
            {
                Fault("AXIS_FORM", $"轴的取值须写作 名称:代码（“{parts[i]}”）。", $"An axis value is written name:Code, not \"{parts[i]}\".");
                continue;
            }

            var name = parts[1] + "." + parts[i].Substring(0, colon);
            if (!draft.Targets.ContainsKey(name))
            {
                draft.Targets.Add(name, 5 + draft.AxisValues.Count);
                draft.AxisValues.Add((parts[2], parts[i].Substring(colon + 1)));
            }
        }
    }

    private void ReadConcept(string content, string[] parts, Hiding hides)
    {
        var name = parts[1];
        removes = parts[2] == "-=";
        if (!draft.ConceptNumbers.TryGetValue(name, out open))
        {
            if (parts[2] != "=")
            {
                open = -1;
                skipsWords = true;
                Fault("UNKNOWN_CONCEPT", $"没有概念“{name}”，不能增减其词。", $"There is no concept \"{name}\" to change.");
                return;
            }

            open = draft.Concepts.Count;
            draft.ConceptNumbers.Add(name, open);
            draft.Concepts.Add((name, hides, []));
        }
        else if (parts[2] == "=")
        {
            Fault("DUPLICATE_CONCEPT", $"概念“{name}”已有；增词用 +=，减词用 -=。", $"The concept \"{name}\" exists; use += or -=.");
            open = -1;
            skipsWords = true;
            return;
        }

        AddWords(content.Substring(content.IndexOf('=') + 1));
    }

    private void AddWords(string content)
    {
        if (open < 0)
        {
            // The words of a concept that is at fault itself are no fault of their own.
            if (!skipsWords)
            {
                Fault("WORDS_WITHOUT_CONCEPT", "缩进的词前面没有概念。", "Indented words follow no concept.");
            }

            return;
        }

        var words = draft.Concepts[open].Words;
        foreach (var word in Split(content))
        {
            if (!IsFit(word))
            {
                continue;
            }

            if (removes)
            {
                if (!words.Remove(word))
                {
                    Fault("UNKNOWN_WORD", $"概念中没有词“{word}”。", $"The concept has no word \"{word}\".");
                }
            }
            else if (!words.Contains(word))
            {
                words.Add(word);
            }
        }
    }

    private bool IsFit(string word)
    {
        if (word.Length > LongestWord)
        {
            Fault("WORD_LENGTH", $"词“{word}”超过 {LongestWord} 字。", $"The word \"{word}\" has more than {LongestWord} letters.");
            return false;
        }

        if (!IsWord(word))
        {
            Fault("WORD_LETTER", $"词“{word}”含标点，或只有数字。", $"The word \"{word}\" holds punctuation or only digits.");
            return false;
        }

        return true;
    }

    // A mark ends a clause, so that no word could ever run over it; a number alone is every number.
    private static bool IsWord(string word)
    {
        var letters = false;
        foreach (var letter in word)
        {
            if (Letters.IsMark(letter))
            {
                return false;
            }

            letters |= letter is not ('#' or (>= '0' and <= '9') or (>= '０' and <= '９'));
        }

        return letters;
    }

    private static string[] Split(string content) => content.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private void Fault(string code, string chinese, string english) => draft.Faults.Add(new(source, line, code, $"{chinese} / {english}"));
}
