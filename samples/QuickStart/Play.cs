using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Continuing;
using QuickStart.Databases;
using QuickStart.Looking;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace QuickStart;

/// <summary>Half a year of an estate: the requests of requests.csv from contact to closing, on a scripted clock.</summary>
internal static class Play
{
    private static readonly LocalDateTime BusyMorning = new(2026, 5, 12, 9, 0);
    private static readonly LocalDateTime End = new(2026, 10, 10, 18, 0);

    /// <summary>The first run plays; one after a run that was stopped plays the rest; every later one goes on from what is stored.</summary>
    public static async Task<int> RunAsync(Screen screen, ICaseStore store, Tables tables, CancellationToken cancellationToken)
    {
        var stored = tables.Cases(Cast.Company).ToList();
        var last = tables.LastRecorded(Cast.Company);
        var requests = RequestFile.Read();
        if (last is not null && IsPlayed(requests, last.Value))
        {
            await NextDays.RunAsync(screen, store, requests, stored, Instant.Max(last.Value, At(End)), cancellationToken);
            return 0;
        }

        return (await RunAsync(screen, store, requests, stored, last, cancellationToken)).Failure is null ? 0 : 1;
    }

    /// <summary>Plays what is not yet played and shows everything.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="store">The store.</param>
    /// <param name="requests">The requests.</param>
    /// <param name="stored">The cases that an earlier run has stored.</param>
    /// <param name="from">When the last event was recorded; null for a play from the beginning.</param>
    /// <param name="cancellationToken">Stops between two acts.</param>
    public static async Task<Played> RunAsync(Screen screen, ICaseStore store, IReadOnlyList<Request> requests, IReadOnlyList<CaseKey> stored, Instant? from, CancellationToken cancellationToken)
    {
        Title.Show(screen, requests, from);
        var clock = new ScriptedClock();
        var desk = Desks.Open(store, clock);
        var scheduler = new Scheduler(desk, clock, requests.SelectMany(ScriptBook.ActsFor), from);
        clock.Now = from ?? default;
        foreach (var key in stored)
        {
            scheduler.Keep((await desk.FindAsync(key, cancellationToken))!);
        }

        try
        {
            await ProgressLine.ShowAsync(screen, scheduler, eachDay => scheduler.PlayUntilAsync(At(End), eachDay, cancellationToken));
        }
        catch (ScriptFailedException failed)
        {
            screen.Fail(failed.Message);
            return new Played(requests, [.. scheduler.Cases.Values], scheduler.Attempts, scheduler.Announced, 0, failed.Message);
        }

        var cases = await scheduler.LookAsync();
        var busy = new List<CaseView>();
        using var heads = new HeadHashes();
        foreach (var view in cases)
        {
            await heads.AddAsync(store, view.Key, cancellationToken);
            if (await Past.FindAsync(store, view.Key, At(BusyMorning), cancellationToken) is { } then)
            {
                busy.Add(then);
            }
        }

        Board.Show(screen, requests, busy);
        RefusalList.Show(screen, scheduler.Attempts);
        DeadlineSteps.Show(screen, cases.First(view => view.Key.CaseId == "08"));
        DueList.Show(screen, scheduler.Announced, cases);
        NextStepList.Show(screen, busy.First(view => view.Key.CaseId == "08"));
        Proposals.Show(screen, requests, cases);
        LedgerRows.Show(screen, cases);
        Summary.Show(screen, requests, cases, scheduler.Attempts, heads.Verified);
        return new Played(requests, cases, scheduler.Attempts, scheduler.Announced, heads.Verified);
    }

    // A refused act leaves no trace by which one could see that it was tried.
    private static bool IsPlayed(IReadOnlyList<Request> requests, Instant last) =>
        requests.SelectMany(ScriptBook.ActsFor).All(act => act.At <= last || act.At > At(End) || act.Refusals.Count > 0);

    private static Instant At(LocalDateTime local) => local.InZoneStrictly(Cast.Estate.Zone).ToInstant();
}
