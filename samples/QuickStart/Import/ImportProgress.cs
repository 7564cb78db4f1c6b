using System.Diagnostics;
using QuickStart.Files;
using QuickStart.Showing;
using Spectre.Console;

namespace QuickStart.Import;

/// <summary>How far, how fast, with how much memory: one line that rewrites itself in a terminal, elsewhere a line every five seconds or ten percent.</summary>
internal sealed class ImportProgress(Screen screen, Tally tally)
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Seldom = TimeSpan.FromSeconds(5);
    private readonly Stopwatch watch = new();
    private TimeSpan toldAt;
    private int tenths;
    private StatusContext? status;

    public double Seconds => Math.Max(watch.Elapsed.TotalSeconds, 0.001);

    public string Rate => $"{(tally.Accepted + tally.AlreadyThere) / Seconds:0} 件/秒，{tally.Events / Seconds:0} 事件/秒";

    public static string Memory
    {
        get
        {
            using var self = Process.GetCurrentProcess();
            return $"内存峰值 {self.PeakWorkingSet64 >> 20} MB（托管堆 {GC.GetTotalMemory(false) >> 20} MB）";
        }
    }

    public async Task AroundAsync(RowFile file, Func<Task> work)
    {
        watch.Start();
        if (screen.IsTerminal)
        {
            await screen.Console.Status().StartAsync("…", context =>
            {
                status = context;
                return work();
            });
        }
        else
        {
            await work();
        }

        watch.Stop();
        screen.Line(Line(file.Share));
    }

    public void Tell(double share)
    {
        if (status is not null)
        {
            if (watch.Elapsed - toldAt >= Often)
            {
                toldAt = watch.Elapsed;
                status.Status(Markup.Escape(Line(share)));
            }
        }
        else if (watch.Elapsed - toldAt >= Seldom || ((int)(share * 10) > tenths && watch.Elapsed - toldAt >= TimeSpan.FromSeconds(1)))
        {
            toldAt = watch.Elapsed;
            tenths = (int)(share * 10);
            screen.Line(Line(share));
        }
    }

    private string Line(double share) => $"{share * 100,3:0}% {watch.Elapsed.TotalSeconds,5:0.0} 秒　读 {tally.Read}　销号 {tally.Closed}　在办 {tally.Open}　退回 {tally.Faulty}　{Rate}　{Memory}";
}
