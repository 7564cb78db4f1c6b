using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QuickStart.Files;

/// <summary>A CSV file as rows to take and rows to report.</summary>
internal sealed class RowFile : IDisposable
{
    // An event's payload is JSON; a text of line breaks and quotes doubles in it, and names, ids and duties stand beside it.
    private const int SpareBytes = 1 << 14;

    private readonly FileStream file;
    private readonly StreamReader reader;
    private readonly CsvFile csv;
    private readonly Columns columns;
    private readonly int mostBytes;
    private readonly HashSet<UInt128> ids = [];

    /// <exception cref="FileFaultException">The file can't be read, or no column can be taken for the text.</exception>
    public RowFile(string path, string? textColumn, int maxPayloadBytes)
    {
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new FileFaultException($"读不了文件 {path}。 / The file {path} can't be read.");
        }

        mostBytes = (maxPayloadBytes - SpareBytes) / 2;
        Encoding = TextEncoding.Detect(file);
        reader = new StreamReader(file, Encoding);
        csv = new CsvFile(reader);
        columns = new Columns(csv.Header, textColumn);
    }

    public Encoding Encoding { get; }

    /// <summary>How much of the file has been read, from 0 to 1.</summary>
    public double Share => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    public IEnumerable<(int Line, Row? Row, RowFault? Fault)> Rows()
    {
        var records = columns.IsHeadless ? csv.Records().Prepend(new CsvRecord(csv.HeaderLine, csv.Header, null)) : csv.Records();
        foreach (var record in records)
        {
            var fault = record.Fault ?? FaultOf(record.Fields);
            yield return (record.Line, fault is null ? RowOf(record) : null, fault);
        }
    }

    public void Dispose() => reader.Dispose();

    private RowFault? FaultOf(string[] fields)
    {
        if (Array.Exists(fields, field => field.Contains(TextEncoding.Undecodable, StringComparison.Ordinal)))
        {
            return RowFault.Undecodable;
        }

        var text = TextOf(fields);
        if (text.Length == 0)
        {
            return RowFault.EmptyText;
        }

        if (Encoding.UTF8.GetByteCount(text) is var length && length > mostBytes)
        {
            return RowFault.TooLong(length, mostBytes);
        }

        if (columns.Others(fields).Sum(Encoding.UTF8.GetByteCount) + length is var sum && sum > mostBytes)
        {
            return RowFault.TooLongTogether(sum, mostBytes);
        }

        // Kept short: a file of a hundred thousand rows costs some megabytes here, and nothing else grows with it.
        return Columns.Of(fields, columns.Id) is { } id && !ids.Add(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)))) ? RowFault.DuplicateId : null;
    }

    private Row RowOf(CsvRecord record)
    {
        // Without an id the row's place tells two equal texts apart.
        var id = Columns.Of(record.Fields, columns.Id) ?? "#" + record.Line.ToString(CultureInfo.InvariantCulture);
        var text = TextOf(record.Fields);
        return new Row(record.Line, Row.Digest(id + "\n" + text))
        {
            Text = text,
            Arrived = ArrivalTime.Read(Columns.Of(record.Fields, columns.Time)),
            Building = Columns.Of(record.Fields, columns.Building),
            Room = Columns.Of(record.Fields, columns.Room),
            Name = Columns.Of(record.Fields, columns.Name),
            Phone = Columns.Of(record.Fields, columns.Phone),
            Channel = Columns.Of(record.Fields, columns.Channel),
        };
    }

    // A title that says more than the text begins with stands before it.
    private string TextOf(string[] fields)
    {
        var text = Columns.Of(fields, columns.Text);
        var title = Columns.Of(fields, columns.Title);
        return text is null ? title ?? "" : title is null || text.StartsWith(title, StringComparison.Ordinal) ? text : title + "\n" + text;
    }
}
