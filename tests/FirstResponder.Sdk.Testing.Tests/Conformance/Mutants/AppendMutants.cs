using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class AppendMutants
{
    public static Mutant[] All { get; } =
    [
        new("a page of one append comes in the wrong order", "A01 versions are contiguous from one", new Tampering
        {
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                return new EventPage(page.AfterVersion, [.. page.Events.Select(static (e, i) => (e, i)).OrderBy(static x => x.e.CommandId, StringComparer.Ordinal).ThenByDescending(static x => x.i).Select(static x => x.e)], page.HeadVersion, page.HeadHash, page.IsEnd);
            },
        },
            "A04 a duplicate stores nothing and returns the first result",
            "R03 names come back as they went in and the chain verifies",
            "X03 the same case id in two companies is two cases",
            "B01 each request has its own outcome in order"),
        new("expecting 0 means any version", "A01 expected zero means that the case must not exist", new Tampering
        {
            Append = static (store, request, token) => store.Instead<Conflict>(request, async conflict => request.ExpectedVersion == 0 ? await store.Do(request.At(conflict.ActualVersion)) : conflict, token),
        },
            "A03 conflict reports the actual version",
            "A03 a conflict uses up no command id"),
        new("a missing case is made at any version", "A01 an expected version beyond a missing case is a conflict", new Tampering
        {
            Append = static (store, request, token) => store.Instead<Conflict>(request, async conflict => conflict.ActualVersion == 0 ? await store.Do(request.At(0)) : conflict, token),
        },
            "X03 companies and cases are told apart character by character"),
        new("a version beyond the head is the head", "A01 an expected version beyond the head is a conflict", new Tampering
        {
            Append = static (store, request, token) => store.Instead<Conflict>(request, async conflict => conflict.ActualVersion > 0 && conflict.ActualVersion < request.ExpectedVersion ? await store.Do(request.At(conflict.ActualVersion)) : conflict, token),
        },
            "A05 a conflict leaves everything as it was"),
        new("the version is compared before the command id is looked up", "A02 a replay is already applied whatever version it expects", new Tampering
        {
            Append = static async (store, request, token) => request is not null && await store.Head(request.Key) is var head && head != request.ExpectedVersion && !token.IsCancellationRequested ? new Conflict(head) : await store.Do(request!, token),
        },
            "A04 a duplicate leaves summary and fence alone",
            "R02 what one store acknowledged the others see",
            "D03 a second delivery of the same work stores nothing"),
        new("a conflict tells the expected version", "A03 conflict reports the actual version", new Tampering
        {
            Append = static (store, request, token) => store.Instead<Conflict>(request, conflict => Task.FromResult<AppendOutcome>(conflict.ActualVersion > request.ExpectedVersion + 1 ? new Conflict(request.ExpectedVersion + 1) : conflict), token),
        },
            "R02 what one store acknowledged the others see"),
        new("the command id is written before the version is compared", "A03 a conflict uses up no command id", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                if (request is not null && store.Database.Memory.ContainsKey((request.Key, request.CommandId)))
                    return new AlreadyApplied(await store.Head(request.Key));
                AppendOutcome outcome = await store.Do(request!, token);
                if (outcome is Conflict { ActualVersion: > 0 })
                    store.Database.Memory[(request!.Key, request.CommandId)] = null;
                return outcome;
            },
        }),
        new("a duplicate is told the head's version", "A04 a duplicate stores nothing and returns the first result", new Tampering
        {
            Append = static (store, request, token) => store.Instead<AlreadyApplied>(request, async _ => new AlreadyApplied(await store.Head(request.Key)), token),
        },
            "A02 a replay is already applied whatever version it expects",
            "R02 what one store acknowledged the others see"),
        new("a duplicate writes its summary all the same", "A04 a duplicate leaves summary and fence alone", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is AlreadyApplied)
                    store.Database.Memory[("summary", request.Key)] = request.Summary;
                return outcome;
            },
            Find = static async (store, key) => store.Database.Memory.TryGetValue(("summary", key), out object? written) ? (CaseSummary?)written : await store.FindAsync(key, default),
        }),
        new("command ids are unique in the company", "A04 the same command id on another case is another command", new Tampering
        {
            Append = static async (store, request, token) => request is { CommandId: "a", Events: [{ TypeName: "accepted.v1" }] } && !Equals(store.Database.Memory.GetOrAdd((request.Key.Company, request.CommandId), request.Key), request.Key) ? new AlreadyApplied(1) : await store.Do(request!, token),
        }),
        new("command ids are compared without regard to case", "A04 command ids are told apart character by character", new Tampering
        {
            Append = static async (store, request, token) =>
                request is not null && (string)store.Database.Memory.GetOrAdd((request.Key, request.CommandId.ToUpperInvariant()), request.CommandId)! != request.CommandId ? new AlreadyApplied(1) : await store.Do(request!, token),
        }),
        new("other events under a used command id are taken for a replay", "A04 other event types under one command id are refused", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                try
                {
                    return await store.Do(request, token);
                }
                catch (ArgumentException fault) when (fault.Message.Contains("already stands", StringComparison.Ordinal))
                {
                    return new AlreadyApplied(await store.Head(request.Key));
                }
            },
        }),
        new("the feed is written one event short", "A05 head, summary, feed and timer move with the events", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                FeedPage page = await store.ReadAsync(company, after, max, token);
                return page.Entries.Count > 0 && page.Entries[^1].Event.TypeName == "classified.v1" ? page with { Entries = [.. page.Entries.SkipLast(1)] } : page;
            },
        },
            "F01 pages follow one another without gap or repeat"),
        new("a conflict writes the summary", "A05 a conflict leaves everything as it was", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is Conflict { ActualVersion: > 0 })
                    store.Database.Memory[("summary", request.Key)] = request.Summary;
                return outcome;
            },
            Find = static async (store, key) => store.Database.Memory.TryGetValue(("summary", key), out object? written) ? (CaseSummary?)written : await store.FindAsync(key, default),
        }),
        new("the last event of an append becomes visible a moment later", "A05 a reader never sees half of an append", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                if (request is { Events.Count: 3 })
                    store.Database.Memory[("half", request.Key)] = request.Summary.Version;
                AppendOutcome outcome = await store.Do(request!, token);
                await Task.Delay(request is { Events.Count: 3 } ? 2 : 0, CancellationToken.None);
                store.Database.Memory.TryRemove(("half", request!.Key), out _);
                return outcome;
            },
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                return store.Database.Memory.TryGetValue(("half", key), out object? version) && version is long half && half == page.LastVersion && page.Events.Count > 1
                    ? new EventPage(after, [.. page.Events.SkipLast(1)], page.HeadVersion - 1, page.Events[^2].Hash, isEnd: true)
                    : page;
            },
        }),
        new("a page of none is an empty page", "A07 nothing and nobody is refused", new Tampering
        {
            Read = static async (store, key, after, max) => await store.Do(key, after, Math.Max(1, max)),
        }),
        new("nobody counts the events", "A07 more events than the limit are refused and nothing is written", new Tampering
        {
            Append = static async (store, request, token) => request?.Events.Count > 200 ? await store.Database.Committed.AppendAsync(request, token) : await store.Do(request!, token),
        }),
        new("as many events as the limit are too many", "A07 as many events as the limit fit", new Tampering
        {
            Append = static async (store, request, token) => request?.Events.Count == 200 ? throw new ArgumentException("太多。 / Too many.", nameof(request)) : await store.Do(request!, token),
        }),
        new("nobody measures the payload", "A07 a payload over the limit is refused and nothing is written", new Tampering
        {
            Append = static async (store, request, token) => request?.Events.Any(static e => e.Payload.Length > 8_192) == true ? await store.Database.Committed.AppendAsync(request, token) : await store.Do(request!, token),
        }),
        new("a payload as long as the limit loses its last byte", "A07 as long a payload as the limit fits", new Tampering
        {
            Read = static async (store, key, after, max) => (await store.Do(key, after, max)).With(static e => e.Payload.Length == 8_192 ? e.With(e.Payload[..8_191]) : e),
        }),
    ];
}
