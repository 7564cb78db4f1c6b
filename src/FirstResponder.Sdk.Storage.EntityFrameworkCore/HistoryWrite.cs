using FirstResponder.Sdk.Cases;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Appends within a transaction that somebody else begins and ends.</summary>
internal static class HistoryWrite
{
    internal static async Task<AppendOutcome> AppendAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken)
    {
        // The command before the version: a retry expects a version that its own first attempt has moved.
        if (await AppliedAsync(context, request, cancellationToken).ConfigureAwait(false) is { } applied)
            return applied;
        // Who lost a race is told why by a second look: meanwhile the same command may have been stored by somebody else.
        bool isFree = request.ExpectedVersion == 0
            ? await VersionAsync(context, request.Key, cancellationToken).ConfigureAwait(false) is null
            : await MoveAsync(context, request, cancellationToken).ConfigureAwait(false);
        if (!isFree)
            return await UnwrittenAsync(context, request, cancellationToken).ConfigureAwait(false);
        return await InsertAsync(context, request, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<AppendOutcome[]> AppendManyAsync(CaseContext context, AppendRequest[] batch, CancellationToken cancellationToken)
    {
        var outcomes = new AppendOutcome[batch.Length];
        // By key, so that two batches can't hold what the other one waits for; those of one case stay in their order.
        foreach (int i in Enumerable.Range(0, batch.Length).OrderBy(i => batch[i].Key.Company, StringComparer.Ordinal).ThenBy(i => batch[i].Key.CaseId, StringComparer.Ordinal))
            outcomes[i] = await AppendAsync(context, batch[i], cancellationToken).ConfigureAwait(false);
        return outcomes;
    }

    // The row moves only on the expected version; a writer who waited for another one's commit finds it moved.
    private static async Task<bool> MoveAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken)
    {
        CaseRow row = CaseRow.Of(request.Summary);
        return await context.Cases
            .Where(c => c.Company == row.Company && c.CaseId == row.CaseId && c.Version == request.ExpectedVersion)
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(c => c.Version, row.Version)
                    .SetProperty(c => c.HeadHash, row.HeadHash)
                    .SetProperty(c => c.Estate, row.Estate)
                    .SetProperty(c => c.Status, row.Status)
                    .SetProperty(c => c.Building, row.Building)
                    .SetProperty(c => c.RoomRef, row.RoomRef)
                    .SetProperty(c => c.ComplainantRef, row.ComplainantRef)
                    .SetProperty(c => c.Category, row.Category)
                    .SetProperty(c => c.LeadId, row.LeadId)
                    .SetProperty(c => c.HandlerId, row.HandlerId)
                    .SetProperty(c => c.NextDueAt, row.NextDueAt)
                    .SetProperty(c => c.DueOrder, row.DueOrder)
                    .SetProperty(c => c.NextLateFrom, row.NextLateFrom)
                    .SetProperty(c => c.NextAttentionAt, row.NextAttentionAt)
                    .SetProperty(c => c.OldestCalendar, row.OldestCalendar)
                    .SetProperty(c => c.HasProvisional, row.HasProvisional)
                    .SetProperty(c => c.Fence, c => c.Fence + 1)
                    .SetProperty(c => c.LeaseOwner, (string?)null)
                    .SetProperty(c => c.LeasedUntil, (long?)null),
                cancellationToken).ConfigureAwait(false) == 1;
    }

    private static async Task<AppendOutcome> InsertAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken)
    {
        if (request.ExpectedVersion == 0)
            context.Add(CaseRow.Of(request.Summary));
        for (int i = 0; i < request.Events.Count; i++)
            context.Add(EventRow.Of(request, i));
        context.Add(new CommandRow
        {
            Company = request.Key.Company,
            CaseId = request.Key.CaseId,
            CommandId = request.CommandId,
            FirstVersion = request.ExpectedVersion + 1,
            LastVersion = request.Summary.Version,
        });
        try
        {
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return new AppendOutcome.Appended(request.Summary.Version);
        }
        catch (DbUpdateException) when (request.ExpectedVersion == 0 && context.Database.CurrentTransaction is { SupportsSavepoints: true })
        {
            // EF Core saves behind a savepoint, so that nothing is written and the transaction usable again; without one nobody knows, and it stays a fault.
            // Either somebody else has just opened the case, or it is a fault too.
            context.ChangeTracker.Clear();
            if (await AppliedAsync(context, request, cancellationToken).ConfigureAwait(false) is { } applied)
                return applied;
            if (await VersionAsync(context, request.Key, cancellationToken).ConfigureAwait(false) is { } version)
                return new AppendOutcome.Conflict(version);
            throw;
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }

    private static async Task<AppendOutcome> UnwrittenAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken) =>
        await AppliedAsync(context, request, cancellationToken).ConfigureAwait(false)
        ?? new AppendOutcome.Conflict(await VersionAsync(context, request.Key, cancellationToken).ConfigureAwait(false) ?? 0);

    private static Task<long?> VersionAsync(CaseContext context, CaseKey key, CancellationToken cancellationToken) => context.Cases.AsNoTracking()
        .Where(c => c.Company == key.Company && c.CaseId == key.CaseId)
        .Select(c => (long?)c.Version)
        .SingleOrDefaultAsync(cancellationToken);

    private static async Task<AppendOutcome?> AppliedAsync(CaseContext context, AppendRequest request, CancellationToken cancellationToken)
    {
        string company = request.Key.Company, caseId = request.Key.CaseId;
        var found = await context.Commands.AsNoTracking()
            .Where(k => k.Company == company && k.CaseId == caseId && k.CommandId == request.CommandId)
            .Select(k => new { k.FirstVersion, k.LastVersion })
            .SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (found is null)
            return null;
        request.EnsureSameEvents(await context.Events.AsNoTracking()
            .Where(e => e.Company == company && e.CaseId == caseId && e.Version >= found.FirstVersion && e.Version <= found.LastVersion)
            .OrderBy(e => e.Version)
            .Select(e => e.TypeName)
            .ToListAsync(cancellationToken).ConfigureAwait(false));
        return new AppendOutcome.AlreadyApplied(found.LastVersion);
    }
}
