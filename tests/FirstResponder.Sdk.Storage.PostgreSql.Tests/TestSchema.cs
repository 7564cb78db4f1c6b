using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>A schema of one test on the shared server, with the tables in it or without.</summary>
internal sealed class TestSchema
{
    /// <summary>How many workers are killed where LONG=1 asks for it.</summary>
    internal const int LongKills = 200;

    private TestSchema(string server)
    {
        Name = "t_" + Guid.NewGuid().ToString("N");
        Execute(server + ";Pooling=false", "create schema " + Name);
        ConnectionString = server + ";Application Name=" + Name + ";Search Path=" + Name + ";Maximum Pool Size=20;Connection Idle Lifetime=2;Connection Pruning Interval=1";
    }

    /// <summary>The schema, and the application as which its connections are known to the server.</summary>
    internal string Name { get; }

    internal string ConnectionString { get; }

    /// <summary>How a worker is told of it; the server knows its connections by a name of their own.</summary>
    internal string Address => TownStore.AtPostgreSql(ConnectionString.Replace("Application Name=" + Name, "Application Name=" + Workers, StringComparison.Ordinal));

    private string Workers => Name + "_w";

    internal static TestSchema Empty(string? server = null) => new(server ?? TestServer.ConnectionString);

    internal static TestSchema Create(string? server = null)
    {
        TestSchema schema = Empty(server);
        PostgreSqlSchema.CreateAsync(schema.ConnectionString).GetAwaiter().GetResult();
        return schema;
    }

    /// <summary>An empty schema with its tables; all on the shared server.</summary>
    internal static TestSchema CreateNth(int _) => Create();

    /// <summary>Waits until the server has noticed which of its clients are dead: what they began, it ends, one way or the other.</summary>
    internal void Settle()
    {
        while (Ask($"select count(*) from pg_stat_activity where application_name = '{Workers}'") is not 0L)
            Thread.Sleep(5);
    }

    /// <summary>Pages and files are the server's own business; it still answers.</summary>
    internal void AssertWhole() => Assert.Equal(1L, Ask("select count(*) from fr_schema"));

    /// <summary>The same schema on another server that has it.</summary>
    internal string On(PrivateCluster server) => new NpgsqlConnectionStringBuilder(ConnectionString) { Port = server.Port }.ConnectionString;

    internal PostgreSqlCaseStore Open() => new(ConnectionString);

    internal NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        connection.Open();
        return connection;
    }

    internal int Execute(string sql) => Execute(ConnectionString + ";Pooling=false", sql);

    internal object? Ask(string sql)
    {
        using NpgsqlConnection connection = Connect();
        return Ask(connection, sql);
    }

    internal static object? Ask(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    internal static int Execute(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteNonQuery();
    }

    private static int Execute(string connectionString, string sql)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        return Execute(connection, sql);
    }
}
