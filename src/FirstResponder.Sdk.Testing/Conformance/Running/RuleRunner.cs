using System.Diagnostics;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Runs one rule: an empty database, the check, and what came of it.</summary>
internal static class RuleRunner
{
    public static async Task<ConformanceResult> RunAsync(ConformanceRule rule, RuleSpec spec, CaseStoreFixture fixture, ConformanceOptions options, CancellationToken cancellationToken)
    {
        var missing = spec.Requires & ~fixture.Features;
        if (missing != StoreFeatures.None)
        {
            return new ConformanceResult(rule, ConformanceOutcome.Skipped, $"未声明 / not declared: {missing}", TimeSpan.Zero);
        }

        await fixture.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunAloneAsync(rule, spec, fixture, options, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            fixture.Gate.Release();
        }
    }

    private static async Task<ConformanceResult> RunAloneAsync(ConformanceRule rule, RuleSpec spec, CaseStoreFixture fixture, ConformanceOptions options, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var run = new RuleRun(fixture, options, stop.Token);

        // Whatever a store throws where the contract has no exception speaks against it.
#pragma warning disable CA1031
        try
        {
            await fixture.ResetAsync(cancellationToken).ConfigureAwait(false);
            await WithinAsync(Workers.Start(() => spec.Check(run)), options.TimeLimit, stop).ConfigureAwait(false);
            return new ConformanceResult(rule, ConformanceOutcome.Passed, run.Note, Elapsed(start));
        }
        catch (RuleSkipped skipped)
        {
            return new ConformanceResult(rule, ConformanceOutcome.Skipped, skipped.Message, Elapsed(start));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (RuleBroken broken)
        {
            return Failed(broken.Expected, broken.Observed, broken.InnerException);
        }
        catch (Exception fault)
        {
            return Failed("没有异常 / no exception", $"{fault.GetType().FullName}: {fault.Message}", fault);
        }
#pragma warning restore CA1031

        ConformanceResult Failed(string expected, string observed, Exception? inner)
        {
            var failure = new ConformanceException(rule, expected, observed, spec.Hint, options.Seed, inner);
            return new ConformanceResult(rule, ConformanceOutcome.Failed, observed, Elapsed(start), failure);
        }
    }

    private static async Task WithinAsync(Task check, TimeSpan limit, CancellationTokenSource stop)
    {
        using var waiting = new CancellationTokenSource();
        if (await Task.WhenAny(check, Task.Delay(limit, waiting.Token)).ConfigureAwait(false) != check)
        {
            stop.Cancel();
            throw new RuleBroken($"答复 / an answer", $"{limit} 内没有答复 / none within that time");
        }

        waiting.Cancel();
        await check.ConfigureAwait(false);
    }

    private static TimeSpan Elapsed(long start) => TimeSpan.FromSeconds((Stopwatch.GetTimestamp() - start) / (double)Stopwatch.Frequency);
}
