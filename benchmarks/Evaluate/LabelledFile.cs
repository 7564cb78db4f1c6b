using System.Text;

namespace Evaluate;

/// <summary>Reads and writes the labelled CSV: id, source, text, label, alt_label, nature; quoted fields may hold commas and line ends.</summary>
internal static class LabelledFile
{
    public const string Header = "id,source,text,label,alt_label,nature";

    public static List<LabelledText> Read(string path)
    {
        var texts = new List<LabelledText>();
        string[]? columns = null;
        foreach (var record in Records(File.ReadAllText(path, Encoding.UTF8)))
        {
            if (columns is null)
            {
                columns = [.. record];
                continue;
            }

            string? Cell(string name) => Array.IndexOf(columns, name) is >= 0 and var at && at < record.Count && record[at].Length > 0 ? record[at] : null;
            texts.Add(new(Cell("id") ?? "", Cell("source") ?? "", Cell("text") ?? "", Code(Cell("label"))!, Code(Cell("alt_label")), Cell("nature")));
        }

        return texts;
    }

    public static void Write(string path, IEnumerable<LabelledText> texts) => File.WriteAllLines(
        path,
        texts.Select(t => string.Join(',', new[] { t.Id, t.Source, t.Text, t.Label, t.Alternative ?? "", t.Content ?? "" }.Select(Quoted))).Prepend(Header),
        new UTF8Encoding(false));

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string? Code(string? label) => label switch
    {
        null => null,
        "urgent" or "Emergency" => "Emergency",
        "ordinary" or "Ordinary" => "Ordinary",
        "complex" or "Complex" => "Complex",
        "out_of_scope" or "OutOfScope" => "OutOfScope",
        "consultation" or "Consultation" => "Consultation",
        _ => throw new FormatException($"未知标签“{label}”。 / Unknown label \"{label}\"."),
    };

    private static IEnumerable<List<string>> Records(string text)
    {
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = text.StartsWith('\uFEFF') ? 1 : 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"')
            {
                quoted = true;
            }
            else if (letter == ',')
            {
                record.Add(cell.ToString());
                cell.Clear();
            }
            else if (letter == '\n')
            {
                record.Add(cell.ToString());
                cell.Clear();
                yield return record;
                record = [];
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        if (cell.Length > 0 || record.Count > 0)
        {
            record.Add(cell.ToString());
            yield return record;
        }
    }
}
