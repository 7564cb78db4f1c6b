using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Turns what EF Core and the provider throw into what the contract names.</summary>
internal sealed class StoreFault(Func<Exception, bool>? isTransient)
{
    /// <summary>The contract's name for what came up in a call; null for what the caller did wrong, which keeps its own.</summary>
    internal Exception? Find(Exception fault, CancellationToken cancellationToken) => fault switch
    {
        OperationCanceledException => null,
        _ when cancellationToken.IsCancellationRequested && Driver(fault) is not null => new OperationCanceledException(fault.Message, fault, cancellationToken),
        RetryLimitExceededException or TimeoutException => Of(fault, certain: true),
        DbUpdateException or DbException => Of(fault, certain: false),
        // EF Core wraps what a provider's execution strategy takes for passing.
        InvalidOperationException when Driver(fault.InnerException) is not null => Of(fault, certain: false),
        InvalidCastException or OverflowException => Unreadable(fault, fault.Message),
        _ => null,
    };

    internal static CaseStoreUnavailableException Unreadable(Exception fault, string name) => new(
        $"数据库中有一行不合规则，无法读取：{name}。 / A stored row breaks the rules of its table and can't be read: {name}.", fault);

    private static DbException? Driver(Exception? fault)
    {
        while (fault is not null and not DbException)
            fault = fault.InnerException;
        return fault as DbException;
    }

    private CaseStoreUnavailableException Of(Exception fault, bool certain)
    {
        DbException? driver = Driver(fault);
        bool transient = certain || driver?.IsTransient == true || (isTransient?.Invoke(driver ?? fault) ?? false);
        return new CaseStoreUnavailableException($"数据库访问失败：{fault.GetType().Name}。 / The database failed: {fault.GetType().Name}.", transient, driver ?? fault);
    }
}
