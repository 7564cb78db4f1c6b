using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>
/// The values of the row that a reader stands on, taken from SQLite itself: a case of a thousand events has six thousand of them, and the
/// driver's own way takes twice the time. No column here can be null.
/// </summary>
internal static class StoredColumn
{
    internal static long Number(SqliteDataReader row, int column) => raw.sqlite3_column_int64(row.Handle!, column);

    internal static string Text(SqliteDataReader row, int column) => raw.sqlite3_column_text(row.Handle!, column).utf8_to_string();

    internal static byte[] Bytes(SqliteDataReader row, int column) => raw.sqlite3_column_blob(row.Handle!, column).ToArray();

    // A hash of another length is no hash; as "none" it breaks the chain at its own version instead of this read.
    internal static ChainHash Hash(SqliteDataReader row, int column)
    {
        var bytes = raw.sqlite3_column_blob(row.Handle!, column);
        return bytes.Length == ChainHash.Length ? ChainHash.FromBytes(bytes) : ChainHash.None;
    }
}
