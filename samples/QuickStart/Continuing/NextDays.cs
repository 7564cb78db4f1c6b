using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace QuickStart.Continuing;

/// <summary>
/// Two more days at the office, from nothing but the database: what was there, what fell due since somebody last looked, and what people do
/// about each open case. The clock goes on where the last record stands.
/// </summary>
internal static class NextDays
{
    private const int Days = 2;
    private static readonly LocalTime[] Hours = [new(9, 0), new(10, 30), new(14, 0), new(15, 30), new(17, 0)];

    public static async Task RunAsync(Screen screen, ICaseStore store, IReadOnlyList<Request> requests, IReadOnlyList<CaseKey> keys, Instant last, CancellationToken cancellationToken)
    {
        var clock = new ScriptedClock { Now = last };
        var desk = Desks.Open(store, clock);
        var lastDay = last.InZone(Cast.Estate.Zone).Date;
        await FoundList.ShowAsync(screen, store, await LookAsync(desk, keys, cancellationToken), last, cancellationToken);

        var announced = new List<AnnouncedDuty>();
        var done = new List<DoneMove>();
        foreach (var hour in Enumerable.Range(1, Days).SelectMany(day => Hours.Select(time => lastDay.PlusDays(day) + time)))
        {
            clock.Now = hour.InZoneStrictly(Cast.Estate.Zone).ToInstant();
            announced.AddRange(await DueAsync(desk, cancellationToken));
            foreach (var view in await LookAsync(desk, keys, cancellationToken))
            {
                if (await MoveAsync(desk, requests, view, cancellationToken) is { } move)
                {
                    done.Add(move);
                }
            }
        }

        var cases = await LookAsync(desk, keys, cancellationToken);
        NextDaysList.Show(screen, requests, announced, done, cases);
    }

    // Each duty is announced once, ever: what an earlier run has announced doesn't come again.
    private static async Task<List<AnnouncedDuty>> DueAsync(CaseDesk desk, CancellationToken cancellationToken)
    {
        var announced = new List<AnnouncedDuty>();
        DueReport report;
        do
        {
            report = await desk.DueAsync(Cast.Company, cancellationToken: cancellationToken);
            announced.AddRange(report.Announced);
        }
        while (report.MayBeMore);
        return announced;
    }

    private static async Task<DoneMove?> MoveAsync(CaseDesk desk, IReadOnlyList<Request> requests, CaseView view, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (NextMove.For(view, requests.FirstOrDefault(request => request.Number == view.Key.CaseId)) is not { } command)
        {
            return null;
        }

        // The version stands in the id: a run that was stopped here and comes again finds the case further on, never the same act twice.
        var result = await desk.SendAsync(command, new CommandOptions { CommandId = $"{view.Key.CaseId}@{view.Case.Version}" }, cancellationToken);
        return new DoneMove(view, command, result);
    }

    private static async Task<List<CaseView>> LookAsync(CaseDesk desk, IReadOnlyList<CaseKey> keys, CancellationToken cancellationToken)
    {
        var views = new List<CaseView>();
        foreach (var key in keys)
        {
            views.Add((await desk.FindAsync(key, cancellationToken))!);
        }

        return views;
    }
}
