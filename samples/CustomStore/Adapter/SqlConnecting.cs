using System.Data;
using System.Data.Common;

namespace CustomStore;

internal static class SqlConnecting
{
    /// <summary>An open connection. Drivers keep a pool behind this; closing gives back.</summary>
    internal static async Task<DbConnection> OpenAsync(Func<DbConnection> connect, CancellationToken cancellationToken)
    {
        DbConnection connection = connect();
        try
        {
            if (connection.State != ConnectionState.Open)
                await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
