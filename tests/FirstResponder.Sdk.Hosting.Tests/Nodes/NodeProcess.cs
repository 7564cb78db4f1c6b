using System.Diagnostics;
using FirstResponder.Sdk.Hosting.Worker;

namespace FirstResponder.Sdk.Hosting.Tests.Nodes;

/// <summary>A node in a process of its own, which can be killed without a chance to put anything in order (SIGKILL).</summary>
internal sealed class NodeProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly Task reading;

    private NodeProcess(Process process)
    {
        this.process = process;
        reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    internal IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
                return [.. lines];
        }
    }

    internal static NodeProcess Start(Errand errand)
    {
        var start = new ProcessStartInfo(Host()) { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (string word in (string[])["exec", typeof(Errand).Assembly.Location, .. errand.Words()])
            start.ArgumentList.Add(word);
        return new NodeProcess(Process.Start(start)!);
    }

    internal async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await reading;
    }

    /// <summary>Lets it shut down in order.</summary>
    internal async Task<int> EndAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await reading;
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static string Host() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet");

    private void Read()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lock (lines)
                lines.Add(line);
        }
    }
}
