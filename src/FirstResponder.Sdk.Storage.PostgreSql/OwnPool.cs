using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql;

/// <summary>A pool that this package makes from a connection string and that nobody else uses.</summary>
internal sealed class OwnPool : IAsyncDisposable, IDisposable
{
    private const int AutoPrepared = 32;

    private readonly NpgsqlDataSource pool;

    internal OwnPool(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString ?? throw new ArgumentNullException(nameof(connectionString)))
        {
            // The package changes nothing of a session that would have to be put back: seven statements of the server saved with each call.
            NoResetOnClose = true,
        };
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = AutoPrepared;
        if (settings.Host?.Contains(',', StringComparison.Ordinal) != true)
        {
            Source = pool = NpgsqlDataSource.Create(settings);
            return;
        }

        // Of several hosts the one that can be written to, unless the string says otherwise. The driver wants to hear that apart from the string.
        TargetSessionAttributes target = Parse(settings.TargetSessionAttributes);
        settings.TargetSessionAttributes = null;
        NpgsqlMultiHostDataSource hosts = new NpgsqlDataSourceBuilder(settings.ConnectionString).BuildMultiHost();
        pool = hosts;
        Source = hosts.WithTargetSession(target);
    }

    internal NpgsqlDataSource Source { get; }

    public void Dispose() => pool.Dispose();

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    private static TargetSessionAttributes Parse(string? words) =>
        words is null ? TargetSessionAttributes.Primary : Enum.Parse<TargetSessionAttributes>(words.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
