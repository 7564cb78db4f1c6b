using System.Data.Common;
using System.Globalization;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace CustomStore;

/// <summary>
/// The columns of the row that a reader stands on. Numbers are converted, not cast: drivers give a whole number back as long, int, short or
/// decimal, as their database keeps it.
/// </summary>
internal sealed class SqlRow(DbDataReader reader)
{
    /// <summary>What names the row, as far as it was selected: never a content, which may be personal.</summary>
    internal string Key => string.Join(", ", Enumerable.Range(0, reader.FieldCount)
        .Where(column => reader.GetName(column) is "company" or "case_id" or "version" or "reader")
        .Select(column => $"{reader.GetName(column)} = '{Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)}'"));

    internal bool IsNull(int column) => reader.IsDBNull(column);

    internal string Text(int column) => reader.GetString(column);

    internal string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    internal long Number(int column) => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture);

    internal Instant At(int column) => Instant.FromUnixTimeMilliseconds(Number(column));

    internal Instant? AtOrNull(int column) => IsNull(column) ? null : At(column);

    internal byte[] Bytes(int column) => (byte[])reader.GetValue(column);

    /// <summary>A hash of another length is no hash; as "none" it breaks the chain at its own version, where the reader of the history is told.</summary>
    internal ChainHash Hash(int column) => Bytes(column) is { Length: ChainHash.Length } bytes ? ChainHash.FromBytes(bytes) : ChainHash.None;
}
