using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FirstResponder.Benchmarks;
using FirstResponder.Benchmarks.Storage;
using FirstResponder.Benchmarks.Storage.Comparison;

if (args is ["million", ..])
{
    await MillionEvents.RunAsync(Console.Out, args.ElementAtOrDefault(1) ?? "disk", args.Length > 2 ? long.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000).ConfigureAwait(false);
    return;
}

if (args is ["stores", .. var only])
{
    await StoreComparison.RunAsync(Console.Out, only).ConfigureAwait(false);
    return;
}

if (args is ["append-for-a-while", var connectionString, var prefix])
{
    await ClientProcesses.WorkAsync(connectionString, prefix).ConfigureAwait(false);
    return;
}

// In this process: the same build, settings and packages as the tests, and nothing generated beside the repository.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumn(StatisticColumn.Min)
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(WholeOrdinaryCase).Assembly).Run(args, config);
Environment.ExitCode = summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
