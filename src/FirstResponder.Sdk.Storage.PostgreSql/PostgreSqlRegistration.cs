using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>Chooses PostgreSQL when the desk is registered in a container.</summary>
public static class PostgreSqlRegistration
{
    /// <summary>Keeps cases in a PostgreSQL database that <see cref="PostgreSqlSchema"/> has prepared; one store and one pool for the container, closed with it.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="connectionString">A connection string of Npgsql, such as <c>Host=db;Database=erp;Username=erp</c>.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The connection string can't be read.</exception>
    public static FirstResponderBuilder UsePostgreSql(this FirstResponderBuilder builder, string connectionString)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        string checkedString = new NpgsqlConnectionStringBuilder(connectionString ?? throw new ArgumentNullException(nameof(connectionString))).ConnectionString;
        return builder.UseStore(_ => new PostgreSqlCaseStore(checkedString));
    }

    /// <summary>Keeps cases in PostgreSQL over the host's own pool of connections, which stays the host's.</summary>
    /// <param name="builder">The registration.</param>
    /// <param name="source">The pool.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FirstResponderBuilder UsePostgreSql(this FirstResponderBuilder builder, NpgsqlDataSource source)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        _ = source ?? throw new ArgumentNullException(nameof(source));
        return builder.UseStore(_ => new PostgreSqlCaseStore(source));
    }
}
