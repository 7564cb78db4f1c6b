namespace FirstResponder.Sdk.Classification;

/// <summary>
/// Everyday words that stand in no concept and yet lean towards a category: each has a few points, all of a text are summed over the root of their number, so that a
/// long text has no more to say than a short one. They decide where rules are at odds. Without a rule they propose nothing, and whether there is danger is never theirs to say.
/// </summary>
internal sealed class PlainWords
{
    public const string Reason = "日常用词的倾向合计 | what everyday words lean to, together";

    /// <summary>The rules that stand for all plain words that argue about a category: the four besides 紧急类, in the order of 附件2 第八条.</summary>
    public static IReadOnlyList<string> RuleIds { get; } = ["W-ORDINARY", "W-COMPLEX", "W-OUTSIDE", "W-ASKING"];

    /// <summary>The words, each with its points by category; those of 紧急类 stay 0.</summary>
    public List<(string Word, int[] Points)> All { get; } = [];

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Set(string word, int target, int points)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers.Add(word, number = All.Count);
            All.Add((word, new int[RuleIds.Count + 1]));
        }

        All[number].Points[target] = points;
    }
}
