using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>What the tests that kill workers ask of a database.</summary>
internal sealed partial class TestDatabase
{
    /// <summary>How many workers are killed where LONG=1 asks for it.</summary>
    internal const int LongKills = 300;

    /// <summary>How a worker is told of it.</summary>
    internal string Address => TownStore.AtSqlite(ConnectionString);
}
