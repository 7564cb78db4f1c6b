using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite;

/// <summary>Turns what the driver throws into what the contract names (SQLite's primary result codes).</summary>
internal static class SqliteFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int LockProtocol = 15;
    private const int NotADatabase = 26;

    internal static bool IsTransient(SqliteException fault) => fault.SqliteErrorCode is Busy or Locked or LockProtocol;

    internal static CaseStoreUnavailableException Of(SqliteException fault) => new(Describe(fault), IsTransient(fault), fault);

    /// <summary>The contract's name for what came up in a call; null for what the caller did wrong, which keeps its own.</summary>
    internal static CaseStoreUnavailableException? Find(Exception fault) => fault switch
    {
        SqliteException driver => Of(driver),
        SqliteSchemaException schema => new CaseStoreUnavailableException(schema.Message, schema),
        ObjectDisposedException => null,
        // What the driver and checked arithmetic throw at a value of another kind or size than the table allows.
        InvalidCastException or InvalidOperationException or OverflowException => Unreadable(fault),
        _ => null,
    };

    internal static CaseStoreUnavailableException FileGone(string file) => new(
        $"数据库文件 {file} 已被删除、移走或替换，写入未提交。 / The database file {file} was deleted, moved away or replaced; nothing was committed.");

    internal static CaseStoreUnavailableException WaitedTooLong(TimeSpan patience) => new(
        $"等待写锁超过 {patience.TotalSeconds} 秒。 / The write lock wasn't free within {patience.TotalSeconds} seconds.",
        isTransient: true,
        new TimeoutException());

    internal static CaseStoreUnavailableException Unreadable(Exception fault) => new(
        "数据库中有一行不合规则，无法读取。 / A stored row breaks the rules of its table and can't be read.",
        fault);

    private static string Describe(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked or LockProtocol => "数据库正被占用，请稍后重试。 / The database is locked; try again.",
        ReadOnly => "数据库只读，无法写入。 / The database is read-only.",
        InputOutput => "读写数据库文件失败，磁盘可能已满或有故障。 / Reading or writing the database file failed; the disk may be full or failing.",
        Corrupt => "数据库文件已损坏。 / The database file is damaged.",
        Full => "磁盘或数据库已满。 / The disk or the database is full.",
        CannotOpen => "打不开数据库文件；尚未建库时请先调用 SqliteSchema.Create(connectionString)。 / The database file can't be opened; when it doesn't exist yet, call SqliteSchema.Create(connectionString) first.",
        NotADatabase => "该文件不是 SQLite 数据库。 / The file is not an SQLite database.",
        _ => $"SQLite 报错 {fault.SqliteExtendedErrorCode}。 / SQLite failed with code {fault.SqliteExtendedErrorCode}.",
    };
}
