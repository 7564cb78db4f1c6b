using System.Diagnostics;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Generation;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>One of the sixteen: decides on what it last knew, sends, and keeps what was acknowledged.</summary>
internal sealed class StormWriter(Storm storm, ICaseStore store, int number)
{
    private readonly Chance chance = new(unchecked((storm.Run.Options.Seed * 1_000L) + number));
    private readonly long[] known = new long[storm.Cases];
    private readonly List<(CaseKey Key, long Version, string Type)> acknowledged = [];
    private AppendRequest? last;

    public async Task<List<(CaseKey Key, long Version, string Type)>> WriteAsync(long until)
    {
        for (var i = 0; Stopwatch.GetTimestamp() < until && !storm.IsFull; i++)
        {
            storm.Run.Stop.ThrowIfCancellationRequested();
            var n = chance.Below(storm.Cases);
            var type = FormattableString.Invariant($"w{number}-{i}.v1");
            string[] types = chance.In(25) ? [type, type, type] : [type];
            var request = Given.Request(Storm.Case(n), known[n], FormattableString.Invariant($"w{number}-{i}"), types);
            // The first of each, so that hosts are met however short the storm is.
            if (storm.Hosts && (i == 0 || chance.In(30)))
            {
                await WithinHostAsync(n, request, isCommitting: i == 0 || chance.In(80));
            }
            else
            {
                Take(n, request, await store.Persist(request));
            }

            if (chance.In(5) && last is { } again)
            {
                await store.Answers(new AlreadyApplied(again.Summary.Version), again);
            }
        }

        return acknowledged;
    }

    private async Task WithinHostAsync(int n, AppendRequest request, bool isCommitting)
    {
        AppendOutcome outcome;
        try
        {
            using var host = await storm.Run.Fixture.BeginHostTransactionAsync(storm.Run.Stop)
                ?? throw new RuleBroken("a host transaction, as Enlist is declared", "null");
            await host.WriteRowAsync(storm.Run.Stop);
            if (chance.In(30))
            {
                // Others begin later, write and commit meanwhile.
                await Task.Delay(chance.Below(4));
            }

            outcome = await AppendWithinAsync(host, request);
            if (isCommitting)
            {
                await host.CommitAsync(storm.Run.Stop);
                storm.CountHostRow();
            }
        }
        catch (Exception fault) when (fault is not (RuleBroken or OperationCanceledException))
        {
            // A deadlock, a lock that couldn't be had: the host tries again without a row of its own.
            storm.CountUnknown();
            var again = await store.Persist(request);
            Take(n, request, again is AlreadyApplied applied ? new Appended(applied.Version) : again);
            return;
        }

        if (isCommitting || outcome is Conflict)
        {
            Take(n, request, outcome);
        }
    }

    // What the host's own statements throw is its driver's business; what the store throws is ours.
    private async Task<AppendOutcome> AppendWithinAsync(HostTransaction host, AppendRequest request)
    {
        try
        {
            return await host.Enlist(store).Append(request);
        }
        catch (Exception fault) when (fault is not (CaseStoreUnavailableException or OperationCanceledException))
        {
            throw new RuleBroken($"an outcome or CaseStoreUnavailableException for {request} within a host's transaction", $"{fault.GetType().FullName}: {fault.Message}", fault);
        }
    }

    private void Take(int n, AppendRequest request, AppendOutcome outcome)
    {
        switch (outcome)
        {
            case Appended appended:
                Expect.Same(request.Summary.Version, appended.Version, $"version after {request}");
                for (var i = 0; i < request.Events.Count; i++)
                {
                    acknowledged.Add((request.Key, request.ExpectedVersion + i + 1, request.Events[i].TypeName));
                }

                known[n] = appended.Version;
                last = request;
                storm.CountAppend();
                break;
            case Conflict conflict:
                // Versions only grow, and what was expected was true once.
                Expect.That(conflict.ActualVersion > request.ExpectedVersion, $"a conflict of {request} with a version above the expected one", conflict);
                known[n] = conflict.ActualVersion;
                storm.CountConflict();
                break;
            default:
                throw new RuleBroken($"Appended or Conflict for {request}, which was never sent before", outcome.ToString());
        }
    }
}
