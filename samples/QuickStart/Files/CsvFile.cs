using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace QuickStart.Files;

/// <summary>
/// Reads CSV (RFC 4180) record by record, in constant memory. CsvHelper splits the fields; here is only what it has no answer for: a
/// quote that is never closed would swallow the rest of the file. A faulty record therefore costs its first line alone, and reading
/// goes on with the next.
/// </summary>
internal sealed class CsvFile
{
    private const int MostLines = 200;
    private readonly LineSource lines;
    private readonly CsvConfiguration configuration;
    private bool isBroken;

    /// <summary>Reads the header.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="delimiter">What stands between fields; null to choose comma, semicolon or tab by the header.</param>
    public CsvFile(TextReader text, string? delimiter = null)
    {
        lines = new LineSource(text);
        var first = NextLine() ?? "";
        configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter ?? Likeliest(first),
            BadDataFound = _ => isBroken = true,
        };
        HeaderLine = lines.Number;
        Header = Parse(Gather(first)).Fields;
    }

    public string[] Header { get; }

    public int HeaderLine { get; }

    public IEnumerable<CsvRecord> Records()
    {
        while (NextLine() is { } first)
        {
            var number = lines.Number;
            var taken = Gather(first);
            var (fields, fault) = Parse(taken);
            if (fault is null && fields.Length != Header.Length)
            {
                fault = RowFault.WrongColumns(Header.Length, fields.Length);
            }

            if (fault is not null)
            {
                lines.GiveBack(taken.Skip(1));
            }

            yield return new CsvRecord(number, fields, fault);
        }
    }

    private static string Likeliest(string header) => new[] { ",", ";", "\t" }.MaxBy(delimiter => header.Split(delimiter).Length)!;

    private static bool IsClosed(List<string> taken) => taken.Sum(line => line.Count(sign => sign == '"')) % 2 == 0;

    private string? NextLine()
    {
        string? line;
        do
        {
            line = lines.Read();
        }
        while (line?.Length == 0);
        return line;
    }

    // Quotes come in pairs: while one is open, the next line still belongs to the record.
    private List<string> Gather(string first)
    {
        var taken = new List<string> { first };
        var isOpen = !IsClosed(taken);
        while (isOpen && taken.Count < MostLines && lines.Read() is { } line)
        {
            taken.Add(line);
            isOpen ^= line.Count(sign => sign == '"') % 2 == 1;
        }

        return taken;
    }

    private (string[] Fields, RowFault? Fault) Parse(List<string> taken)
    {
        if (!IsClosed(taken))
        {
            return ([], RowFault.BrokenQuoting);
        }

        isBroken = false;
        using var parser = new CsvParser(new StringReader(string.Join('\n', taken)), configuration);
        var fields = parser.Read() ? parser.Record! : [];
        return (fields, isBroken ? RowFault.BrokenQuoting : null);
    }
}
