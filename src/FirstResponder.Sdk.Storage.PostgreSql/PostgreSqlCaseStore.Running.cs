using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

public sealed partial class PostgreSqlCaseStore
{
    // Every call goes through here: one connection, and no fault of the driver leaves it bare.
    private async ValueTask<TResult> WithConnection<TArgument, TResult>(
        TArgument argument, Func<NpgsqlConnection, TArgument, CancellationToken, ValueTask<TResult>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await schema.EnsureAsync(connection, cancellationToken).ConfigureAwait(false);
                return await work(connection, argument, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (PostgreSqlFault.Find(fault, cancellationToken) is { } named)
        {
            schema.Forget();
            throw named;
        }
    }
}
