using System.Globalization;
using FirstResponder.Sdk.Cases;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>What a row that may have been edited by hand says of whose it is.</summary>
internal static class StoredRow
{
    private const int MostPrinted = 64;

    /// <summary>The key, if it is one: a blob with the same bytes is another row to SQLite, though the driver reads it as the same text.</summary>
    internal static CaseKey Key(string company, SqliteDataReader row, int column) =>
        new(company, row.GetValue(column) as string ?? throw new InvalidCastException());

    /// <summary>Whether the fault is one that reading a value of another kind or size than the table allows ends in.</summary>
    internal static bool IsUnreadable(Exception fault) => fault is ArgumentException or InvalidCastException or InvalidOperationException or OverflowException;

    internal static CaseStoreUnavailableException Unreadable(Exception? fault, object company, object? caseId = null, object? version = null)
    {
        string name = "company = " + Printable(company);
        if (caseId is not null)
            name += ", case_id = " + Printable(caseId);
        if (version is not null)
            name += ", version = " + Printable(version);
        return new CaseStoreUnavailableException(
            $"数据库中有一行不合规则，无法读取：{name}。 / A stored row breaks the rules of its table and can't be read: {name}.",
            isTransient: false,
            fault);
    }

    // As SQL writes it, so that white space at an end and a blob are seen.
    private static string Printable(object value)
    {
        string text = value switch
        {
            string characters => "'" + characters + "'",
            byte[] bytes => "x'" + string.Concat(bytes.Take(MostPrinted / 2).Select(static b => b.ToString("X2", CultureInfo.InvariantCulture))) + "'",
            DBNull => "null",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
        char[] printed = text.ToCharArray(0, Math.Min(text.Length, MostPrinted + 2));
        for (int i = 0; i < printed.Length; i++)
        {
            if (char.IsControl(printed[i]) || char.IsSurrogate(printed[i]))
                printed[i] = '?';
        }

        return new string(printed);
    }
}
