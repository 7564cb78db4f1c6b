using FirstResponder.Sdk.Storage.PostgreSql;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using FirstResponder.Sdk.Storage.Sqlite;
using Npgsql;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>Where databases of a comparison come from: files of SQLite, schemas of one PostgreSQL server, on the disk or in memory.</summary>
internal sealed class Database(string kind, string place, PrivateCluster? cluster)
{
    private const string Settings = "-c shared_buffers=1GB -c max_wal_size=8GB -c checkpoint_timeout=30min";

    private int made;

    public string Kind { get; } = kind;

    public string Place { get; } = place;

    /// <summary>SQLite, and PostgreSQL as a server of its own or the one that FIRSTRESPONDER_POSTGRES names.</summary>
    /// <param name="only">Only those of these kinds and places; all when there are none.</param>
    public static IEnumerable<Database> All(string[] only)
    {
        IEnumerable<(string Kind, string Place)> all = [.. Places.All.Select(place => ("SQLite", place)), .. (Named is null ? Places.All : ["server"]).Select(place => ("PostgreSQL", place))];
        return all
            .Where(one => only.All(word => word == one.Kind || word == one.Place))
            .Select(one => new Database(one.Kind, one.Place, one.Kind == "SQLite" || Named is not null ? null : PrivateCluster.Start(onDisk: one.Place == "disk", Settings)));
    }

    public bool IsPostgreSql => Kind == "PostgreSQL";

    private static string? Named => Environment.GetEnvironmentVariable("FIRSTRESPONDER_POSTGRES") is { Length: > 0 } named ? named : null;

    /// <summary>An empty database with its tables, for one side alone.</summary>
    public async Task<string> NewAsync()
    {
        made++;
        if (!IsPostgreSql)
        {
            return Places.NewDatabase(Place, $"side{made}");
        }

        var server = Named ?? cluster!.ConnectionString;
        var name = $"bench_{Guid.NewGuid():N}";
        using (var connection = new NpgsqlConnection(server + ";Pooling=false"))
        {
            await connection.OpenAsync().ConfigureAwait(false);
            using var create = new NpgsqlCommand($"create schema {name}", connection);
            await create.ExecuteNonQueryAsync().ConfigureAwait(false);
        }

        var connectionString = $"{server};Search Path={name};Maximum Pool Size=40";
        await PostgreSqlSchema.CreateAsync(connectionString).ConfigureAwait(false);
        return connectionString;
    }

    public async Task DeleteAsync(string connectionString)
    {
        if (!IsPostgreSql)
        {
            Places.Delete(connectionString);
            return;
        }

        using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync().ConfigureAwait(false);
        using var drop = new NpgsqlCommand("drop schema " + new NpgsqlConnectionStringBuilder(connectionString).SearchPath + " cascade", connection);
        await drop.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    public ISide Store(string connectionString) => new StoreSide(IsPostgreSql ? new PostgreSqlCaseStore(connectionString) : new SqliteCaseStore(connectionString));

    public ISide ByHand(string connectionString, int writers, bool isBare = false) =>
        IsPostgreSql ? new PostgreSqlByHand(connectionString, writers, isBare) : new SqliteByHand(connectionString, isBare);
}
