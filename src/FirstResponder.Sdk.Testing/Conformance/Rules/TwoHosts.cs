using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Two hosts that both begin, then both append to one case on the same version; the first commits. Where the database has one writer at a time the second begins later.</summary>
internal sealed class TwoHosts : IDisposable
{
    private TwoHosts(HostTransaction second, AppendOutcome? answer)
    {
        Second = second;
        Answer = answer;
    }

    public HostTransaction Second { get; }

    /// <summary>What the second was answered; null for a transient fault, which a database that works on snapshots answers.</summary>
    public AppendOutcome? Answer { get; }

    public static async Task<TwoHosts> MeetAsync(RuleRun run, CaseKey key, long expected)
    {
        var store = run.Store;
        using var first = await run.BeginHostAsync();
        await first.WriteRowAsync(run.Stop);
        var beginning = Workers.Start(async () =>
        {
            var host = await run.BeginHostAsync();
            await host.WriteRowAsync(run.Stop);

            // As a desk does, which decides on what it reads: an isolation that keeps to the first look answers with an old version below.
            await host.Enlist(store).Read(key);
            return host;
        });
        await run.ComesAsync(beginning);
        await first.Enlist(store).Stored(Given.Request(key, expected, "one", "first.v1"));
        var appending = Workers.Start(async () =>
        {
            var host = await beginning;
            return await host.Enlist(store).Append(Given.Request(key, expected, "other", "second.v1"));
        });
        await run.ComesAsync(appending);
        await first.CommitAsync(run.Stop);
        try
        {
            return new TwoHosts(await beginning, await appending);
        }
        catch (CaseStoreUnavailableException fault) when (fault.IsTransient)
        {
            run.Note = "第二个宿主得到的是暂时故障，冲突无从看起 / the second host met a transient fault: there is no conflict to look at";
            return new TwoHosts(await beginning, null);
        }
    }

    public void Dispose() => Second.Dispose();
}
