using System.Diagnostics;
using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>A worker of its own process id, which can be killed without a chance to put anything in order (SIGKILL).</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly Task reading;
    private int seen;

    private WorkerProcess(Process process)
    {
        this.process = process;
        reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    internal static WorkerProcess Start(Errand errand)
    {
        var start = new ProcessStartInfo(Host()) { RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (string word in (string[])["exec", typeof(Errand).Assembly.Location, .. errand.Words()])
            start.ArgumentList.Add(word);
        return new WorkerProcess(Process.Start(start)!);
    }

    /// <summary>Waits until so many lines are written, those on the feed not counted, which is read from its start each time; or the worker says that it is done.</summary>
    internal Task WaitForLinesAsync(int count) => WaitAsync(() => lines.Count - seen >= count || lines.Contains("DONE"));

    internal Task WaitForLineAsync(string line) => WaitAsync(() => lines.Contains(line));

    /// <summary>Lets a worker begin that waits until others are ready as well.</summary>
    internal async Task GoAsync()
    {
        await WaitForLineAsync("READY");
        await process.StandardInput.WriteLineAsync();
    }

    /// <summary>Kills it and gives every line it got out.</summary>
    internal async Task<IReadOnlyList<string>> KillAsync()
    {
        process.Kill(entireProcessTree: true);
        return await EndAsync();
    }

    /// <summary>Waits for its end and gives every line.</summary>
    internal async Task<IReadOnlyList<string>> EndAsync()
    {
        await process.WaitForExitAsync();
        await reading;
        return lines;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static string Host() =>
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet");

    private async Task WaitAsync(Func<bool> isReached)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            bool isLast = reading.IsCompleted || Stopwatch.GetElapsedTime(start) > Patience;
            lock (lines)
            {
                if (isReached())
                    return;
                if (isLast)
                    Assert.Fail("The worker got no further than:\n" + string.Join('\n', lines.TakeLast(5)));
            }

            await Task.Delay(1);
        }
    }

    private void Read()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lock (lines)
            {
                lines.Add(line);
                seen += line.StartsWith("SEEN", StringComparison.Ordinal) ? 1 : 0;
            }
        }
    }
}
