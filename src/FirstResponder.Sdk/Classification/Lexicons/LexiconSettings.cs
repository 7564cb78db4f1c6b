namespace FirstResponder.Sdk.Classification;

/// <summary>The few numbers of a lexicon that are no rule's own.</summary>
internal sealed class LexiconSettings
{
    // Before Names, which takes them up.
    private static readonly string[] BaseNames = ["基分.紧急", "基分.普通", "基分.复杂", "基分.超范围", "基分.咨询"];

    /// <summary>What a rule is worth below the headline, in percent.</summary>
    public int Body { get; set; } = 50;

    /// <summary>The same for a sign of danger.</summary>
    public int BodyDanger { get; set; } = 80;

    /// <summary>What each further reason for a category counts beside the strongest, in percent: ten mentions of one matter are no ten matters.</summary>
    public int Further { get; set; } = 40;

    /// <summary>What a counter leaves of a rule, in percent.</summary>
    public int Countered { get; set; } = 30;

    /// <summary>How many letters a headline has at most; a text that is no longer is a headline as a whole.</summary>
    public int Headline { get; set; } = 50;

    /// <summary>From how many points for danger on somebody must look at once.</summary>
    public int Review { get; set; } = 30;

    /// <summary>From how many points for danger on Emergency may be proposed although something argues for another category.</summary>
    public int Propose { get; set; } = 40;

    /// <summary>From how many points for danger on Emergency is proposed whatever else the text speaks of.</summary>
    public int Sure { get; set; } = 80;

    /// <summary>From how many Chinese letters on, of those that stand in any of its words, a text in which no rule speaks must be looked at once; 0: never.</summary>
    public int Unread { get; set; }

    /// <summary>What the plain words together count, in percent.</summary>
    public int Plain { get; set; } = 100;

    /// <summary>The hour in which night begins, 0 to 23.</summary>
    public int NightFrom { get; set; } = 22;

    /// <summary>The hour in which night is over, exclusive.</summary>
    public int NightTo { get; set; } = 6;

    /// <summary>Points that each category has before anything is read, in the order of 附件2 第八条.</summary>
    public int[] Base { get; } = new int[5];

    public static IReadOnlyList<string> Names { get; } = ["正文", "正文危险", "反证", "标题", "复核", "叠加", "提议", "确定", "词分", "无言", "夜起", "夜止", .. BaseNames];

    /// <summary>The least and the most that a setting may be, both inclusive.</summary>
    public static (int Least, int Most) Range(string name) => name switch
    {
        "正文" or "正文危险" or "反证" or "叠加" or "词分" => (0, 100),
        "夜起" or "夜止" => (0, 23),
        "标题" => (1, 1000),
        "复核" or "提议" or "确定" or "无言" => (0, 1000),
        _ => (-1000, 1000),
    };

    /// <summary>Whether the hour is at night; a night that begins later than it ends goes over midnight.</summary>
    public bool IsNight(int hour) => NightFrom > NightTo ? hour >= NightFrom || hour < NightTo : hour >= NightFrom && hour < NightTo;

    public void Set(string name, int value)
    {
        switch (name)
        {
            case "正文":
                Body = value;
                break;
            case "正文危险":
                BodyDanger = value;
                break;
            case "反证":
                Countered = value;
                break;
            case "叠加":
                Further = value;
                break;
            case "提议":
                Propose = value;
                break;
            case "确定":
                Sure = value;
                break;
            case "词分":
                Plain = value;
                break;
            case "无言":
                Unread = value;
                break;
            case "夜起":
                NightFrom = value;
                break;
            case "夜止":
                NightTo = value;
                break;
            case "标题":
                Headline = value;
                break;
            case "复核":
                Review = value;
                break;
            default:
                Base[Array.IndexOf(BaseNames, name)] = value;
                break;
        }
    }
}
