using System.Data.Common;
using System.Net.Sockets;
using MySqlConnector;

namespace CustomStore.MySql;

/// <summary>MySQL and MariaDB, tables in InnoDB.</summary>
internal sealed class MySqlDialect : SqlDialect
{
    // Other collations take A-1 and a-1, or two widths of one letter, for the same case.
    public override string TextType => "varchar(64) character set utf8mb4 collate utf8mb4_bin";

    public override string BytesType => "longblob";

    public override string CountTables => "select count(*) from information_schema.tables where table_schema = database() and table_name = @name";

    public override bool IsDuplicateKey(DbException fault) => fault is MySqlException { ErrorCode: MySqlErrorCode.DuplicateKeyEntry };

    // Lock timeout, deadlock, too many connections and no connection are the driver's own; besides them a server that stops, or only reads, a
    // statement that took too long, and a connection that broke, which has no code.
    public override bool IsTransient(DbException fault) => fault is MySqlException { IsTransient: true }
        || fault is MySqlException { ErrorCode: MySqlErrorCode.ServerShutdown or MySqlErrorCode.OptionPreventsStatement or MySqlErrorCode.QueryTimeout or MySqlErrorCode.CommandTimeoutExpired }
        || fault.InnerException is IOException or SocketException or TimeoutException;
}
