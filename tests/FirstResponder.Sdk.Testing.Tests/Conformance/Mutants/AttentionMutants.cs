using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class AttentionMutants
{
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    public static Mutant[] All { get; } =
    [
        new("a case due at this very moment isn't claimed", "D01 only cases due now are claimed, earliest first", new Tampering
        {
            Claim = static async (store, claim) => [.. await Keep(store, claim, c => c.NextAttentionAt < claim.Now || c.Key.CaseId != "exactly-now")],
        }),
        new("a claim takes one more", "D01 no more than asked for, and the earliest of them", new Tampering
        {
            Claim = static (store, claim) => store.Do(AttentionClaim.ForCompany(claim.Company ?? "JX", claim.Owner, claim.Now, claim.LeasedUntil - claim.Now, claim.MaxCount == 3 ? 4 : claim.MaxCount)),
        },
            "D01 among equals the order is by company and case",
            "D01 claims over all companies are ordered across them"),
        new("among equals the last comes first", "D01 among equals the order is by company and case", new Tampering
        {
            Claim = static async (store, claim) => [.. (await store.Do(claim)).GroupBy(static c => c.NextAttentionAt).SelectMany(static g => g.Reverse())],
        }),
        new("a lease holds for a millisecond more", "D01 a leased case is claimed again only when the lease has run out", new Tampering
        {
            Claim = static async (store, claim) => [.. (await store.Do(Claim(claim, claim.LeasedUntil + Millisecond))).Select(c => c with { LeasedUntil = claim.LeasedUntil })],
        },
            "X01 a cancelled call throws and does nothing",
            "D02 a release after a later claim is false and changes nothing"),
        new("a later time doesn't replace an earlier one", "D01 a moved attention needs no cancelling", new Tampering
        {
            Append = static (store, request, token) => store.Do(request is { ExpectedVersion: 1, Summary.NextAttentionAt: { } at } && at > Given + Duration.FromMinutes(59) && at < Given + Duration.FromHours(2) ? Attention(request, Given) : request!, token),
        }),
        new("no time doesn't replace a time", "D01 a case that needs no timer any more is never claimed", new Tampering
        {
            Append = static (store, request, token) => store.Do(request is { ExpectedVersion: 1, Summary.NextAttentionAt: null, CommandId: "c1" } ? Attention(request, Given + Duration.FromDays(900)) : request!, token),
        },
            "Q03 find returns the whole row of the last append"),
        new("companies are claimed one after the other", "D01 claims over all companies are ordered across them", new Tampering
        {
            Claim = static async (store, claim) =>
            {
                if (claim.Company is not null)
                    return await store.Do(claim);
                List<ClaimedCase> all = [];
                foreach (string company in new[] { "A", "B", "JX" })
                {
                    if (claim.MaxCount > all.Count)
                        all.AddRange(await store.Do(AttentionClaim.ForCompany(company, claim.Owner, claim.Now, claim.LeasedUntil - claim.Now, claim.MaxCount - all.Count)));
                }

                return all;
            },
        }),
        new("a release leaves the lease", "D02 a release makes the case claimable at once", new Tampering
        {
            Release = static async (store, claimed) => await store.Do(AttentionClaim.ForAllCompanies("again", claimed.LeasedUntil, claimed.LeasedUntil - Given, 1_000)) is var taken && taken.Any(c => c.Key == claimed.Key && c.Fence == claimed.Fence + 1),
        },
            "X03 claims take one company's cases only",
            "D02 a release of a case that was never stored is false"),
        new("a release doesn't look at the fence", "D02 a release after a later claim is false and changes nothing", new Tampering
        {
            Release = static async (store, claimed) =>
            {
                foreach (long fence in Enumerable.Range((int)claimed.Fence, 5))
                {
                    if (await store.ReleaseAsync(claimed with { Fence = fence }, default))
                        return true;
                }

                return false;
            },
        },
            "D02 an append raises the fence and ends the lease",
            "D02 a release after an append is false and changes nothing"),
        new("an append leaves the lease", "D02 an append raises the fence and ends the lease", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is Appended && request.Summary.NextAttentionAt is { } at)
                    store.Database.Memory[("left", request.Key)] = at;
                return outcome;
            },
            Claim = static async (store, claim) => [.. await Keep(store, claim, c => !(store.Database.Memory.TryGetValue(("held", c.Key), out object? until) && (Instant)until! > claim.Now), remember: true)],
            Release = static async (store, claimed) => await store.ReleaseAsync(claimed, default) && store.Database.Memory.TryRemove(("held", claimed.Key), out _),
        }),
        new("an append doesn't raise the fence", "D02 a release after an append is false and changes nothing", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is Appended { Version: > 1 } && request.Summary.NextAttentionAt is not null)
                    store.Database.Memory[("raised", request.Key)] = null;
                return outcome;
            },
            Claim = static async (store, claim) =>
            {
                IReadOnlyList<ClaimedCase> claimed = await store.Do(claim);
                foreach (ClaimedCase one in claimed)
                    store.Database.Memory.TryRemove(("raised", one.Key), out _);
                return claimed;
            },
            Release = static async (store, claimed) => await store.ReleaseAsync(claimed, default) || store.Database.Memory.ContainsKey(("raised", claimed.Key)),
        }),
        new("a case that isn't there is given back", "D02 a release of a case that was never stored is false", new Tampering
        {
            Release = static async (store, claimed) => await store.ReleaseAsync(claimed, default) || (claimed.Key.Company == "JX" && await store.FindAsync(claimed.Key, default) is null),
        }),
        new("the work of a duty may be stored again", "D03 a second delivery of the same work stores nothing", new Tampering
        {
            Append = static (store, request, token) => store.Instead<AlreadyApplied>(request, async applied =>
                request.CommandId.StartsWith("due:D", StringComparison.Ordinal) ? await store.Do(request.At(await store.Head(request.Key), request.CommandId + "!")) : applied, token),
        }),
        new("who is late for days is never claimed again", "D03 a worker that dies loses its case to the next", new Tampering
        {
            Claim = static async (store, claim) => [.. await Keep(store, claim, c => c.NextAttentionAt > claim.Now - Duration.FromDays(2) || claim.Now > Given + Duration.FromDays(100) || c.NextAttentionAt < Given - Duration.FromDays(100))],
        }),
        new("the database's clock decides whether a lease runs", "T01 only the instants supplied count", new Tampering
        {
            Claim = static async (store, claim) => claim.Now > Given - Duration.FromDays(2) ? await store.Do(claim) : [.. (await store.Do(Claim(claim, claim.Now + Millisecond))).Select(c => c with { LeasedUntil = claim.LeasedUntil })],
        }),
        new("a claim holds what it has leased until it has all", "D01 a claimer that waits for a host's transaction keeps nobody else waiting", new Tampering
        {
            Claim = static async (store, claim) =>
            {
                IReadOnlyList<ClaimedCase> claimed = await store.Do(claim);
                foreach (ClaimedCase one in claimed)
                    await store.Database.LockAsync(one.Key, default);
                foreach (ClaimedCase one in claimed)
                    store.Database.Unlock(one.Key);
                return claimed;
            },
        }),
        new("a claim that waits in vain for a host fails for good", "D01 a case that a host holds for long doesn't fail the claims of others", new Tampering
        {
            Claim = static async (store, claim) =>
            {
                IReadOnlyList<ClaimedCase> claimed = await store.Do(claim);
                foreach (ClaimedCase one in claimed)
                {
                    if (!store.Database.TryLock(one.Key, TimeSpan.FromSeconds(1)))
                        throw new CaseStoreUnavailableException("等不到。 / Waited in vain.", isTransient: false, new TimeoutException());
                    store.Database.Unlock(one.Key);
                }

                return claimed;
            },
        }),
        new("a case that a host holds ends the claim", "D01 a case that a host holds for long doesn't fail the claims of others", new Tampering
        {
            Claim = static async (store, claim) => [.. (await store.Do(claim)).TakeWhile(static c => c.Key.CaseId != "A-held")],
        }),
        new("two claimers at once get the same case", "D01 eight claimers take each late case once within its lease and none never", () => new TamperedFixture(new Tampering()) { Open = static database => new DoubleClaimingStore(database, overAll: false) }),
        new("two claimers over all companies at once get the same case", "D01 eight claimers take each late case once within its lease and none never", () => new TamperedFixture(new Tampering()) { Open = static database => new DoubleClaimingStore(database, overAll: true) }),
    ];

    private static Instant Given { get; } = Instant.FromUtc(2026, 4, 28, 0, 5);

    private static AttentionClaim Claim(AttentionClaim claim, Instant until) => claim.Company is null
        ? AttentionClaim.ForAllCompanies(claim.Owner, claim.Now, until - claim.Now, claim.MaxCount)
        : AttentionClaim.ForCompany(claim.Company, claim.Owner, claim.Now, until - claim.Now, claim.MaxCount);

    private static AppendRequest Attention(AppendRequest request, Instant at) =>
        new(request.Key, request.ExpectedVersion, request.CommandId, request.Events, request.Summary with { NextAttentionAt = at });

    // Claims, and gives back at once what the broken store wouldn't have taken.
    private static async Task<IEnumerable<ClaimedCase>> Keep(MemoryStore store, AttentionClaim claim, Func<ClaimedCase, bool> keeps, bool remember = false)
    {
        List<ClaimedCase> kept = [];
        foreach (ClaimedCase one in await store.Do(claim))
        {
            if (!keeps(one))
            {
                await store.ReleaseAsync(one, default);
                continue;
            }

            kept.Add(one);
            if (remember)
                store.Database.Memory[("held", one.Key)] = one.LeasedUntil;
        }

        return kept;
    }
}
