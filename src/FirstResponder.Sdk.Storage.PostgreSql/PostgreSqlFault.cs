using System.Net.Sockets;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>Turns what the driver throws into what the contract names (SQLSTATE codes).</summary>
internal static class PostgreSqlFault
{
    /// <summary>The contract's name for what came up in a call; null for what the caller did wrong, which keeps its own.</summary>
    internal static Exception? Find(Exception fault, CancellationToken cancellationToken) => fault switch
    {
        PostgreSqlSchemaException schema => new CaseStoreUnavailableException(schema.Message, schema),
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } when cancellationToken.IsCancellationRequested => new OperationCanceledException(fault.Message, fault, cancellationToken),
        PostgresException server => new CaseStoreUnavailableException(Describe(server), IsTransient(server.SqlState), fault),
        NpgsqlException => new CaseStoreUnavailableException("与数据库的连接失败或中断。 / The connection to the database failed or broke off.", IsTransient(fault), fault),
        TimeoutException or IOException or SocketException => new CaseStoreUnavailableException("数据库没有及时回答。 / The database didn't answer in time.", isTransient: true, fault),
        // A connection that breaks between two statements: the driver says it is closed or busy, or that its transaction is gone, and what broke it. What the caller did wrong is checked before.
        InvalidOperationException and (not ObjectDisposedException or { InnerException: NpgsqlException or IOException or SocketException }) => new CaseStoreUnavailableException("数据库连接不可用。 / The connection to the database can't be used.", isTransient: true, fault),
        InvalidCastException or OverflowException => new CaseStoreUnavailableException(
            "数据库中有一行不合规则，无法读取。 / A stored row breaks the rules of its table and can't be read.", fault),
        _ => null,
    };

    // Of several hosts: none of them is the primary at the moment, or each failed in a way of its own.
    private static bool IsTransient(Exception fault) => fault switch
    {
        PostgresException server => IsTransient(server.SqlState),
        NpgsqlException { InnerException: AggregateException hosts } => hosts.InnerExceptions.Any(IsTransient),
        NpgsqlException { InnerException: { } inner } driver => driver.IsTransient || IsTransient(inner),
        NpgsqlException driver => driver.IsTransient || driver.Message.StartsWith("No suitable host", StringComparison.Ordinal),
        _ => fault is IOException or SocketException or TimeoutException,
    };

    // Class 08 connection, 40 rollback (serialization, deadlock), 53 resources, 55 locks, 57 shutdown and statement timeout, and a standby that
    // has just been promoted or still only reads (25006): the same call may succeed a moment later. A full disk and a dropped database stay.
    private static bool IsTransient(string sqlState) => sqlState switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.DatabaseDropped => false,
        PostgresErrorCodes.ReadOnlySqlTransaction => true,
        _ => sqlState[..2] is "08" or "40" or "53" or "55" or "57",
    };

    private static string Describe(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn =>
            "数据库中没有 FirstResponder 的表或列，请先调用 PostgreSqlSchema.CreateAsync。 / The database lacks the tables or columns of FirstResponder; call PostgreSqlSchema.CreateAsync first.",
        PostgresErrorCodes.DiskFull => "数据库磁盘已满。 / The disk of the database is full.",
        PostgresErrorCodes.LockNotAvailable => "等待行锁超时，请稍后重试。 / The row lock wasn't free in time; try again.",
        PostgresErrorCodes.QueryCanceled => "语句超时，请稍后重试。 / The statement ran into its timeout; try again.",
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => "事务与另一事务冲突，请重试。 / The transaction collided with another one; try again.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "数据库只读（可能是备机）。 / The database only reads (it may be a standby).",
        PostgresErrorCodes.InFailedSqlTransaction => "宿主事务先前已失败，须回滚。 / The host's transaction has failed before; roll it back.",
        _ => $"PostgreSQL 报错 {fault.SqlState}。 / PostgreSQL failed with code {fault.SqlState}.",
    };
}
