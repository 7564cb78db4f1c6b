using System.Data.Common;
using System.Net.Sockets;
using MySqlConnector;

namespace CustomStore.MySql;

/// <summary>MySQL and MariaDB, tables in InnoDB.</summary>
internal sealed class MySqlDialect : SqlDialect
{
    private const int SnapshotMoved = 1020;
    private const int StatementTooLong = 1969;

    // Other collations take A-1 and a-1, or two widths of one letter, for the same case.
    public override string TextType => "varchar(64) character set utf8mb4 collate utf8mb4_bin";

    public override string BytesType => "longblob";

    public override string TableOptions => "engine=InnoDB";

    public override string CountTables => "select count(*) from information_schema.tables where table_schema = database() and table_name = @name";

    public override bool IsDuplicateKey(DbException fault) => fault is MySqlException { ErrorCode: MySqlErrorCode.DuplicateKeyEntry };

    // What begins without an isolation is REPEATABLE READ there, and the driver then says Unspecified.
    public override bool IsFit(DbTransaction transaction) => transaction.IsolationLevel == Isolation;

    // Lock timeout, deadlock, too many connections and no connection are the driver's own. Not among them: its command timeout, by which a claim passes
    // over a case that a host holds; a server that only reads; a statement that took too long or was interrupted, where MariaDB has a number of its own;
    // what stops, restarts or joins a cluster (classes 08, 40, 70); and a connection that broke, which has no code.
    public override bool IsTransient(DbException fault) => fault is MySqlException { IsTransient: true }
        || fault is MySqlException { ErrorCode: MySqlErrorCode.ServerShutdown or MySqlErrorCode.OptionPreventsStatement or MySqlErrorCode.QueryTimeout or MySqlErrorCode.QueryInterrupted or MySqlErrorCode.CommandTimeoutExpired }
        || fault is MySqlException { Number: SnapshotMoved or StatementTooLong }
        || fault.SqlState is ['0', '8', ..] or ['4', '0', ..] or ['7', '0', ..]
        || fault.InnerException is IOException or SocketException or TimeoutException;
}
