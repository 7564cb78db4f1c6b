using System.Diagnostics;
using FirstResponder.Sdk.Hosting.Pace;
using FirstResponder.Sdk.Hosting.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FirstResponder.Sdk.Hosting.Deadlines;

/// <summary>Asks the desk again and again what fell due. As many nodes as there are may do so: the store leases each case to one of them at a time.</summary>
internal sealed partial class DeadlineMonitor(IServiceScopeFactory scopes, IOptions<DeadlineMonitorOptions> options, TimeProvider time, ILogger<DeadlineMonitor> log) : BackgroundService
{
    private DeadlineMonitorOptions Settings => options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host starts its services one after the other and waits for what runs before the first pause.
        await Task.Yield();
        IEnumerable<string?> companies = Settings.Companies;
        if (Settings.Companies.Count == 0)
            companies = [null];
        var turns = new Turns(time, Settings.Period, Settings.LongestBackOff, companies);
        await turns.RunAsync(WatchAsync, OnFaultAsync, stoppingToken).ConfigureAwait(false);
    }

    private async Task<bool> WatchAsync(Turn turn, CancellationToken stopping)
    {
        using Activity? activity = Instruments.Source.StartActivity(FirstResponderTelemetry.DueActivity);
        activity?.SetTag(FirstResponderTelemetry.CompanyTag, turn.Company);
        long start = time.GetTimestamp();
        Exception? broken = null;
        try
        {
            // A scope for every page: what the ERP's services keep for the length of a scope is never older than that.
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                CaseDesk desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
                DueReport report = await desk.DueAsync(turn.Company, Settings.BatchSize, Settings.NodeName, stopping).ConfigureAwait(false);
                Tell(report, activity);
                turn.Faults = 0;
                return report.MayBeMore;
            }
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            broken = fault;
            throw;
        }
        finally
        {
            Instruments.Finish(activity, broken);
            Instruments.DueDuration.Record(time.GetElapsedTime(start).TotalSeconds, Instruments.ErrorOf(broken));
        }
    }

    private void Tell(DueReport report, Activity? activity)
    {
        activity?.SetTag(FirstResponderTelemetry.AnnouncedTag, report.Announced.Count);
        activity?.SetTag(FirstResponderTelemetry.FailedTag, report.Failed.Count);
        foreach (AnnouncedDuty announced in report.Announced)
            Instruments.Announced.Add(1, new KeyValuePair<string, object?>(FirstResponderTelemetry.AnnouncementTag, KindOf(announced)));
        foreach (FailedCase failed in report.Failed)
        {
            Instruments.FailedCases.Add(1, new KeyValuePair<string, object?>(FirstResponderTelemetry.ErrorTag, failed.Fault.GetType().FullName));
            CaseFailed(failed.Case.Company, failed.Case.CaseId, failed.Fault);
        }
    }

    private static string KindOf(AnnouncedDuty announced) => announced.Percent is not null ? "warning" : announced.Event.Threshold ? "threshold" : "due";

    private Task OnFaultAsync(Turn turn, Exception fault)
    {
        RoundFailed(turn.Company ?? "*", turn.Faults, turn.At, fault);
        return Task.CompletedTask;
    }

    [LoggerMessage(1, LogLevel.Error, "案件 {Company}/{CaseId} 无法检查到期，其余案件不受影响。 / Case {Company}/{CaseId} could not be attended to; the others went on.")]
    private partial void CaseFailed(string company, string caseId, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "到期检查失败（企业 {Company}，连续第 {Faults} 次），{NextAt} 再试。 / Looking for what fell due failed (company {Company}, {Faults} in a row); next try at {NextAt}.")]
    private partial void RoundFailed(string company, int faults, DateTimeOffset nextAt, Exception fault);
}
