namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>
/// A database hasn't the tables that this version of the package works with: they are missing, older, or newer. Nothing was read or
/// written. For missing or older ones the message names the call that helps; newer ones need a newer package.
/// </summary>
public sealed class PostgreSqlSchemaException : Exception
{
    /// <summary>States that the tables are missing.</summary>
    public PostgreSqlSchemaException()
        : this((long?)null)
    {
    }

    /// <summary>States a fault without a version.</summary>
    /// <param name="message">What is wrong, in Chinese and English.</param>
    public PostgreSqlSchemaException(string message)
        : base(message)
    {
    }

    /// <summary>States a fault without a version.</summary>
    /// <param name="message">What is wrong, in Chinese and English.</param>
    /// <param name="innerException">What showed it.</param>
    public PostgreSqlSchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>States which version was found.</summary>
    /// <param name="foundVersion">The schema version in the database, or null when it has no tables of this package.</param>
    public PostgreSqlSchemaException(long? foundVersion)
        : base(Describe(foundVersion)) => FoundVersion = foundVersion;

    /// <summary>The schema version in the database; null when the tables are missing.</summary>
    public long? FoundVersion { get; }

    private static string Describe(long? found) => found switch
    {
        null => "数据库中没有 FirstResponder 的表，请先调用 PostgreSqlSchema.CreateAsync(connectionString)。 / The database has no tables of FirstResponder; call PostgreSqlSchema.CreateAsync(connectionString) first.",
        > PostgreSqlSchema.Version => $"数据库表结构为第 {found} 版，本程序包只认识到第 {PostgreSqlSchema.Version} 版，请升级程序包。 / The database has schema version {found}; this package knows versions up to {PostgreSqlSchema.Version}; upgrade the package.",
        _ => $"数据库表结构为第 {found} 版，须先调用 PostgreSqlSchema.CreateAsync(connectionString) 升级到第 {PostgreSqlSchema.Version} 版。 / The database has schema version {found}; call PostgreSqlSchema.CreateAsync(connectionString) to upgrade it to {PostgreSqlSchema.Version}.",
    };
}
