using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>What the tests that kill workers ask of a schema.</summary>
internal sealed partial class TestSchema
{
    /// <summary>How many workers are killed where LONG=1 asks for it.</summary>
    internal const int LongKills = 200;

    /// <summary>How a worker is told of it; the server knows its connections by a name of their own.</summary>
    internal string Address => TownStore.AtPostgreSql(As(Workers));
}
