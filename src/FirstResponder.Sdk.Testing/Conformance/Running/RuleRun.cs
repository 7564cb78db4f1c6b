using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>One check on one store, with what it opened on the way.</summary>
internal sealed class RuleRun(CaseStoreFixture fixture, ConformanceOptions options, CancellationToken stop) : IDisposable
{
    private readonly List<object> opened = [];
    private ICaseStore? store;

    public CaseStoreFixture Fixture { get; } = fixture;

    public ConformanceOptions Options { get; } = options;

    /// <summary>Ends a check whose time has run out.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>What a race counted, for the report.</summary>
    public string Note { get; set; } = "";

    /// <summary>The store that most checks need only one of.</summary>
    public ICaseStore Store => store ??= Open();

    public ICaseFeed Feed => As<ICaseFeed>(Store);

    public IAttentionStore Attention => As<IAttentionStore>(Store);

    public ICaseQuery Query => As<ICaseQuery>(Store);

    public IBatchAppend Batch => As<IBatchAppend>(Store);

    public IFeedCheckpoints Checkpoints => As<IFeedCheckpoints>(Store);

    public bool Has(StoreFeatures features) => (Fixture.Features & features) == features;

    /// <summary>A further store on the same data.</summary>
    public ICaseStore Open()
    {
        var another = Fixture.OpenStore();
        lock (opened)
        {
            opened.Add(another);
        }

        return another;
    }

    public async Task<HostTransaction> BeginHostAsync()
    {
        var host = await Fixture.BeginHostTransactionAsync(Stop).ConfigureAwait(false)
            ?? throw new RuleBroken("声明了 Enlist，就有宿主事务 / a host transaction, as Enlist is declared", "BeginHostTransactionAsync: null");
        lock (opened)
        {
            opened.Add(host);
        }

        return host;
    }

    public static T As<T>(ICaseStore store)
        where T : class => store as T
        ?? throw new RuleBroken($"声明了，就实现 {typeof(T).Name} / {typeof(T).Name} implemented, as it is declared", $"{store.GetType().Name} 没有实现 / doesn't implement it");

    /// <summary>Waits for a call as long as one is that nobody keeps waiting; false when somebody does.</summary>
    public async Task<bool> ComesAsync(Task call) => await Task.WhenAny(call, Task.Delay(Options.Patience, Stop)).ConfigureAwait(false) == call;

    public void Dispose()
    {
        // Last opened first: a transaction before the store that lent itself to it.
        foreach (var one in Enumerable.Reverse(opened).Distinct().OfType<IDisposable>())
        {
            one.Dispose();
        }
    }
}
