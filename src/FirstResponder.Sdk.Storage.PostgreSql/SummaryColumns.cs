using FirstResponder.Sdk.Cases;
using NodaTime;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>The summary row as columns.</summary>
internal static class SummaryColumns
{
    internal const string Names =
        """
        company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id,
        next_due_at, next_late_from, next_attention_at, oldest_calendar, has_provisional
        """;

    /// <summary>Where a case without a due stands in the order by due: last.</summary>
    internal static long DueOrder(Instant? nextDueAt) => nextDueAt?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    /// <summary>Reads a row selected as <see cref="Names"/>.</summary>
    internal static CaseSummary Read(NpgsqlDataReader row)
    {
        try
        {
            return new CaseSummary(
                new CaseKey(row.GetString(0), row.GetString(1)),
                row.GetString(4),
                row.GetString(5),
                row.GetInt64(2),
                ChainHash.FromBytes(row.GetFieldValue<byte[]>(3)),
                Text(row, 6),
                Text(row, 7),
                Text(row, 8),
                Text(row, 9),
                Text(row, 10),
                Text(row, 11),
                At(row, 12),
                At(row, 13),
                At(row, 14),
                Text(row, 15),
                row.GetBoolean(16));
        }
        catch (Exception fault) when (EventColumns.IsUnreadable(fault))
        {
            throw EventColumns.Unreadable(fault, $"company = '{row.GetValue(0)}', case_id = '{row.GetValue(1)}'");
        }
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static Instant? At(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : Instant.FromUnixTimeMilliseconds(row.GetInt64(column));
}
