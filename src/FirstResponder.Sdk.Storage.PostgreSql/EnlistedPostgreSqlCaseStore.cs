using FirstResponder.Sdk.Cases;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>The store within one transaction of the host.</summary>
internal sealed class EnlistedPostgreSqlCaseStore(StoreCapabilities limits, SchemaCheck schema, NpgsqlTransaction transaction) : ICaseStore
{
    public StoreCapabilities Capabilities { get; } = new(limits.MaxEventsPerAppend, limits.MaxPayloadBytes, StoreFeatures.None);

    public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
    {
        PostgreSqlCaseStore.CheckRead(key, afterVersion, maxCount);
        return Within(
            (key, afterVersion, maxCount),
            static (connection, its, call, token) => PostgreSqlCaseStore.ReadAsync(connection, its, call.key, call.afterVersion, call.maxCount, token),
            cancellationToken);
    }

    public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken)
    {
        Capabilities.EnsureWithinLimits(request);
        return Within(request, static (connection, its, call, token) => PostgreSqlCaseStore.AppendAsync(connection, its, call, token), cancellationToken);
    }

    /// <summary>The connection while the transaction is open. The driver tells that it isn't by an exception only, and not before a command is given it.</summary>
    internal static NpgsqlConnection? ConnectionOf(NpgsqlTransaction transaction)
    {
        try
        {
            using var asking = new NpgsqlCommand(null, transaction.Connection, transaction);
            return transaction.Connection;
        }
        catch (Exception ended) when (ended is ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    private async ValueTask<TResult> Within<TArgument, TResult>(
        TArgument argument, Func<NpgsqlConnection, NpgsqlTransaction, TArgument, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        NpgsqlConnection connection = ConnectionOf(transaction)
            ?? throw new InvalidOperationException("宿主事务已结束，请在新事务上重新 Enlist。 / The host's transaction has ended; enlist again in a new one.");
        try
        {
            await schema.EnsureAsync(connection, cancellationToken).ConfigureAwait(false);
            return await work(connection, transaction, argument, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (PostgreSqlFault.Find(fault, cancellationToken) is { } named)
        {
            schema.Forget();
            throw named;
        }
    }
}
