namespace QuickStart.Showing;

/// <summary>Breaks Chinese text into lines: a Chinese character takes two cells, no line begins with a closing sign, and no Latin word or number is torn.</summary>
internal static class Wrapping
{
    private const string NeverFirst = "，。；、：！？）”…";

    public static IEnumerable<string> Lines(string text, int cells)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            for (var used = 0; end < text.Length && used + CellsOf(text[end]) <= cells; end++)
            {
                used += CellsOf(text[end]);
            }

            if (end < text.Length)
            {
                end = LastBreak(text, start, end);
            }

            yield return text[start..end].TrimEnd();
            start = end;
        }
    }

    public static int Cells(string text) => text.Sum(CellsOf);

    private static int LastBreak(string text, int start, int end)
    {
        for (var at = end; at > start; at--)
        {
            if (!NeverFirst.Contains(text[at]) && (IsWide(text[at]) || IsWide(text[at - 1]) || text[at - 1] == ' '))
            {
                return at;
            }
        }

        return end;
    }

    private static int CellsOf(char character) => IsWide(character) ? 2 : 1;

    private static bool IsWide(char character) => character >= '⺀';
}
