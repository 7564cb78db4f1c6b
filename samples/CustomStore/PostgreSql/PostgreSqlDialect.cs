using System.Data.Common;
using System.Net.Sockets;
using Npgsql;

namespace CustomStore.PostgreSql;

/// <summary>PostgreSQL; 金仓 in its PostgreSQL mode is the nearest to it.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    // The database's own collation may sort otherwise than the contract, and slower.
    public override string TextType => "varchar(64) collate \"C\"";

    public override string BytesType => "bytea";

    public override string CountTables => "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = @name";

    // A unique violation would give the whole transaction up, the host's work with it.
    public override string UnlessThere => "on conflict do nothing";

    public override bool IsDuplicateKey(DbException fault) => fault.SqlState == PostgresErrorCodes.UniqueViolation;

    // Class 08 connection, 40 rollback (serialization, deadlock), 57 shutdown and statement timeout, 55P03 lock timeout, 25006 a standby; and a
    // connection that broke, which has no code.
    public override bool IsTransient(DbException fault) => fault.IsTransient
        || fault.InnerException is IOException or SocketException or TimeoutException
        || fault.SqlState is { } code && (code[..2] is "08" or "40" or "57" || code is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.ReadOnlySqlTransaction);
}
