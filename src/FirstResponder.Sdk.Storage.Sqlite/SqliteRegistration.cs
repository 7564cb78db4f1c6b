namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>Chooses SQLite when the desk is registered in a container.</summary>
public static class SqliteRegistration
{
    /// <summary>
    /// Keeps cases in an SQLite file that <see cref="SqliteSchema.Create(string)"/> has prepared; one store for the container, closed
    /// with it. A file without the tables shows when the desk is first asked for.
    /// </summary>
    /// <param name="builder">The registration.</param>
    /// <param name="connectionString">A connection string of Microsoft.Data.Sqlite, such as <c>Data Source=cases.db</c>; a relative file is sought from the directory that is current now.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentException">The connection string can't be read, or names a database in memory.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FirstResponderBuilder UseSqlite(this FirstResponderBuilder builder, string connectionString)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        string absolute = new SqliteSettings(connectionString).ConnectionString;
        return builder.UseStore(_ => new SqliteCaseStore(absolute));
    }
}
