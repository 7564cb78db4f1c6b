using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CustomStore.Trial;
using FirstResponder.Sdk.Storage;
using MySqlConnector;

namespace CustomStore.MySql;

/// <summary>A database of its own on a server, gone after the trial; the user may create one, see the connections to it and end them.</summary>
internal sealed class MySqlFixture : CustomStoreFixture, IDisposable
{
    private readonly string database = "custom_" + Guid.NewGuid().ToString("N");
    private readonly string server;
    private readonly string connectionString;

    internal MySqlFixture(string connectionString)
        : base(new MySqlDialect())
    {
        server = new MySqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        this.connectionString = new MySqlConnectionStringBuilder(connectionString) { Database = database, MaximumPoolSize = 60 }.ConnectionString;
    }

    public override string Name => "CustomStore · MySQL / MariaDB";

    public void Dispose()
    {
        MySqlConnection.ClearAllPools();
        AdministrateAsync("drop database if exists " + database, default).GetAwaiter().GetResult();
    }

    public override ICaseStore OpenUnreachable() => new CustomCaseStore(() => new MySqlConnection("Server=127.0.0.1;Port=1;User ID=nobody;Connection Timeout=5"), new MySqlDialect());

    public override async Task<bool> CutConnectionsAsync(CancellationToken cancellationToken)
    {
        foreach (long connection in await AdministrateAsync($"select id from information_schema.processlist where db = '{database}'", cancellationToken))
        {
            try
            {
                await AdministrateAsync(string.Create(CultureInfo.InvariantCulture, $"kill {connection}"), cancellationToken);
            }
            catch (MySqlException gone) when (gone.ErrorCode == MySqlErrorCode.NoSuchThread)
            {
                // It ended by itself meanwhile.
            }
        }

        return true;
    }

    public override async Task<IDisposable?> HinderAppendsAsync(CancellationToken cancellationToken)
    {
        await ExecuteAsync("create trigger hinder before insert on fr_command for each row signal sqlstate '45000' set message_text = 'hindered'", cancellationToken);
        return new Undo(() => ExecuteAsync("drop trigger hinder").GetAwaiter().GetResult());
    }

    protected override DbConnection Connect() => new MySqlConnection(connectionString);

    protected override Task PrepareAsync(CancellationToken cancellationToken) => AdministrateAsync("create database if not exists " + database, cancellationToken);

    [SuppressMessage("Security", "CA2100:Review SQL queries for security vulnerabilities", Justification = "Texts of this program.")]
    private async Task<List<long>> AdministrateAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new MySqlConnection(server);
        await connection.OpenAsync(cancellationToken);
        await using var command = new MySqlCommand(sql, connection);
        await using MySqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        List<long> numbers = [];
        while (await reader.ReadAsync(cancellationToken))
            numbers.Add(Convert.ToInt64(reader.GetValue(0), CultureInfo.InvariantCulture));
        return numbers;
    }
}
