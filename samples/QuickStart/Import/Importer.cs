using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;
using QuickStart.Databases;
using QuickStart.Files;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace QuickStart.Import;

/// <summary>--input: takes every row of a file on and drives it through the loop, one after the other, in memory that doesn't grow with the file.</summary>
internal sealed class Importer
{
    private readonly ScriptedClock clock = new();
    private readonly CaseDesk desk;
    private readonly Tally tally = new();
    private Instant last;

    private Importer(ICaseStore store) => desk = Desks.Open(store, clock);

    public static Task<int> RunAsync(Screen screen, ICaseStore store, Tables tables, RowFile file, string name, CancellationToken cancellationToken) =>
        new Importer(store).RunAsync(screen, tables, file, name, cancellationToken);

    private async Task<int> RunAsync(Screen screen, Tables tables, RowFile file, string name, CancellationToken cancellationToken)
    {
        ImportReport.Begin(screen, name, file.Encoding);
        last = tables.LastRecorded(Inbox.Company) ?? Instant.MinValue;
        var before = tables.Cases(Inbox.Company).Count();
        var progress = new ImportProgress(screen, tally);
        await progress.AroundAsync(file, () => TakeAllAsync(file, progress, cancellationToken));

        // What fell due while nobody looked is announced now, at the latest moment of the company.
        var announced = await DueAsync(tables, cancellationToken);
        var added = tables.Cases(Inbox.Company).Count() - before;
        ImportReport.End(screen, tally, progress, announced, added);
        return tally.Accepted + tally.AlreadyThere > 0 && tally.Adrift.Count == 0 && tally.Lost(added) == 0 ? 0 : 1;
    }

    private async Task TakeAllAsync(RowFile file, ImportProgress progress, CancellationToken cancellationToken)
    {
        foreach (var (line, row, fault) in file.Rows())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row is null)
            {
                tally.AddFault(line, fault!);
            }
            else if (await TakeAsync(row, cancellationToken) is { } outcome)
            {
                tally.Events += outcome.NewEvents;
                tally.Add(outcome);
            }

            progress.Tell(file.Share);
        }
    }

    private async Task<RowOutcome?> TakeAsync(Row row, CancellationToken cancellationToken)
    {
        CaseView? view = null;
        var (isNew, events) = (false, 0);
        var acts = ScriptBook.ActsFor(RowRequest.Of(row));
        foreach (var act in acts.Where(act => act.Refusals.Count == 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Promise(act, view, acts[^1].At);
            Explain(act, view);
            clock.Now = act.At;
            CaseResult result;
            try
            {
                result = await act.PlayAsync(desk);
            }
            catch (ArgumentException) when (view is null)
            {
                tally.AddFault(row.Line, RowFault.NotAcceptable);
                return null;
            }

            if (!result.HasCase)
            {
                tally.AddFault(row.Line, new RowFault("受理被拒：" + string.Join("；", result.Refusals), "refused: " + string.Join(", ", result.Refusals.Select(r => r.FullCode))));
                return null;
            }

            // The first act takes it on; whatever an earlier run has done already is recognised by its command id.
            isNew |= view is null && result.Outcome == CaseOutcome.Done;
            events += result.Outcome == CaseOutcome.Done ? result.Events.Count : 0;
            view = result.Case;
            last = Instant.Max(last, view.Case.LastRecordedAt);
            if (!result.IsDone)
            {
                return new RowOutcome(row.Line, view, isNew, events, result.ToString());
            }
        }

        return new RowOutcome(row.Line, view!, isNew, events, null);
    }

    // A case from before the regulation has no legal due that the owner could be told: then somebody promises a time, here the script's own end.
    private static void Promise(Act act, CaseView? view, Instant end)
    {
        foreach (var inform in act.Commands.OfType<InformOwner>().Where(inform => inform.Told && view?.Case.HandlingDuty?.Due is null))
        {
            inform.ExpectedDue ??= PromisedTime.At(end);
        }
    }

    // Where the text hints at danger and another category is chosen, a person says what they saw (附件2 第八条). Nobody has looked here, and the record says that.
    private static void Explain(Act act, CaseView? view)
    {
        foreach (var classify in act.Commands.OfType<Classify>().Where(classify => view?.Case.Intake.Assessment is { NeedsEmergencyReview: true } && classify.Category != Category.Emergency))
        {
            classify.OverrideReason ??= Cast.Text("示例按抽签选的类别，没有人到场查看");
        }
    }

    private async Task<int> DueAsync(Tables tables, CancellationToken cancellationToken)
    {
        // A run that was killed while it announced has left its cases leased, and on this clock no time would ever pass over them.
        clock.Now = tables.LastLease(Inbox.Company) is { } leased ? Instant.Max(last, leased) : last;
        var announced = 0;
        DueReport report;
        do
        {
            report = await desk.DueAsync(Inbox.Company, cancellationToken: cancellationToken);
            announced += report.Announced.Count;
        }
        while (report.MayBeMore);
        return announced;
    }
}
