using System.Data.Common;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Conformance;

namespace CustomStore.Trial;

/// <summary>A transaction as the ERP has it, with one row after another in a table of its own.</summary>
internal sealed class CustomStoreHost : HostTransaction
{
    internal const string Table = "erp_work_order";

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly char prefix;

    private CustomStoreHost(DbConnection connection, DbTransaction transaction, char prefix)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.prefix = prefix;
    }

    public override async Task WriteRowAsync(CancellationToken cancellationToken)
    {
        await using DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"insert into {Table} (id) values ({prefix}id)";
        DbParameter id = command.CreateParameter();
        id.ParameterName = prefix + "id";
        id.Value = Guid.NewGuid().ToString("N");
        command.Parameters.Add(id);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public override ICaseStore Enlist(ICaseStore store) => ((CustomCaseStore)store).Enlist(transaction);

    public override Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    internal static string CreateTable(SqlDialect dialect) => $"create table {Table} (id {dialect.TextType} not null, primary key (id)) {dialect.TableOptions}";

    internal static async Task<CustomStoreHost> BeginAsync(DbConnection connection, SqlDialect dialect) =>
        new(connection, await connection.BeginTransactionAsync(dialect.Isolation), dialect.ParameterPrefix);

    protected override void Dispose(bool disposing)
    {
        transaction.Dispose();
        connection.Dispose();
    }
}
