using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private const int MostTransientFaultsInARow = 3;

    private static readonly Duration Lease = Duration.FromMinutes(1);

    /// <summary>
    /// Announces every duty that fell due, passed its internal threshold or an early warning (提前预警), each exactly once in the history with its true time, and finishes what a crash left
    /// between the two halves of a two-case matter. Pulled by whatever scheduler the host has, from as many processes as it likes.
    /// </summary>
    /// <param name="company">The company; null for all, for hosts that own all.</param>
    /// <param name="maxCases">The most cases to look at; at least 1.</param>
    /// <param name="cancellationToken">Cancels; what was announced stays announced.</param>
    /// <returns>What was done; a case that can't be read or decided upon is reported as failed and keeps nobody else waiting.</returns>
    /// <exception cref="CaseStoreUnavailableException">The store couldn't be asked for cases, or failed in a way that may pass for three cases in a row or for every case it had; calling again is always safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; calling again is always safe.</exception>
    /// <exception cref="NotSupportedException">The store keeps no attention times (<see cref="IAttentionStore"/>).</exception>
    public ValueTask<DueReport> DueAsync(string? company = null, int maxCases = 100, CancellationToken cancellationToken = default) =>
        DueAsync(company, maxCases, Guid.NewGuid().ToString("N"), cancellationToken);

    /// <summary>Does what <see cref="DueAsync(string?, int, CancellationToken)"/> does, under a name by which operators know the node that holds a case.</summary>
    /// <param name="company">The company; null for all, for hosts that own all.</param>
    /// <param name="maxCases">The most cases to look at; at least 1.</param>
    /// <param name="owner">Who holds the cases meanwhile; 1 to 64 characters.</param>
    /// <param name="cancellationToken">Cancels; what was announced stays announced.</param>
    /// <exception cref="ArgumentException">The owner is blank or longer than 64 characters.</exception>
    /// <inheritdoc cref="DueAsync(string?, int, CancellationToken)"/>
    public async ValueTask<DueReport> DueAsync(string? company, int maxCases, string owner, CancellationToken cancellationToken)
    {
        if (store is not IAttentionStore attention)
        {
            throw new NotSupportedException("该存储不支持到期提示（Attention / IAttentionStore）。 / This store lacks the capability Attention (IAttentionStore).");
        }

        var claim = company is null
            ? AttentionClaim.ForAllCompanies(owner, Now(), Lease, maxCases)
            : AttentionClaim.ForCompany(company, owner, Now(), Lease, maxCases);
        var announced = new List<AnnouncedDuty>();
        var finished = new List<CaseKey>();
        var failed = new List<FailedCase>();
        var claims = await attention.ClaimAsync(claim, cancellationToken).ConfigureAwait(false);
        var transientInARow = 0;
        foreach (var claimed in claims)
        {
            try
            {
                if (await AttendAsync(claimed.Key, announced, finished, failed, cancellationToken).ConfigureAwait(false))
                {
                    await attention.ReleaseAsync(claimed, cancellationToken).ConfigureAwait(false);
                }

                transientInARow = 0;
            }
            catch (Exception fault) when (!(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
            {
                transientInARow = IsOfCase(fault) ? 0 : transientInARow + 1;
                if (transientInARow == Math.Min(MostTransientFaultsInARow, claims.Count))
                {
                    throw;
                }

                // Its lease is left to run out, as that of a case with something pending: released, it would be the first of the next batch again.
                failed.Add(new FailedCase(claimed.Key, fault));
            }
        }

        // Two nodes that ask at once may each get a part of a batch, and were both to wait then, late cases would lie there. What was announced isn't found again, so that this ends.
        return new DueReport(announced, finished, failed, claims.Count == maxCases || announced.Count > 0);
    }

    // What another attempt won't heal concerns this case, such as a row that can't be read: were it to end the call, the case would come first again whenever its lease has run out, and
    // nobody behind it would ever be attended to. So would a case whose row another transaction keeps locked; but where one case after the other fails so, it is the store.
    private static bool IsOfCase(Exception fault) => fault is not CaseStoreUnavailableException { IsTransient: true };

    // False while something is pending between two cases, to be tried again when the lease has run out.
    private async ValueTask<bool> AttendAsync(CaseKey key, List<AnnouncedDuty> announced, List<CaseKey> finished, List<FailedCase> failed, CancellationToken cancellationToken)
    {
        if ((await LoadAsync(key, cancellationToken).ConfigureAwait(false)).Case is not { } current)
        {
            return true;
        }

        var isPending = false;
        Exception? fault = null;
        foreach (var matter in current.PendingMatters)
        {
            try
            {
                var result = await TryFinishMatterAsync(current, matter, cancellationToken).ConfigureAwait(false);
                if (IsTaken(result) is not null)
                {
                    finished.Add(result.HasCase ? result.Case.Key : key);
                    continue;
                }

                fault ??= result.Fault;
            }
            catch (CaseStoreUnavailableException unreadable) when (IsOfCase(unreadable))
            {
                fault ??= unreadable;
            }

            isPending = true;
        }

        var now = Now();
        foreach (var duty in current.OpenDuties)
        {
            if (!duty.IsAlertAnnounced && duty.IsAlertingAt(now))
            {
                await AnnounceAsync(key, duty, duty.Terms.AlertAt!.Value, true, announced, cancellationToken).ConfigureAwait(false);
            }

            if (duty.WarningAt(now) is { } warning)
            {
                CaseCommand warn = new AnnounceDue(key, Actor.OfSystem("due")) { Duty = duty.Key, Percent = warning.Percent };
                await AnnounceAsync(warn, CaseIdentity.WarningCommandId(duty.Key, warning.Percent, warning.At.ToUnixTimeMilliseconds()), announced, cancellationToken).ConfigureAwait(false);
            }

            if (!duty.IsDueAnnounced && duty.IsLateAt(now))
            {
                await AnnounceAsync(key, duty, duty.Due!.Value, false, announced, cancellationToken).ConfigureAwait(false);
            }
        }

        if (fault is not null)
        {
            failed.Add(new FailedCase(key, fault));
        }

        return !isPending;
    }

    private ValueTask AnnounceAsync(CaseKey key, Duty duty, Instant due, bool threshold, List<AnnouncedDuty> announced, CancellationToken cancellationToken) =>
        AnnounceAsync(new AnnounceDue(key, Actor.OfSystem("due")) { Duty = duty.Key, Threshold = threshold }, CaseIdentity.DueCommandId(duty.Key, due.ToUnixTimeMilliseconds(), threshold), announced, cancellationToken);

    private async ValueTask AnnounceAsync(CaseCommand command, string commandId, List<AnnouncedDuty> announced, CancellationToken cancellationToken)
    {
        var result = await SendAsync([command], commandId, null, cancellationToken).ConfigureAwait(false);
        if (result.Outcome != CaseOutcome.Done)
        {
            // Somebody may have ended the case meanwhile; otherwise its rules let the desk announce nothing, and nobody would ever learn of it.
            if (result is { IsRefused: true, Case.Case.IsEnded: false })
            {
                throw new InvalidOperationException($"案件的规则不允许系统提示到期（AnnounceDue）。 / The rules of the case keep the desk from announcing what fell due (AnnounceDue). {result}");
            }

            return;
        }

        foreach (var happened in result.Events)
        {
            if (happened is DutyFellDue fell && result.Case.OpenDuties.FirstOrDefault(d => d.Duty.Key == fell.Duty) is { } view)
            {
                announced.Add(new AnnouncedDuty(result.Case, fell, view));
            }
        }
    }
}
