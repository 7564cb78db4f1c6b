using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;

/// <summary>
/// A wire between the store and the server: it counts how often the client spoke after the server had answered, which is the number of
/// round trips, and it can be cut before a word arrives or before the answer does.
/// </summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly string host;
    private readonly int port;
    private readonly List<TcpClient> ends = [];
    private int roundTrips;
    private volatile string? cutAt;
    private volatile bool cutsAnswer;

    internal Wire(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        (host, port) = (settings.Host!, settings.Port);
        listener.Start();
        settings.Host = "127.0.0.1";
        settings.Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        // Otherwise the driver asks for encryption, by a word of its own.
        settings.SslMode = SslMode.Disable;
        ConnectionString = settings.ConnectionString;
        _ = Task.Run(AcceptAsync);
    }

    internal string ConnectionString { get; }

    internal int RoundTrips => Volatile.Read(ref roundTrips);

    /// <summary>Cuts, once, when the client says this word of ASCII: before it arrives, or after, before the server's answer gets back.</summary>
    internal void CutAt(string word, bool beforeItArrives)
    {
        cutsAnswer = !beforeItArrives;
        cutAt = word;
    }

    public void Dispose()
    {
        listener.Dispose();
        Cut();
    }

    private void Cut()
    {
        lock (ends)
        {
            ends.ForEach(end => end.Dispose());
            ends.Clear();
        }
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            TcpClient client, server;
            try
            {
                client = await listener.AcceptTcpClientAsync();
                server = new TcpClient(host, port);
            }
            catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
            {
                return;
            }

            client.NoDelay = server.NoDelay = true;
            lock (ends)
                ends.AddRange([client, server]);
            _ = Task.Run(() => CarryAsync(client, server));
        }
    }

    private async Task CarryAsync(TcpClient client, TcpClient server)
    {
        var line = new Line();
        await Task.WhenAny(CarryAsync(client, server, line, fromClient: true), CarryAsync(server, client, line, fromClient: false));
        client.Dispose();
        server.Dispose();
    }

    private async Task CarryAsync(TcpClient from, TcpClient to, Line line, bool fromClient)
    {
        byte[] buffer = new byte[1 << 16];
        try
        {
            while (await from.GetStream().ReadAsync(buffer) is > 0 and var length)
            {
                if (line.Turn(fromClient))
                    Interlocked.Increment(ref roundTrips);
                if (fromClient && cutAt is { } word && buffer.AsSpan(0, length).IndexOf(System.Text.Encoding.ASCII.GetBytes(word)) >= 0)
                {
                    cutAt = null;
                    if (!cutsAnswer)
                    {
                        Cut();
                        return;
                    }

                    line.IsDeaf = true;
                }

                if (!fromClient && line.IsDeaf)
                {
                    Cut();
                    return;
                }

                await to.GetStream().WriteAsync(buffer.AsMemory(0, length));
            }
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two has hung up.
        }
    }

    /// <summary>Who spoke last on one connection.</summary>
    private sealed class Line
    {
        private bool clientSpokeLast;

        internal volatile bool IsDeaf;

        internal bool Turn(bool fromClient)
        {
            lock (this)
            {
                bool turned = fromClient && !clientSpokeLast;
                clientSpokeLast = fromClient;
                return turned;
            }
        }
    }
}
