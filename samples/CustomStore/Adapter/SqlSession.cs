using System.Data.Common;

namespace CustomStore;

/// <summary>One connection for the length of one call, within a transaction or without.</summary>
internal sealed class SqlSession(DbConnection connection, DbTransaction? transaction, SqlDialect dialect, CancellationToken cancellationToken)
{
    internal DbConnection Connection => connection;

    internal SqlDialect Dialect => dialect;

    internal SqlStatement Sql(string text) => new(connection.CreateCommand(), transaction, dialect, text, cancellationToken);
}
