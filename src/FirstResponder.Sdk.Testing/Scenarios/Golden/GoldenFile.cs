using System.Text;
using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The golden rows as a file that people read: "## SCENARIO", then each cell behind its label in brackets, further lines of a cell below it.</summary>
internal static class GoldenFile
{
    private const string Name = "annex1.txt";
    private const int Cells = (int)Annex1Cell.Remarks + 1;

    public static IReadOnlyList<KeyValuePair<string, string[]>> Read()
    {
        using var stream = typeof(GoldenFile).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd());
    }

    public static IReadOnlyList<KeyValuePair<string, string[]>> Parse(string text)
    {
        var rows = new List<KeyValuePair<string, string[]>>();
        var cell = -1;
        foreach (var line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                rows.Add(new(line.Substring(3), [.. Enumerable.Repeat("", Cells)]));
                cell = -1;
            }
            else if (rows.Count > 0 && CellOf(line, cell + 1) is { } next)
            {
                cell = next;
                rows[rows.Count - 1].Value[cell] = line.Substring(Label(cell).Length).Trim();
            }
            else if (cell >= 0 && line.Length > 0)
            {
                rows[rows.Count - 1].Value[cell] += "\n" + line;
            }
        }

        return rows;
    }

    public static string Print(string scenario, IReadOnlyList<string> cells)
    {
        var text = new StringBuilder("## ").Append(scenario).Append('\n');
        for (var i = 0; i < cells.Count; i++)
        {
            text.Append((Label(i) + " " + cells[i]).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    // The labels come in their order, so a text that begins with a bracket is not mistaken for one.
    private static int? CellOf(string line, int next) => next < Cells && line.StartsWith(Label(next), StringComparison.Ordinal) ? next : null;

    private static string Label(int cell) => cell == 0 ? "[标题]" : $"[{Annex1Row.LabelOf((Annex1Cell)cell)}]";
}
