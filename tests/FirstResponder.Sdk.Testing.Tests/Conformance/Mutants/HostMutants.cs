using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class HostMutants
{
    public static Mutant[] All { get; } =
    [
        new("the store declares less than it has", "C01 the store declares what the fixture declares", new Tampering
        {
            Capabilities = new StoreCapabilities(200, 8_192, MemoryDatabase.Everything & ~StoreFeatures.Batch),
        }),
        new("batches are declared and missing", "C01 what is declared is implemented", () => new TamperedFixture(new Tampering()) { Open = static database => new NoBatchStore(new MemoryStore(database)) },
            "A07 nothing and nobody is refused",
            "X01 a cancelled call throws and does nothing",
            "A05 what breaks off in the middle leaves nothing",
            "B01 each request has its own outcome in order",
            "B01 nothing is answered by nothing",
            "B01 one invalid request and nothing of the batch is written",
            "B01 two requests that misuse one command id are found also when both lose"),
        new("host transactions are declared and missing", "C01 what is declared is implemented", () => new TamperedFixture(new Tampering()) { HasHosts = false },
            "C01 an enlisted store declares no more than it implements",
            "A06 what breaks off in the middle leaves nothing to a host that commits",
            "A06 what breaks off in the middle leaves an existing case as it was to a host that commits",
            "A06 a rollback takes the events along",
            "A06 several appends ride in one transaction",
            "A06 conflict, applied command and refusal leave the transaction usable",
            "X04 an enlisted store ends with its transaction",
            "F01 what is rolled back never comes"),
        new("lists are there and undeclared", "C01 what is implemented is declared", () => new TamperedFixture(Undeclared(StoreFeatures.Query)) { Declared = MemoryDatabase.Everything & ~StoreFeatures.Query }),
        new("host transactions are there and undeclared", "C01 what is implemented is declared", () => new TamperedFixture(Undeclared(StoreFeatures.Enlist)) { Declared = MemoryDatabase.Everything & ~StoreFeatures.Enlist }),
        new("the enlisted store declares what it hasn't", "C01 an enlisted store declares no more than it implements", new Tampering
        {
            EnlistedCapabilities = new StoreCapabilities(200, 8_192, StoreFeatures.Feed),
        }),
        new("the enlisted store writes past the transaction", "A06 nothing is visible before the host commits and all of it afterwards", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                AppendOutcome outcome = await store.AppendAsync(request, default);
                if (outcome is Appended && request.Summary.NextAttentionAt is not null && store.Transaction.Pending.Remove(request))
                    await store.Transaction.Database.Committed.AppendAsync(request, default);
                return outcome;
            },
        },
            "A06 a rollback takes the events along"),
        new("a rollback leaves the events", "A06 a rollback takes the events along", new Tampering
        {
            Rolled = static transaction => transaction.Pending.ForEach(r => transaction.Database.Committed.AppendAsync(r, default).AsTask().GetAwaiter().GetResult()),
        },
            "F01 what is rolled back never comes"),
        new("only the last append of a transaction is kept", "A06 several appends ride in one transaction", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                AppendOutcome outcome = await store.AppendAsync(request, default);
                if (outcome is Appended)
                    store.Transaction.Pending.RemoveAll(r => r.Key != request.Key);
                return outcome;
            },
        }),
        new("a conflict spoils the host's transaction", "A06 conflict, applied command and refusal leave the transaction usable", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                AppendOutcome outcome = await store.AppendAsync(request, default);
                store.Transaction.IsPoisoned = outcome is Conflict { ActualVersion: 1 };
                return outcome;
            },
        }),
        new("a unique violation spoils the host's transaction", "A06 a conflict with who commits meanwhile leaves the transaction usable", new Tampering
        {
            EnlistedAppend = static async (store, request, _) =>
            {
                AppendOutcome outcome = await store.AppendAsync(request, default);
                store.Transaction.IsPoisoned = outcome is Conflict && store.Transaction.HasWaited;
                return outcome;
            },
        }),
        new("who waited writes what it decided before", "A08 of hosts that began before either committed exactly one is appended", new Tampering
        {
            EnlistedAppend = static async (store, request, _) => await store.AppendAsync(request, default) is var outcome && outcome is Conflict && store.Transaction.HasWaited ? new Appended(request.Summary.Version) : outcome,
        }),
        new("who waited tells the version that it saw first", "A08 of hosts that began before either committed exactly one is appended", new Tampering
        {
            EnlistedAppend = static async (store, request, _) => await store.AppendAsync(request, default) is var outcome && outcome is Conflict && store.Transaction.HasWaited ? new Conflict(request.ExpectedVersion) : outcome,
        }),
        new("the enlisted store lives on", "X04 an enlisted store ends with its transaction", new Tampering
        {
            EnlistedAppend = static async (store, request, _) => store.Transaction.HasEnded ? new Appended(request.Summary.Version) : await store.AppendAsync(request, default),
        }),
    ];

    private static Tampering Undeclared(StoreFeatures features) => new() { Capabilities = new StoreCapabilities(200, 8_192, MemoryDatabase.Everything & ~features) };
}
