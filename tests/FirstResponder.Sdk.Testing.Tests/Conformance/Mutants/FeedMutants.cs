using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class FeedMutants
{
    public static Mutant[] All { get; } =
    [
        new("the next page begins one too late", "F01 pages follow one another without gap or repeat", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, max, token) is { IsEnd: false } page ? page with { Next = new FeedPosition(page.Next.Value + 1) } : await store.ReadAsync(company, after, max, token),
        }),
        new("at the end one is sent back to the start", "F01 at the end the position stays", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, max, token) is { Entries.Count: 0 } page && company == "JX" ? page with { Next = FeedPosition.Start } : await store.ReadAsync(company, after, max, token),
        }),
        new("an unknown company isn't at its end", "F01 an unknown company has an empty feed", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, max, token) is var page && page.Entries.Count == 0 && company == "nobody" ? page with { IsEnd = false } : page,
        }),
        new("positions are the rank by case", "F01 a position once given never changes", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                await store.ReadAsync(company, after, max, token);
                return Broken.Page((await store.Feed(company)).OrderBy(static e => e.Key.CaseId, StringComparer.Ordinal).ThenBy(static e => e.Version).Select(static (e, i) => e with { Position = new FeedPosition(i + 1) }), after, max);
            },
        }),
        new("a page ends where the numbering ended", "F01 a long feed is read to its end", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, Math.Min(max, 1_000), token) is { Entries.Count: 1_000 } page ? page with { IsEnd = true } : await store.ReadAsync(company, after, max, token),
        }),
        new("each reader numbers for itself", "F01 readers who come at once see one order", () => new TamperedFixture(new Tampering()) { Open = static database => new SelfNumberingStore(database) },
            "A07 nothing and nobody is refused",
            "X03 each company has feed positions of its own"),
        new("an append's events come last first", "F02 within a case the feed carries the stored events in version order", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                await store.ReadAsync(company, after, max, token);
                FeedEntry[] all = await store.Feed(company);
                return all.Length == 7 && all[0].Key.CaseId == "C-17"
                    ? Broken.Page(all.Take(6).Reverse().Concat(all.Skip(6)).Select(static (e, i) => e with { Position = new FeedPosition(i + 1) }), after, max)
                    : Broken.Page(all, after, max);
            },
        }),
        new("positions are taken while writing", "F01 who wrote first and committed last comes last", new Tampering
        {
            // As an identity column gives them.
            Feed = static async (store, company, after, max, token) =>
            {
                await store.ReadAsync(company, after, max, token);
                return Broken.Page(store.Database.Log(company).Where(static e => e.State == WriteState.Committed).Select(static e => new FeedEntry(new FeedPosition(e.Number), e.Key, e.Version, e.Event)), after, max);
            },
        }),
        new("the feed waits for every number", "F01 what is rolled back never comes", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                await store.ReadAsync(company, after, max, token);
                return Broken.Page(store.Database.Log(company).TakeWhile(static e => e.State == WriteState.Committed).Select(static e => new FeedEntry(new FeedPosition(e.Number), e.Key, e.Version, e.Event)), after, max);
            },
        }),
        new("the feed is ordered by transaction", "F02 a later version of a transaction that began earlier comes after the version before", new Tampering
        {
            Feed = static async (store, company, after, max, token) =>
            {
                await store.ReadAsync(company, after, max, token);
                return Broken.Page(store.Database.Log(company).Where(static e => e.State == WriteState.Committed).OrderBy(static e => e.Transaction).ThenBy(static e => e.Number)
                    .Select(static (e, i) => new FeedEntry(new FeedPosition(i + 1), e.Key, e.Version, e.Event)), after, max);
            },
        }),
        new("the feed leaves an event out now and then", "F01 readers beside writers see each event once and never go back", new Tampering
        {
            Feed = static async (store, company, after, max, token) => await store.ReadAsync(company, after, max, token) is { Entries.Count: < 100 } page ? page with { Entries = [.. page.Entries.Where(static e => e.Position.Value % 41 != 0)] } : await store.ReadAsync(company, after, max, token),
        }),
    ];
}
