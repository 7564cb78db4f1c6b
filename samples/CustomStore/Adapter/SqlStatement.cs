using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CustomStore;

/// <summary>
/// One statement, run once. Values are given in the order in which the text names them, each name once, so that drivers which bind by position
/// rather than by name do as well. Every value carries its type: a bare null has none, and some servers refuse to guess.
/// </summary>
internal sealed class SqlStatement
{
    private readonly DbCommand command;
    private readonly SqlDialect dialect;
    private readonly CancellationToken cancellationToken;

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this library and its dialect; values are parameters.")]
    internal SqlStatement(DbCommand command, DbTransaction? transaction, SqlDialect dialect, string text, CancellationToken cancellationToken)
    {
        this.command = command;
        this.dialect = dialect;
        this.cancellationToken = cancellationToken;
        command.Transaction = transaction;
        command.CommandText = text.Replace('@', dialect.ParameterPrefix);
    }

    internal SqlStatement Text(string name, string? value) => Add(name, DbType.String, value);

    internal SqlStatement Number(string name, long? value) => Add(name, DbType.Int64, value);

    internal SqlStatement Bytes(string name, byte[] value) => Add(name, DbType.Binary, value);

    /// <summary>After how many seconds it is given up.</summary>
    internal SqlStatement Within(int seconds)
    {
        command.CommandTimeout = seconds;
        return this;
    }

    /// <summary>The statement ends in <c>order by</c>: its first rows only.</summary>
    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "A text of the dialect.")]
    internal SqlStatement First(long rows)
    {
        command.CommandText += "\n" + dialect.FirstRows.Replace('@', dialect.ParameterPrefix);
        return Number("rows", rows);
    }

    /// <summary>How many rows were written.</summary>
    internal async Task<int> ExecuteAsync()
    {
        using (command)
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The one number that is asked for, or null when there is no row.</summary>
    internal async Task<long?> NumberAsync()
    {
        using (command)
        {
            object? value = await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            return value is null or DBNull ? null : Convert.ToInt64(value, CultureInfo.InvariantCulture);
        }
    }

    internal async Task<List<TRow>> ListAsync<TRow>(Func<SqlRow, TRow> read)
    {
        List<TRow> rows = [];
        using (command)
        using (DbDataReader reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            var row = new SqlRow(reader);
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                rows.Add(Read(row, read));
        }

        return rows;
    }

    private static TRow Read<TRow>(SqlRow row, Func<SqlRow, TRow> read)
    {
        try
        {
            return read(row);
        }
        catch (ArgumentException fault)
        {
            // Somebody edited the row by hand. That isn't the caller's mistake.
            throw new InvalidCastException($"{row.Key}: {fault.Message}", fault);
        }
    }

    private SqlStatement Add(string name, DbType type, object? value)
    {
        DbParameter parameter = command.CreateParameter();
        parameter.ParameterName = dialect.ParameterPrefix + name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return this;
    }
}
