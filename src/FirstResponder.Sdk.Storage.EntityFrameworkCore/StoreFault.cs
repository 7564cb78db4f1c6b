using System.Data.Common;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Turns what EF Core and the provider throw into what the contract names.</summary>
internal sealed class StoreFault(Func<Exception, bool>? isTransient)
{
    /// <summary>The contract's name for what came up in a call over a connection of this kind; null for what the caller did wrong, which keeps its own.</summary>
    internal Exception? Find(Exception fault, Type? connection, CancellationToken cancellationToken) => fault switch
    {
        InvalidCastException or OverflowException => Unreadable(fault, fault.Message),
        _ when !IsOfDatabase(fault, connection) => null,
        _ when cancellationToken.IsCancellationRequested => new OperationCanceledException(fault.Message, fault, cancellationToken),
        _ => Of(fault),
    };

    internal static CaseStoreUnavailableException Unreadable(Exception fault, string name) => new(
        $"数据库中有一行不合规则，无法读取：{name}。 / A stored row breaks the rules of its table and can't be read: {name}.", fault);

    private static bool IsOfDatabase(Exception fault, Type? connection) => fault switch
    {
        DbException or DbUpdateException or RetryLimitExceededException or TimeoutException => true,
        // Before there is a connection it is the host's own configuration that can't be read.
        IOException or SocketException => connection is not null,
        // A driver that gives the transaction up with its broken connection says what broke it; without that, it is the host that closed something.
        ObjectDisposedException { InnerException: { } broken } => IsOfDatabase(broken, connection),
        ObjectDisposedException => false,
        // EF Core wraps what a provider's execution strategy takes for passing; of its own it says so of what is configured wrongly. From the driver
        // itself it means a pool that is exhausted, or a connection that broke between two statements.
        InvalidOperationException { InnerException: { } inner } when IsOfDatabase(inner, connection) => true,
        InvalidOperationException => connection is not null && fault.Source == connection.Assembly.GetName().Name,
        _ => false,
    };

    private CaseStoreUnavailableException Of(Exception fault)
    {
        DbException? driver = null;
        bool passes = fault is RetryLimitExceededException;
        for (Exception? inner = fault; inner is not null; inner = inner.InnerException)
        {
            driver ??= inner as DbException;
            passes |= inner is TimeoutException or IOException or SocketException or DbException { IsTransient: true };
        }

        passes |= fault is ObjectDisposedException || (fault is InvalidOperationException && driver is null) || (isTransient?.Invoke(driver ?? fault) ?? false);
        return new CaseStoreUnavailableException($"数据库访问失败：{fault.GetType().Name}。 / The database failed: {fault.GetType().Name}.", passes, driver ?? fault);
    }
}
