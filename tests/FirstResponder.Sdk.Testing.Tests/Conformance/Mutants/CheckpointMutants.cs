using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class CheckpointMutants
{
    public static Mutant[] All { get; } =
    [
        new("a new reader begins at the end of the feed", "K01 a reader that nobody took before begins at the start of the feed", new Tampering
        {
            Take = static async (store, claim) => await store.TakeAsync(claim, default) is var taken && taken is { Fence: 1 } && await store.Feed(claim.Company) is { Length: > 0 } all ? taken with { Position = all[^1].Position } : taken,
        }),
        new("its holder may take it again", "K02 while a lease runs nobody takes it, its holder neither", new Tampering
        {
            Take = static async (store, claim) =>
            {
                FeedCheckpoint? taken = await store.TakeAsync(claim, default);
                if (taken is not null)
                    store.Database.Memory[("taken", claim.Company, claim.Reader)] = taken;
                return taken ?? (store.Database.Memory.TryGetValue(("taken", claim.Company, claim.Reader), out object? last) && last is FeedCheckpoint held && held.Owner == claim.Owner && held.LeasedUntil > claim.Now ? held : null);
            },
        }),
        new("the saved position is forgotten with the lease", "K03 once the lease has run out another goes on at the saved position", new Tampering
        {
            Take = static async (store, claim) => await store.TakeAsync(claim, default) is var taken && taken is { Position.Value: 17 } ? taken with { Position = FeedPosition.Start } : taken,
        }),
        new("a save leaves the lease as it was", "K03 a save extends the lease", new Tampering
        {
            Save = static async (store, held, position, until) => await store.SaveAsync(held, position, position.Value == 0 ? held.LeasedUntil : until, default) is { } saved ? saved with { LeasedUntil = until } : null,
        }),
        new("whoever saves is believed", "K04 a save under an old fence changes nothing", new Tampering
        {
            Save = static async (store, held, position, until) =>
                await store.SaveAsync(held, position, until, default) ?? (position.Value == 9 ? await store.SaveAsync(held with { Fence = held.Fence + 1 }, position, until, default) : null),
        }),
        new("a lease that ran out isn't saved", "K04 a lease that ran out is still saved while nobody else took it", new Tampering
        {
            Save = static async (store, held, position, until) => until > held.LeasedUntil + Duration.FromMinutes(1) && position.Value == 5 ? null : await store.SaveAsync(held, position, until, default),
        }),
        new("what is given back begins anew", "K05 what is given back is free at once and keeps its position", new Tampering
        {
            GiveBack = static async (store, held, token) => await store.GiveBackAsync(held!, token) && store.Database.Memory.TryAdd("anew", null),
            Take = static async (store, claim) => await store.TakeAsync(claim, default) is var taken && taken is not null && store.Database.Memory.TryRemove("anew", out _) ? taken with { Position = FeedPosition.Start } : taken,
        }),
        new("anybody may give it back", "K05 giving back under an old fence changes nothing", new Tampering
        {
            GiveBack = static async (store, held, token) => await store.GiveBackAsync(held!, token) || await store.GiveBackAsync(held! with { Fence = held.Fence + 1 }, token),
        }),
        new("the last save counts, whatever its position", "K06 a position never goes back", new Tampering
        {
            Save = static async (store, held, position, until) => await store.SaveAsync(held, position, until, default) ?? (position.Value == 7 ? held.At(position, until) : null),
        }),
        new("a save makes the row that it doesn't find", "K06 an unknown checkpoint is neither saved nor given back", new Tampering
        {
            Save = static async (store, held, position, until) => await store.SaveAsync(held, position, until, default) ?? (held.Reader == "never" ? held.At(position, until) : null),
        }),
        new("readers are told apart without regard to case", "K07 readers and companies stand apart, character by character", new Tampering
        {
            Take = static async (store, claim) => await store.TakeAsync(new CheckpointClaim(claim.Company, claim.Reader == "Mail" ? "mail" : claim.Reader, claim.Owner, claim.Now, claim.LeasedUntil - claim.Now), default),
        }),
        new("looks whether it is free and takes it then", "K08 of nodes that ask at once exactly one gets it", new Tampering
        {
            Take = static async (store, claim) =>
            {
                bool isAlone = (int)store.Database.Memory.AddOrUpdate("taking", 1, static (_, others) => (int)others! + 1)! == 1;
                await Task.Delay(1);
                FeedCheckpoint? taken = await store.TakeAsync(claim, default);
                store.Database.Memory.AddOrUpdate("taking", 0, static (_, others) => (int)others! - 1);
                return taken ?? (isAlone ? null : new FeedCheckpoint(claim.Company, claim.Reader, FeedPosition.Start, 1, claim.Owner, claim.LeasedUntil));
            },
        }),
        new("the checkpoint has no ear for the token", "X01 a cancelled call on a checkpoint throws and does nothing", new Tampering
        {
            GiveBack = static async (store, held, _) => await store.GiveBackAsync(held!, default),
        }),
        new("a checkpoint that is null is an answer of null", "K06 no checkpoint at all is refused", new Tampering
        {
            GiveBack = static async (store, held, token) => held is not null && await store.GiveBackAsync(held, token),
        }),
    ];
}
