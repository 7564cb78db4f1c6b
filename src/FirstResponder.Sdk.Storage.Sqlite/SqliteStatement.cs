using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>One prepared statement of one connection. Values are given in the order in which the SQL first names its parameters.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private static readonly Regex ParameterName = new("@[A-Za-z0-9]+", RegexOptions.CultureInvariant);

    private readonly SqliteCommand command;

    internal SqliteStatement(SqliteConnection connection, string sql)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (Match match in ParameterName.Matches(sql))
        {
            if (!command.Parameters.Contains(match.Value))
                command.Parameters.Add(new SqliteParameter { ParameterName = match.Value });
        }
    }

    public void Dispose() => command.Dispose();

    internal SqliteStatement With(params object?[] values)
    {
        for (int i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return this;
    }

    internal int Execute() => command.ExecuteNonQuery();

    internal SqliteDataReader Query() => command.ExecuteReader();

    internal long? Number() => command.ExecuteScalar() is long value ? value : null;

    internal string? Text() => command.ExecuteScalar() as string;
}
