using System.Diagnostics;
using System.Globalization;
using FirstResponder.Sdk.Storage.PostgreSql;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>One, two and four processes that append to one PostgreSQL, each with four writers: nodes share nothing but the database.</summary>
internal static class ClientProcesses
{
    private const int Writers = 4;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(4);

    public static async Task RunAsync(TextWriter output, Database database)
    {
        output.WriteLine();
        output.WriteLine($"| client processes of {Writers} writers, {database.Place} | appends |");
        output.WriteLine("|---:|---:|");
        foreach (var processes in (int[])[1, 2, 4])
        {
            var connectionString = await database.NewAsync().ConfigureAwait(false);
            var rate = await MeasureAsync(connectionString, processes).ConfigureAwait(false);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {processes} | {rate:N0}/s |"));
            await database.DeleteAsync(connectionString).ConfigureAwait(false);
        }
    }

    /// <summary>What one of them does: says that it is ready, waits for its word, appends for its time and tells how often.</summary>
    public static async Task WorkAsync(string connectionString, string prefix)
    {
        var life = await RecordedLife.OfOrdinaryCaseAsync().ConfigureAwait(false);
        using var store = new PostgreSqlCaseStore(connectionString);
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => LiveAsync(store, life, $"{prefix}-warm-{writer}", 0))).ConfigureAwait(false);
        await Console.Out.WriteLineAsync("READY").ConfigureAwait(false);
        Console.ReadLine();
        var watch = Stopwatch.StartNew();
        var appends = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            var count = 0;
            for (var number = 1; watch.Elapsed < Span; number++)
            {
                count += await LiveAsync(store, life, $"{prefix}-{writer}-{number}", number).ConfigureAwait(false);
            }

            return count;
        }))).ConfigureAwait(false);
        await Console.Out.WriteLineAsync((appends.Sum() / watch.Elapsed.TotalSeconds).ToString(CultureInfo.InvariantCulture)).ConfigureAwait(false);
    }

    private static async Task<int> LiveAsync(PostgreSqlCaseStore store, RecordedLife life, string caseId, long number)
    {
        foreach (var request in life.Of(caseId, number, life.Length))
        {
            await store.AppendAsync(request, default).ConfigureAwait(false);
        }

        return life.Length;
    }

    private static async Task<double> MeasureAsync(string connectionString, int count)
    {
        var processes = Enumerable.Range(0, count).Select(n => Start(connectionString, $"P{n}")).ToList();
        foreach (var process in processes)
        {
            while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is not "READY")
            {
                // Whatever else it says first.
            }
        }

        processes.ForEach(process => process.StandardInput.WriteLine());
        var total = 0.0;
        foreach (var process in processes)
        {
            total += double.Parse((await process.StandardOutput.ReadLineAsync().ConfigureAwait(false))!, CultureInfo.InvariantCulture);
            await process.WaitForExitAsync().ConfigureAwait(false);
            process.Dispose();
        }

        return total;
    }

    private static Process Start(string connectionString, string prefix)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ClientProcesses).Assembly.Location);
        }

        foreach (var word in (string[])["append-for-a-while", connectionString, prefix])
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }
}
