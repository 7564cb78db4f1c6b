namespace Evaluate;

/// <summary>Looks for copied text: ten letters in a row of a labelled text that also stand in a file of the repository.</summary>
internal static class Copies
{
    private const int Run = 10;

    private static readonly string[] Read = [".cs", ".md", ".txt", ".csv", ".json", ".csproj"];

    public static int Report(IEnumerable<LabelledText> texts, string repository, TextWriter output)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Select(t => Dense(t.Text)))
        {
            for (var i = 0; i + Run <= text.Length; i++)
            {
                runs.Add(text.Substring(i, Run));
            }
        }

        var found = 0;
        foreach (var file in Directory.EnumerateFiles(repository, "*", SearchOption.AllDirectories).Where(f => Read.Contains(Path.GetExtension(f)) && !f.Contains("/obj/") && !f.Contains("/bin/") && !f.Contains("/.git/")))
        {
            var lines = File.ReadAllLines(file);
            for (var line = 0; line < lines.Length; line++)
            {
                var dense = Dense(lines[line]);
                for (var i = 0; i + Run <= dense.Length; i++)
                {
                    var run = dense.Substring(i, Run);
                    if (runs.Contains(run) && run.Any(letter => letter > '\u2E7F'))
                    {
                        output.WriteLine($"{Path.GetRelativePath(repository, file)}({line + 1}): {run}");
                        found++;
                        i += Run;
                    }
                }
            }
        }

        output.WriteLine($"{found}");
        return found == 0 ? 0 : 1;
    }

    private static string Dense(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
