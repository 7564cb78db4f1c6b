using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>
/// The tables of <see cref="PostgreSqlCaseStore"/>. They are created and upgraded by an explicit call, never in passing. The same
/// statements ship as the file <c>sql/schema.sql</c> in the package, for a database administrator (DBA) to run.
/// </summary>
public static class PostgreSqlSchema
{
    /// <summary>The schema version that this package creates and works with: 2. Version 1 had no <c>fr_checkpoint</c>.</summary>
    public const int Version = 2;

    // Any number that nobody else uses as an advisory lock: "fr_" and the table.
    private const long SchemaLock = 0x66725F736368656D;

    /// <summary>
    /// Creates or upgrades the tables in the connection's schema (the first of its <c>search_path</c>), in one transaction. On a database that
    /// is up to date it changes nothing, so that a host may call it at every start, from several nodes at once.
    /// </summary>
    /// <param name="source">The pool of connections; its user must be allowed to create tables.</param>
    /// <param name="cancellationToken">Ends the call; nothing is changed then.</param>
    /// <returns>When the tables are there.</returns>
    /// <exception cref="PostgreSqlSchemaException">The database has a newer schema than this package knows. Nothing is changed.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't be reached or written.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task CreateAsync(NpgsqlDataSource source, CancellationToken cancellationToken = default)
    {
        _ = source ?? throw new ArgumentNullException(nameof(source));
        try
        {
            var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await CreateAsync(connection, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is not PostgreSqlSchemaException && PostgreSqlFault.Find(fault, cancellationToken) is { } named)
        {
            throw named;
        }
    }

    /// <summary>Does what <see cref="CreateAsync(NpgsqlDataSource, CancellationToken)"/> does, over a connection of its own.</summary>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <param name="cancellationToken">Ends the call; nothing is changed then.</param>
    /// <returns>When the tables are there.</returns>
    /// <exception cref="PostgreSqlSchemaException">The database has a newer schema than this package knows. Nothing is changed.</exception>
    /// <exception cref="CaseStoreUnavailableException">The database can't be reached or written.</exception>
    /// <exception cref="ArgumentException">The connection string can't be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task CreateAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        var pool = new OwnPool(connectionString);
        await using (pool.ConfigureAwait(false))
        {
            await CreateAsync(pool.Source, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Refuses a database whose tables aren't those of this version.</summary>
    internal static async ValueTask CheckAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        long? found = await FindAsync(connection, cancellationToken).ConfigureAwait(false);
        if (found != Version)
            throw new PostgreSqlSchemaException(found);
    }

    private static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // "create table if not exists" of two nodes at once ends in a unique violation of the catalogue.
            await ExecuteAsync(connection, $"select pg_advisory_xact_lock({SchemaLock})", cancellationToken).ConfigureAwait(false);
            if (await FindAsync(connection, cancellationToken).ConfigureAwait(false) is > Version and var newer)
                throw new PostgreSqlSchemaException(newer);
            await ExecuteAsync(connection, Script(), cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<long?> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        using (var exists = new NpgsqlCommand("select to_regclass('fr_schema') is not null", connection))
        {
            if (await exists.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true)
                return null;
        }

        using var version = new NpgsqlCommand("select max(version) from fr_schema", connection);
        return await version.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as long?;
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this package only.")]
    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string Script()
    {
        using Stream stream = typeof(PostgreSqlSchema).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
