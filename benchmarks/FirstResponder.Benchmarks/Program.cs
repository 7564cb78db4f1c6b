using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using FirstResponder.Benchmarks;

// In this process: the same build, settings and packages as the tests, and nothing generated beside the repository.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1);
BenchmarkSwitcher.FromAssembly(typeof(WholeOrdinaryCase).Assembly).Run(args, config);
