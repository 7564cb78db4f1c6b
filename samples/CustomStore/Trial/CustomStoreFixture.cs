using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace CustomStore.Trial;

/// <summary>What the conformance kit needs of this adapter, as far as it is the same on every database.</summary>
internal abstract class CustomStoreFixture(SqlDialect dialect) : CaseStoreFixture
{
    // The tables that are emptied before each rule, and one that plays the host's own.
    private static readonly string[] Tables = ["fr_event", "fr_command", "fr_feed_head", "fr_case", CustomStoreHost.Table];

    private bool isPrepared;

    public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist;

    public override ICaseStore OpenStore() => new CustomCaseStore(Connect, dialect);

    public override async Task ResetAsync(CancellationToken cancellationToken)
    {
        if (!isPrepared)
        {
            await PrepareAsync(cancellationToken);
            await CustomSchema.CreateAsync(Connect, dialect, cancellationToken);
            // A database that an earlier trial was made on has it already.
            if (await CountAsync(dialect.CountTables, CustomStoreHost.Table, cancellationToken) == 0)
                await ExecuteAsync(CustomStoreHost.CreateTable(dialect), cancellationToken);
            isPrepared = true;
        }

        foreach (string table in Tables)
            await ExecuteAsync("delete from " + table, cancellationToken);
    }

    public override async Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken) => await CustomStoreHost.BeginAsync(await OpenAsync(cancellationToken), dialect);

    public override Task<long> CountHostRowsAsync(CancellationToken cancellationToken) => CountAsync("select count(*) from " + CustomStoreHost.Table, null, cancellationToken);

    /// <summary>A connection to the database under trial, open or closed.</summary>
    protected abstract DbConnection Connect();

    /// <summary>Makes an empty place for the tables.</summary>
    protected virtual Task PrepareAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this program.")]
    protected async Task ExecuteAsync(string sql, CancellationToken cancellationToken = default)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this program.")]
    private async Task<long> CountAsync(string sql, string? name, CancellationToken cancellationToken)
    {
        await using DbConnection connection = await OpenAsync(cancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql.Replace('@', dialect.ParameterPrefix);
        if (name is not null)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = dialect.ParameterPrefix + "name";
            parameter.Value = name;
            command.Parameters.Add(parameter);
        }

        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = Connect();
        if (connection.State != System.Data.ConnectionState.Open)
            await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
