using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;

/// <summary>
/// A PostgreSQL server of the tests' own: made from nothing in a folder of its own, killed as roughly as a test wants, gone with the process.
/// PostgreSQL doesn't run as root; where the tests do, it runs as the user that its package made.
/// </summary>
internal sealed class PrivateCluster
{
    private const string Account = "postgres";

    private static readonly string Programs = FindPrograms();
    private static readonly bool IsRoot = Environment.UserName == "root";

    private readonly string folder;
    private readonly string data;
    private readonly string settings;

    private PrivateCluster(string root, string settings)
    {
        this.settings = settings;
        folder = Path.Combine(root, "fr-postgres-" + Guid.NewGuid().ToString("N"));
        data = Path.Combine(folder, "data");
        Run("mkdir", "-p", folder);
        Port = FreePort();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove();
    }

    internal int Port { get; }

    internal string ConnectionString => $"Host=127.0.0.1;Port={Port};Database=postgres;Username={Account};Include Error Detail=true";

    /// <summary>A new running server. In memory where there is room for that: most tests don't ask what a disk survives.</summary>
    /// <param name="onDisk">On a disk proper.</param>
    /// <param name="settings">Settings beside the usual ones, such as <c>-c max_connections=5</c>.</param>
    internal static PrivateCluster Start(bool onDisk = false, string settings = "")
    {
        var cluster = new PrivateCluster(!onDisk && Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(), settings);
        cluster.Run(Path.Combine(Programs, "initdb"), "--no-sync", "--auth=trust", "--encoding=UTF8", "--locale=C", "-U", Account, "-D", cluster.data);
        cluster.Resume();
        return cluster;
    }

    /// <summary>A standby that follows this server and has what this one acknowledges before it is acknowledged.</summary>
    internal PrivateCluster StartStandby()
    {
        var standby = new PrivateCluster(Path.GetDirectoryName(folder)!, settings);
        standby.Run(Path.Combine(Programs, "pg_basebackup"), "-d", $"host=127.0.0.1 port={Port} user={Account} application_name=standby", "-D", standby.data, "-R", "-X", "stream", "-c", "fast", "--no-sync");
        standby.Resume();
        Say("alter system set synchronous_standby_names = 'standby'");
        Say("select pg_reload_conf()");
        while (!Equals(Say("select count(*) from pg_stat_replication where sync_state = 'sync'"), 1L))
            Thread.Sleep(20);
        return standby;
    }

    /// <summary>Makes a standby the primary.</summary>
    internal void Promote() => Say("select pg_promote()");

    internal object? Say(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar();
    }

    /// <summary>Starts the server again on what is there, recovering as after a crash if it was one.</summary>
    internal void Resume() =>
        Run(Path.Combine(Programs, "pg_ctl"), "-D", data, "-w", "-t", "60", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=400 -c shared_buffers=64MB -c max_prepared_transactions=0 {settings}", "start");

    /// <summary>Stops it as an administrator does who doesn't wait for its clients (57P01).</summary>
    internal void Stop() => Run(Path.Combine(Programs, "pg_ctl"), "-D", data, "-m", "fast", "-w", "-t", "60", "stop");

    /// <summary>kill -9 of every process of the server.</summary>
    internal void Kill()
    {
        string head = File.ReadAllLines(Path.Combine(data, "postmaster.pid"))[0];
        Run("sh", "-c", $"all=\"{head} $(pgrep -P {head} | tr '\\n' ' ')\"; kill -9 $all; for one in $all; do while kill -0 $one 2>/dev/null; do sleep 0.02; done; done");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindPrograms()
    {
        IEnumerable<string> versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(v => v, StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [];
        IEnumerable<string> onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return versions.Concat(onPath).FirstOrDefault(place => File.Exists(Path.Combine(place, "initdb")))
            ?? throw new InvalidOperationException(
                "No PostgreSQL server was found. `bash tests/run.sh` installs one; or name a server of your own in FIRSTRESPONDER_POSTGRES, as Host=…;Database=…;Username=….");
    }

    private void Remove()
    {
        try
        {
            Run(Path.Combine(Programs, "pg_ctl"), "-D", data, "-m", "immediate", "stop");
        }
        catch (InvalidOperationException)
        {
            // A test killed it.
        }

        Run("rm", "-rf", folder);
    }

    private void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo { FileName = IsRoot ? "runuser" : program, WorkingDirectory = "/", RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (string argument in IsRoot ? ["-u", Account, "--", program, .. arguments] : arguments)
            start.ArgumentList.Add(argument);
        // The server inherits the pipes and would keep them open.
        start.RedirectStandardOutput = start.RedirectStandardError = !program.EndsWith("pg_ctl", StringComparison.Ordinal);
        using Process process = Process.Start(start)!;
        string said = start.RedirectStandardError ? process.StandardError.ReadToEnd() : "";
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {said}{Log()}");
    }

    private string Log() => File.Exists(Path.Combine(folder, "log")) ? string.Join('\n', File.ReadLines(Path.Combine(folder, "log")).TakeLast(20)) : "";
}
