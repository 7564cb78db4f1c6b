namespace QuickStart.Files;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Fault">Why it can't be used; null when it can.</param>
internal sealed record CsvRecord(int Line, string[] Fields, RowFault? Fault);
