using System.Data.Common;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>Turns what a driver throws into what the contract names: the callers of a store know no driver.</summary>
internal static class SqlFault
{
    /// <summary>The contract's name for what came up; null for what keeps its own: a cancellation, and what the caller did wrong.</summary>
    internal static Exception? Find(Exception fault, SqlDialect dialect, CancellationToken cancellationToken) => fault switch
    {
        // Drivers report a command that was called off in words of their own.
        DbException when cancellationToken.IsCancellationRequested => new OperationCanceledException(fault.Message, fault, cancellationToken),
        DbException driver => new CaseStoreUnavailableException($"数据库访问失败：{driver.Message} / The database failed: {driver.Message}", dialect.IsTransient(driver), driver),
        TimeoutException or IOException => new CaseStoreUnavailableException("数据库没有及时回答。 / The database didn't answer in time.", isTransient: true, fault),
        // A connection that breaks between two statements: drivers say that it is closed or busy, or that its transaction is gone, and what broke it.
        InvalidOperationException and (not ObjectDisposedException or { InnerException: DbException or IOException }) => new CaseStoreUnavailableException("数据库连接不可用。 / The connection to the database can't be used.", isTransient: true, fault),
        InvalidCastException or OverflowException or FormatException => Unreadable(fault),
        _ => null,
    };

    internal static CaseStoreUnavailableException Unreadable(Exception fault) => new(
        $"数据库中有一行不合规则，无法读取：{fault.Message} / A stored row breaks the rules of its table and can't be read: {fault.Message}", fault);
}
