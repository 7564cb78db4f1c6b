using FirstResponder.Sdk.Storage.PostgreSql;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>The store that a worker is told by one word: which adapter, a colon, and its connection string.</summary>
public static class TownStore
{
    private const string OnPostgreSql = "postgresql:";
    private const string OnSqlite = "sqlite:";

    public static string AtPostgreSql(string connectionString) => OnPostgreSql + connectionString;

    public static string AtSqlite(string connectionString) => OnSqlite + connectionString;

    internal static ICaseStore Open(string word) => word.StartsWith(OnSqlite, StringComparison.Ordinal)
        ? new SqliteCaseStore(word[OnSqlite.Length..])
        : new PostgreSqlCaseStore(word[OnPostgreSql.Length..]);
}
