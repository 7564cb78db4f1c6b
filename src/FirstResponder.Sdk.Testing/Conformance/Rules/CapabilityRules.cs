using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>C1: what is declared is there, and what is there is declared.</summary>
internal static class CapabilityRules
{
    private const string Hint = "Capabilities.Features、实现的接口、夹具的 Features 三者一致。 / Capabilities.Features, the interfaces implemented and the fixture's Features have to agree.";

    private static readonly (StoreFeatures Feature, Type Interface)[] Interfaces =
    [
        (StoreFeatures.Feed, typeof(ICaseFeed)),
        (StoreFeatures.Attention, typeof(IAttentionStore)),
        (StoreFeatures.Query, typeof(ICaseQuery)),
        (StoreFeatures.Batch, typeof(IBatchAppend)),
        (StoreFeatures.Checkpoints, typeof(IFeedCheckpoints)),
    ];

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("C01 the store declares what the fixture declares", "存储与夹具声明的能力一致", Hint, run =>
        {
            Expect.Same(run.Fixture.Features, run.Store.Capabilities.Features, "Capabilities.Features, as the fixture has them");
            return Task.CompletedTask;
        }),
        new("C01 what is declared is implemented", "声明的都实现了", Hint, async run =>
        {
            foreach (var (feature, type) in Interfaces)
            {
                Expect.That(!run.Has(feature) || type.IsInstanceOfType(run.Store), $"{type.Name}, as {feature} is declared", "not implemented");
            }

            if (run.Has(StoreFeatures.Enlist))
            {
                using var host = await run.BeginHostAsync();
                await host.Enlist(run.Store).Stored(Given.Due(Given.Key, 0, null));
            }
        }),
        new("C01 what is implemented is declared", "实现的都声明了", Hint, async run =>
        {
            foreach (var (feature, type) in Interfaces)
            {
                Expect.That(run.Has(feature) || !type.IsInstanceOfType(run.Store), $"{feature} declared, as {type.Name} is implemented", $"Features: {run.Fixture.Features}");
            }

            if (!run.Has(StoreFeatures.Enlist))
            {
                using var host = await run.Fixture.BeginHostTransactionAsync(run.Stop);
                Expect.That(host is null, "Enlist declared, as the fixture begins host transactions", $"Features: {run.Fixture.Features}");
            }
        }),
        new("C01 an enlisted store declares no more than it implements", "加入宿主事务的存储不多声明", Hint, async run =>
        {
            using var host = await run.BeginHostAsync();
            var enlisted = host.Enlist(run.Store);
            foreach (var (feature, type) in Interfaces)
            {
                Expect.Same(type.IsInstanceOfType(enlisted), enlisted.Capabilities.Has(feature), $"{feature} of the enlisted store, as it implements {type.Name}");
            }

            Expect.Same(
                (run.Store.Capabilities.MaxEventsPerAppend, run.Store.Capabilities.MaxPayloadBytes),
                (enlisted.Capabilities.MaxEventsPerAppend, enlisted.Capabilities.MaxPayloadBytes),
                "limits of the enlisted store");
        }, StoreFeatures.Enlist),
    ];
}
