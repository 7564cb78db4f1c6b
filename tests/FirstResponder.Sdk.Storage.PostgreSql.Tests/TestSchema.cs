using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>A schema of one test on the shared server, with the tables in it or without.</summary>
internal sealed class TestSchema
{
    private TestSchema(string server)
    {
        Name = "t_" + Guid.NewGuid().ToString("N");
        Execute(server + ";Pooling=false", "create schema " + Name);
        ConnectionString = server + ";Application Name=" + Name + ";Search Path=" + Name + ";Maximum Pool Size=20;Connection Idle Lifetime=2;Connection Pruning Interval=1";
    }

    /// <summary>The schema, and the application as which its connections are known to the server.</summary>
    internal string Name { get; }

    internal string ConnectionString { get; }

    internal static TestSchema Empty(string? server = null) => new(server ?? TestServer.ConnectionString);

    internal static TestSchema Create(string? server = null)
    {
        TestSchema schema = Empty(server);
        PostgreSqlSchema.CreateAsync(schema.ConnectionString).GetAwaiter().GetResult();
        return schema;
    }

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
