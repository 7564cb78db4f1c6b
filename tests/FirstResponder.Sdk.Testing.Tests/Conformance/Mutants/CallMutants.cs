using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class CallMutants
{
    private static Tampering CutOnce { get; } = new()
    {
        Append = static async (store, request, token) => store.Database.Memory.TryRemove("cut", out object? cut) && cut is true
            ? throw new CaseStoreUnavailableException("断了。 / Cut.", new TimeoutException())
            : await store.Do(request, token),
    };

    private static Tampering LostWhenCut { get; } = new()
    {
        Append = static async (store, request, token) => request is not null && request.Key.CaseId.StartsWith("busy", StringComparison.Ordinal) && store.Database.Memory.TryRemove("cut", out object? cut) && cut is true
            ? new Appended(request.Summary.Version)
            : await store.Do(request!, token),
    };

    public static Mutant[] All { get; } =
    [
        new("the feed has no ear for the token", "X01 a cancelled call throws and does nothing", new Tampering
        {
            Feed = static async (store, company, after, max, _) => await store.ReadAsync(company, after, max, default),
        }),
        new("what is cancelled is stored without its command id", "X01 whenever it is cancelled a retry is safe", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                for (int i = 0; token.CanBeCanceled && !token.IsCancellationRequested && i < 20; i++)
                    await Task.Delay(1, CancellationToken.None);
                if (token.CanBeCanceled && request is { ExpectedVersion: > 3 } && store.Database.Memory.TryAdd(("lost", request.Key), null))
                {
                    await store.Do(request.At(request.ExpectedVersion, "forgotten"), CancellationToken.None);
                    throw new OperationCanceledException(token);
                }

                return await store.Do(request!, token);
            },
        }),
        new("an append has no ear for the token", "X01 whenever it is cancelled a retry is safe", new Tampering
        {
            Append = static (store, request, _) => store.Do(request),
        },
            "X01 a cancelled call throws and does nothing"),
        new("a case is found by its id alone", "X03 the same case id in two companies is two cases", new Tampering
        {
            Read = static async (store, key, after, max) => key.Company == "B" && await store.Head(key) == 0 ? await store.Do(new CaseKey("A", key.CaseId), after, max) : await store.Do(key, after, max),
        }),
        new("companies are compared without regard to case", "X03 companies and cases are told apart character by character", new Tampering
        {
            Read = static async (store, key, after, max) => key.Company.EndsWith("-A", StringComparison.Ordinal) && await store.Head(key) == 0 ? await store.Do(new CaseKey(key.Company.Replace("-A", "-a", StringComparison.Ordinal), key.CaseId), after, max) : await store.Do(key, after, max),
        }),
        new("the feed is everybody's", "X03 the feed shows one company only", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, max, token) is { Entries.Count: 1 } page && page.Entries[0].Key.CaseId == "case-of-B" ? page with { Entries = [.. page.Entries, .. await store.Feed("C")] } : await store.ReadAsync(company, after, max, token),
        }),
        new("all companies share their positions", "X03 each company has feed positions of its own", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                FeedPage page = await store.ReadAsync(company, after, max, token);
                long last = (long)store.Database.Memory.AddOrUpdate("position", page.Next.Value, (_, before) => Math.Max((long)before!, page.Next.Value))!;
                return page.Entries.Count == 0 && company == "B" ? page with { Next = new FeedPosition(last) } : page;
            },
        }),
        new("claims are for everybody's cases", "X03 claims take one company's cases only", new Tampering
        {
            Claim = static (store, claim) => store.Do(claim.Company == "B" ? AttentionClaim.ForAllCompanies(claim.Owner, claim.Now, claim.LeasedUntil - claim.Now, claim.MaxCount) : claim),
        }),
        new("lists are of everybody's cases", "X03 lists show one company only", new Tampering
        {
            List = static async (store, company, filter, order, after, max) => company == "B" ? Broken.Page([.. await store.All("A"), .. await store.All("B")], max) : await store.ListAsync(company, filter, order, after, max, default),
        }),
        new("all calls share one connection", "X04 all calls at once leave a consistent store", () => new TamperedFixture(new Tampering()) { Open = static database => new OneConnectionStore(database) }),
        new("a hindered append is half written", "A05 what breaks off in the middle leaves nothing", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                if (store.Database.IsHindered)
                    await store.Database.Committed.AppendAsync(request, token);
                return await store.Do(request, token);
            },
        }),
        new("a hindered append stays in the host's transaction", "A06 what breaks off in the middle leaves nothing to a host that commits", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                if (store.Transaction.Database.IsHindered && request.ExpectedVersion == 0)
                    store.Transaction.Pending.Add(request);
                return await store.AppendAsync(request, default);
            },
        }),
        new("a hindered append to an existing case stays in the host's transaction", "A06 what breaks off in the middle leaves an existing case as it was to a host that commits", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                if (store.Transaction.Database.IsHindered && request.ExpectedVersion > 0)
                    store.Transaction.Pending.Add(request);
                return await store.AppendAsync(request, default);
            },
        }),
        new("what is cancelled stays in the host's transaction without its command id", "A06 whenever an append is cancelled a host that commits keeps all of it or nothing", new Tampering
        {
            EnlistedAppend = static async (store, request, token) =>
            {
                try
                {
                    token.ThrowIfCancellationRequested();
                    return await store.AppendAsync(request, token);
                }
                catch (OperationCanceledException) when (request.ExpectedVersion > 0)
                {
                    store.Transaction.Pending.Add(request.At(request.ExpectedVersion, "forgotten"));
                    throw;
                }
            },
        }),
        new("an enlisted append has no ear for the token", "A06 whenever an append is cancelled a host that commits keeps all of it or nothing", new Tampering
        {
            EnlistedAppend = static async (store, request, _) => await store.AppendAsync(request, default),
        }),
        new("the driver's exception comes bare", "X02 a database that can't be reached is named as such", () => new TamperedFixture(new Tampering()) { Unreachable = static () => new TimeoutException() }),
        new("the driver's exception is lost", "X02 a database that can't be reached is named as such", () => new TamperedFixture(new Tampering()) { Unreachable = static () => new CaseStoreUnavailableException() }),
        new("the driver's exception comes bare from the checkpoints", "X02 a database that can't be reached is named as such", () => new TamperedFixture(new Tampering())
        {
            Unreachable = static () => new CaseStoreUnavailableException("连不上。 / Unreachable.", isTransient: true, new TimeoutException()),
            UnreachableCheckpoints = static () => new TimeoutException(),
        }),
        new("a cut connection is a lasting fault", "X02 a cut connection passes and a retry is safe", () => new TamperedFixture(CutOnce) { FailsAfterCut = true }),
        new("a call that was cut is a lasting fault", "X02 a connection cut in the middle of a call passes and a retry is safe", () => new TamperedFixture(CutOnce) { FailsAfterCut = true }, "X02 a cut connection passes and a retry is safe"),
        new("what is cut in the middle is lost and acknowledged", "X02 a connection cut in the middle of a call passes and a retry is safe", () => new TamperedFixture(LostWhenCut) { FailsAfterCut = true }),
    ];
}
