using System.Data.Common;
using System.Reflection;
using System.Text.RegularExpressions;
using CustomStore.PostgreSql;
using CustomStore.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomStore.Tests;

/// <summary>What is true of the adapter's texts before any database sees them, and of its schema.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public void No_statement_names_a_parameter_twice()
    {
        string[] statements =
        [
            .. typeof(CustomCaseStore).Assembly.GetTypes()
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
                .Where(field => field.IsLiteral && field.FieldType == typeof(string))
                .Select(field => (string)field.GetRawConstantValue()!),
        ];

        Assert.True(statements.Length > 15, "the statements are constants");
        foreach (string statement in statements)
            Assert.Equal(Parameter().Matches(statement).Select(m => m.Value).Distinct(), Parameter().Matches(statement).Select(m => m.Value));
    }

    [Fact]
    public void Names_fit_every_database()
    {
        string[] words = [.. CustomSchema.Script(new PostgreSqlDialect()).SelectMany(statement => Word().Matches(statement).Select(m => m.Value)).Distinct()];

        Assert.Contains("fr_event", words);
        Assert.All(words, word => Assert.True(word.Length <= 30, word));
        Assert.All(words.Where(word => word != "C"), word => Assert.Equal(word.ToLowerInvariant(), word));
    }

    [Fact]
    public async Task The_schema_is_made_once_and_a_newer_one_is_refused()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("custom-schema-").FullName, "cases.db");
        var dialect = new SqliteDialect();
        DbConnection Connect() => new SqliteConnection($"Data Source={file};Pooling=false");
        await CustomSchema.CreateAsync(Connect, dialect);
        await CustomSchema.CreateAsync(Connect, dialect);
        await using (DbConnection connection = Connect())
        {
            await connection.OpenAsync();
            await using DbCommand command = connection.CreateCommand();
            command.CommandText = "update fr_schema set version = 2";
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => CustomSchema.CreateAsync(Connect, dialect));
        Assert.Contains("version 2", refusal.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("@[a-z_]+")]
    private static partial Regex Parameter();

    [GeneratedRegex("[A-Za-z_]+")]
    private static partial Regex Word();
}
