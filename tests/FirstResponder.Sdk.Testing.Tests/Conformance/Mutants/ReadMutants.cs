using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class ReadMutants
{
    public static Mutant[] All { get; } =
    [
        new("a full page is never the end", "R01 a page is the first n after a version", new Tampering
        {
            Read = static async (store, key, after, max) => await store.Do(key, after, max) is var page && page.Events.Count == max ? new EventPage(after, page.Events, page.HeadVersion, page.HeadHash, isEnd: false) : page,
        }),
        new("beyond the head there is no head", "R01 beyond the head the page is empty and the end", new Tampering
        {
            Read = static async (store, key, after, max) => await store.Do(key, after, max) is var page && after > page.HeadVersion ? new EventPage(after, [], 0, ChainHash.None, isEnd: true) : page,
        }),
        new("a missing case isn't at its end", "R01 a missing case has an empty head", new Tampering
        {
            Read = static async (store, key, after, max) => await store.Do(key, after, max) is { HeadVersion: 0 } page ? new EventPage(after, [], 0, ChainHash.None, isEnd: key.CaseId != "C-17") : await store.Do(key, after, max),
        }),
        new("a page is a view of the store's own list", "R01 a page taken earlier does not grow", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is AppendOutcome.Appended && store.Database.Memory.TryGetValue(("list", request.Key), out object? list))
                    ((List<EventRecord>)list!).AddRange(request.Events);
                return outcome;
            },
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                if (after > 0 || page.Events.Count != 2 || max < 1_000)
                    return page;
                List<EventRecord> list = [.. page.Events];
                store.Database.Memory[("list", key)] = list;
                return new EventPage(after, list, page.HeadVersion, page.HeadHash, page.IsEnd);
            },
        }),
        new("the head is read after the page", "R01 reads during writes are prefixes", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                await Task.Delay(outcome is AppendOutcome.Appended && request.Events[0].TypeName == "progress-synced.v1" ? 1 : 0, CancellationToken.None);
                return outcome;
            },
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                if (page.IsEnd && page.HeadVersion > 20)
                    await Task.Delay(2);
                EventPage head = await store.Do(key, after, 1);
                return new EventPage(after, page.Events, head.HeadVersion, head.HeadHash, page.IsEnd);
            },
        }),
        new("reads come from a cache that misses some of the store's own appends", "R02 a read after the acknowledgement sees the events", new Tampering
        {
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                return page.HeadVersion == 13 && after == 0 && store.Database.Memory.TryAdd(("cached", key), null) && page.Events.Count == 13
                    ? new EventPage(after, [.. page.Events.SkipLast(1)], 12, page.Events[11].Hash, isEnd: true)
                    : page;
            },
        }),
        new("each store has a cache of its own", "R02 what one store acknowledged the others see", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                store.Database.Memory.TryRemove((store, request.Key), out _);
                return outcome;
            },
            Read = static async (store, key, after, max) =>
            {
                EventPage page = await store.Do(key, after, max);
                return after == 0 && page.HeadVersion is > 0 and < 10 && max == 1_000 && key.CaseId == "C-17" && page.Events[0].CommandId == "c0" && page.Events[0].TypeName == "dispatched.v1"
                    ? (EventPage)store.Database.Memory.GetOrAdd((store, key), page)!
                    : page;
            },
        }),
        new("payloads are kept as text", "R03 every byte comes back", new Tampering
        {
            Read = static async (store, key, after, max) => (await store.Do(key, after, max)).With(static e => e.With(System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(e.Payload.Span)))),
        }),
        new("payloads aren't copied", "R03 a buffer used again does not reach into the store", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                AppendOutcome outcome = await store.Do(request, token);
                if (outcome is AppendOutcome.Appended)
                    store.Database.Memory[("first", request.Key)] = request.Events[0];
                return outcome;
            },
            Read = static async (store, key, after, max) => await store.Do(key, after, max) is { AfterVersion: 0, HeadVersion: 1, Events.Count: 1 } page && store.Database.Memory.TryGetValue(("first", key), out object? kept)
                ? new EventPage(0, [(EventRecord)kept!], 1, page.HeadHash, isEnd: true)
                : await store.Do(key, after, max),
        }),
        new("instants before 1970 are whole seconds", "R03 instants are exact to the millisecond", new Tampering
        {
            Read = static async (store, key, after, max) => (await store.Do(key, after, max)).With(static e => e.OccurredAt < NodaConstants.UnixEpoch ? e.With(occurredAt: Instant.FromUnixTimeSeconds(e.OccurredAt.ToUnixTimeSeconds())) : e),
        }),
        new("command ids are cut to forty characters", "R03 names come back as they went in and the chain verifies", new Tampering
        {
            Read = static async (store, key, after, max) => (await store.Do(key, after, max)).With(static e => e.CommandId.Length > 40 ? e.With(commandId: e.CommandId[..40]) : e),
        }),
    ];
}
