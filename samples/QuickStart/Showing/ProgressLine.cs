using NodaTime;
using QuickStart.Scripts;
using Spectre.Console;

namespace QuickStart.Showing;

/// <summary>Date, cases and events while the clock runs: one line that rewrites itself in a terminal, a line a month elsewhere.</summary>
internal static class ProgressLine
{
    private const int MillisecondsPerDay = 12;

    public static async Task ShowAsync(Screen screen, Scheduler scheduler, Func<Func<Task>, Task> play)
    {
        screen.Heading("运行", "running");
        if (screen.IsTerminal)
        {
            await screen.Console.Status().StartAsync("…", status => play(async () =>
            {
                status.Status(Markup.Escape(Line(scheduler)));
                await Task.Delay(MillisecondsPerDay);
            }));
        }
        else
        {
            await play(() =>
            {
                if (Today(scheduler) is var today && today.Day == today.Calendar.GetDaysInMonth(today.Year, today.Month))
                {
                    screen.Line(Line(scheduler));
                }

                return Task.CompletedTask;
            });
        }

        screen.Line(Line(scheduler));
    }

    private static LocalDate Today(Scheduler scheduler) => scheduler.Now.InZone(Cast.Estate.Zone).Date;

    private static string Line(Scheduler scheduler)
    {
        var ended = scheduler.Cases.Values.Count(view => view.Case.IsEnded);
        var events = scheduler.Cases.Values.Sum(view => view.Case.Version);
        return $"{Today(scheduler):uuuu-MM-dd}　受理 {scheduler.Cases.Count,2}　在办 {scheduler.Cases.Count - ended,2}　已结 {ended,2}　事件 {events,3}　到期提示 {scheduler.Announced.Count,2}　拒绝 {scheduler.Attempts.Count,2}";
    }
}
