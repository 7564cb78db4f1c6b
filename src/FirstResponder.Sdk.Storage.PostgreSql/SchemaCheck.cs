using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>Whether a store's database has the tables that this package works with: asked at the first call and again after each fault, as an upgrade or another database may be behind it.</summary>
internal sealed class SchemaCheck
{
    private bool isDone;

    internal async ValueTask EnsureAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref isDone))
            return;
        await PostgreSqlSchema.CheckAsync(connection, cancellationToken).ConfigureAwait(false);
        Volatile.Write(ref isDone, true);
    }

    internal void Forget() => Volatile.Write(ref isDone, false);
}
