using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

public sealed partial class CaseDesk
{
    private static readonly string[] OpenStatuses = [.. Enum.GetValues(typeof(CaseStatus)).Cast<CaseStatus>().Where(static status => status < CaseStatus.Closed).Select(static status => status.ToString())];

    /// <summary>
    /// Counts the open dues of a company anew under the calendars of its estates (<see cref="EstateProfile.Calendar"/>, otherwise the desk's; <see cref="EstateProfile.OwnCalendar"/> for internal
    /// duties), case after case, for all whose summary names another one: after the notice of a new year, or its amendment (AMB-03). Each moved due is recorded with the old and the new; met, missed and late ones stay as they are. Safe to call again at any time: what is done moves nothing twice.
    /// </summary>
    /// <param name="company">The company.</param>
    /// <param name="after">Where the report of the call before ended (<see cref="RecomputeReport.Next"/>); null to begin. It may be kept over a restart.</param>
    /// <param name="maxCases">The most summaries to look at in this call; at least 1.</param>
    /// <param name="cancellationToken">Cancels; what was recorded stays recorded.</param>
    /// <returns>What moved, and where to go on.</returns>
    /// <exception cref="ArgumentException">The company is blank or too long, or the count is below 1.</exception>
    /// <exception cref="CaseStoreUnavailableException">The store failed; calling again is always safe.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; calling again is always safe.</exception>
    /// <exception cref="NotSupportedException">The store keeps no lists of cases (<see cref="ICaseQuery"/>).</exception>
    public async ValueTask<RecomputeReport> RecomputeAsync(string company, CaseSummaryCursor? after = null, int maxCases = 500, CancellationToken cancellationToken = default)
    {
        if (store is not ICaseQuery query)
        {
            throw new NotSupportedException("该存储不支持案件列表（ICaseQuery）。 / This store lacks lists of cases (ICaseQuery).");
        }

        var inUse = new Dictionary<string, (string Law, string Own)>(StringComparer.Ordinal);
        var filter = new CaseSummaryFilter { Statuses = OpenStatuses };
        var page = await query.ListAsync(company, filter, CaseSummaryOrder.CaseId, after, maxCases, cancellationToken).ConfigureAwait(false);
        var countedAnew = 0;
        var moved = new List<RecomputedCase>();
        var failed = new List<FailedCase>();
        foreach (var row in page.Cases)
        {
            if (row.OldestCalendarVersion is not { } countedOn)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (!inUse.TryGetValue(row.Estate, out var calendars))
                {
                    inUse[row.Estate] = calendars = await CalendarsAsync(company, row.Estate, cancellationToken).ConfigureAwait(false);
                }

                if (row.HasProvisional || !CountedOn.IsOn(countedOn, calendars.Law, calendars.Own))
                {
                    countedAnew++;
                    await RecomputeAsync(row, CountedOn.Written(calendars.Law, calendars.Own), moved, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception fault) when (IsItsOwn(fault, cancellationToken))
            {
                failed.Add(new FailedCase(row.Key, fault));
            }
        }

        return new RecomputeReport(options.Calendar.Version, countedAnew, moved, failed, page.Next);
    }

    private async ValueTask<(string Law, string Own)> CalendarsAsync(string company, string estate, CancellationToken cancellationToken)
    {
        var profile = options.Estates is null ? null : await options.Estates.FindAsync(company, estate, cancellationToken).ConfigureAwait(false);
        var law = profile?.Calendar ?? options.Calendar;
        return (law.Version, (profile?.OwnCalendar ?? law).Version);
    }

    private async ValueTask RecomputeAsync(CaseSummary row, string calendar, List<RecomputedCase> moved, CancellationToken cancellationToken)
    {
        CaseCommand recompute = new Recompute(row.Key, Actor.OfSystem("calendar"));
        var result = await SendAsync([recompute], CaseIdentity.RecomputeCommandId(calendar, row.Version), null, cancellationToken).ConfigureAwait(false);
        switch (result.Outcome)
        {
            case CaseOutcome.Done:
                foreach (var happened in result.Events)
                {
                    if (happened is DutiesRecomputed recomputed)
                    {
                        moved.Add(new RecomputedCase(result.Case, recomputed));
                    }
                }

                break;
            case CaseOutcome.Refused:
            case CaseOutcome.Conflict:
                throw new InvalidOperationException($"该案的时限没有重算。 / The dues of the case were not counted anew. {result}");
            default:
                // Nothing moved, or somebody has ended the case or was quicker with the same.
                break;
        }
    }
}
