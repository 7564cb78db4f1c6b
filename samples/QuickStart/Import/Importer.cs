using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
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

    public static async Task<int> RunAsync(Screen screen, ICaseStore store, Tables tables, string path, string? textColumn, CancellationToken cancellationToken)
    {
        RowFile file;
        try
        {
            file = new RowFile(path, textColumn, store.Capabilities.MaxPayloadBytes);
        }
        catch (FileFaultException fault)
        {
            screen.Line(fault.Message, "bold red");
            return 1;
        }

        using (file)
        {
            return await new Importer(store).RunAsync(screen, tables, file, Path.GetFileName(path), cancellationToken);
        }
    }

    private async Task<int> RunAsync(Screen screen, Tables tables, RowFile file, string name, CancellationToken cancellationToken)
    {
        ImportReport.Begin(screen, name, file.Encoding);
        last = tables.LastRecorded(Inbox.Company) ?? Instant.MinValue;
        var before = tables.Cases(Inbox.Company).Count();
        var progress = new ImportProgress(screen, tally);
        await progress.AroundAsync(file, () => TakeAllAsync(file, progress, cancellationToken));

        // What fell due while nobody looked is announced now, at the latest moment of the company.
        var announced = await DueAsync(cancellationToken);
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
        foreach (var act in ScriptBook.ActsFor(RowRequest.Of(row)).Where(act => act.Refusals.Count == 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            clock.Now = act.At;
            CaseResult result;
            try
            {
                result = await act.PlayAsync(desk);
            }
            catch (ArgumentException refused) when (view is null)
            {
                tally.AddFault(row.Line, new RowFault("受理不了：" + refused.GetType().Name, "can't be accepted: " + refused.ParamName));
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

    private async Task<int> DueAsync(CancellationToken cancellationToken)
    {
        clock.Now = last;
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
