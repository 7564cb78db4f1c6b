using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace QuickStart;

/// <summary>Half a year of an estate: the requests of requests.csv from contact to closing, on a scripted clock.</summary>
public static class Play
{
    private static readonly LocalDateTime BusyMorning = new(2026, 5, 12, 9, 0);
    private static readonly LocalDateTime End = new(2026, 10, 10, 18, 0);

    /// <summary>Plays and shows everything.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isTerminal">Colours, a progress line that rewrites itself, and the terminal's width; else plain lines of a fixed width.</param>
    public static async Task<Played> RunAsync(TextWriter output, bool isTerminal)
    {
        var requests = RequestFile.Read();
        var screen = new Screen(output, isTerminal);
        Title.Show(screen, requests);

        // All that the SDK needs: a store, the rules, the estates and a clock.
        var clock = new ScriptedClock();
        var store = new InMemoryCaseStore();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Cast.Estate), Clock = clock });

        var scheduler = new Scheduler(desk, clock, requests.SelectMany(ScriptBook.ActsFor));
        IReadOnlyList<CaseView> busy = [];
        try
        {
            await ProgressLine.ShowAsync(screen, scheduler, async eachDay =>
            {
                await scheduler.PlayUntilAsync(At(BusyMorning), eachDay);
                busy = await scheduler.LookAsync();
                await scheduler.PlayUntilAsync(At(End), eachDay);
            });
        }
        catch (ScriptFailedException failed)
        {
            screen.Fail(failed.Message);
            return new Played(requests, [.. scheduler.Cases.Values], scheduler.Attempts, scheduler.Announced, 0, failed.Message);
        }

        var cases = await scheduler.LookAsync();
        var chains = await Chains.VerifyAsync(store, cases);
        Board.Show(screen, requests, busy);
        RefusalList.Show(screen, scheduler.Attempts);
        DeadlineSteps.Show(screen, cases.First(view => view.Key.CaseId == "08"));
        DueList.Show(screen, scheduler.Announced, cases);
        NextStepList.Show(screen, busy.First(view => view.Key.CaseId == "08"));
        LedgerRows.Show(screen, cases);
        Summary.Show(screen, requests, cases, scheduler.Attempts, chains);
        return new Played(requests, cases, scheduler.Attempts, scheduler.Announced, chains);
    }

    private static Instant At(LocalDateTime local) => local.InZoneStrictly(Cast.Estate.Zone).ToInstant();
}
