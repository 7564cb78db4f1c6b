using NodaTime;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>An event as six columns: type name, payload, occurred at, recorded at, command, hash.</summary>
internal static class EventColumns
{
    /// <summary>Reads an event whose columns begin at <paramref name="first"/>.</summary>
    internal static EventRecord Read(NpgsqlDataReader row, int first, string company, string caseId, long version)
    {
        try
        {
            return new EventRecord(
                row.GetString(first),
                row.GetFieldValue<byte[]>(first + 1),
                Instant.FromUnixTimeMilliseconds(row.GetInt64(first + 2)),
                Instant.FromUnixTimeMilliseconds(row.GetInt64(first + 3)),
                row.GetString(first + 4),
                Hash(row, first + 5));
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            throw Unreadable(fault, $"company = '{company}', case_id = '{caseId}', version = {version}");
        }
    }

    // A hash of another length is no hash; as "none" it breaks the chain at its own version instead of this read.
    internal static ChainHash Hash(NpgsqlDataReader row, int column)
    {
        byte[] bytes = row.GetFieldValue<byte[]>(column);
        return bytes.Length == ChainHash.Length ? ChainHash.FromBytes(bytes) : ChainHash.None;
    }

    /// <summary>Whether the fault is one that reading a value that the table wouldn't hold unless somebody had edited it ends in.</summary>
    internal static bool IsUnreadable(Exception fault) => fault is ArgumentException or InvalidCastException or OverflowException;

    internal static CaseStoreUnavailableException Unreadable(Exception fault, string name) => new(
        $"数据库中有一行不合规则，无法读取：{name}。 / A stored row breaks the rules of its table and can't be read: {name}.", fault);
}
