using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests;

public sealed class OptionTests
{
    private readonly ManualTime time = new(Town.Morning);

    [Fact]
    public async Task Every_fault_of_the_monitors_options_is_told_at_the_start_in_both_languages()
    {
        await using Node node = Build(new InMemoryCaseStore(), sdk => sdk.AddDeadlineMonitor(o =>
        {
            o.Companies.Add(" x");
            o.Period = TimeSpan.FromMilliseconds(999);
            o.BatchSize = 1_001;
            o.LongestBackOff = TimeSpan.FromDays(2);
            o.NodeName = "";
        }));

        string[] faults = [.. (await Assert.ThrowsAsync<OptionsValidationException>(node.StartAsync)).Failures];

        Assert.All((string[])["Companies", "Period", "BatchSize", "LongestBackOff", "NodeName"], name => Assert.Single(faults, f => f.Contains(name, StringComparison.Ordinal)));
        Assert.All(faults, fault => Assert.Matches("[\u4e00-\u9fff].* / AddDeadlineMonitor: [\\x20-\\x7e“”]+$", fault));
    }

    [Fact]
    public async Task Every_fault_of_the_runner_its_handlers_and_the_store_is_told_at_the_start()
    {
        await using Node node = Build(new BareStore(), sdk => sdk
            .AddFeedRunner(o => (o.Period, o.PageSize, o.Lease, o.LongestBackOff, o.NodeName) = (TimeSpan.FromMinutes(1), 0, TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(1), new string('n', 65)))
            .AddEventHandler<OtherHandler>("ledger", o => o.ParkAfter = 0)
            .AddEventHandler<OtherHandler>("ledger")
            .AddEventHandler<OtherHandler>("trailing "));

        string[] faults = [.. (await Assert.ThrowsAsync<OptionsValidationException>(node.StartAsync)).Failures];

        Assert.All(
            (string[])["name the Companies", "PageSize", "Lease must", "LongestBackOff", "NodeName", "ledger.ParkAfter", "IEventParking", "used 2 times", "“trailing ”", "ICaseFeed", "IFeedCheckpoints"],
            name => Assert.Single(faults, f => f.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(11, faults.Length);
    }

    [Fact]
    public async Task A_monitor_over_a_store_without_attention_is_refused_at_the_start()
    {
        await using Node node = Build(new BareStore(), sdk => sdk.AddDeadlineMonitor());

        Assert.Contains("IAttentionStore", Assert.Single((await Assert.ThrowsAsync<OptionsValidationException>(node.StartAsync)).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_without_a_runner_is_refused_at_the_start()
    {
        await using Node node = Build(new InMemoryCaseStore(), sdk => sdk.AddEventHandler<OtherHandler>("ledger"));

        Assert.Contains("AddFeedRunner", Assert.Single((await Assert.ThrowsAsync<OptionsValidationException>(node.StartAsync)).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_runner_without_handlers_is_refused_at_the_start()
    {
        await using Node node = Build(new InMemoryCaseStore(), sdk => sdk.AddFeedRunner(o => o.Companies.Add(Company)));

        Assert.Contains("AddEventHandler", Assert.Single((await Assert.ThrowsAsync<OptionsValidationException>(node.StartAsync)).Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_services_faults_are_told_together()
    {
        await using Node node = Build(new InMemoryCaseStore(), sdk => sdk.AddDeadlineMonitor(o => o.BatchSize = 0).AddFeedRunner(o => o.PageSize = 0));

        AggregateException faults = await Assert.ThrowsAsync<AggregateException>(node.StartAsync);

        Assert.Equal(2, faults.InnerExceptions.Count);
    }

    [Fact]
    public async Task The_bounds_themselves_are_allowed()
    {
        await using Node node = Build(new InMemoryCaseStore(), sdk => sdk
            .AddDeadlineMonitor(o => (o.Period, o.BatchSize, o.LongestBackOff, o.NodeName) = (TimeSpan.FromHours(1), 1_000, TimeSpan.FromHours(1), new string('n', 64)))
            .AddFeedRunner(o =>
            {
                o.Companies.Add(Company);
                (o.Period, o.PageSize, o.Lease, o.LongestBackOff) = (TimeSpan.FromMilliseconds(100), 1_000, TimeSpan.FromSeconds(1), TimeSpan.FromDays(1));
            })
            .AddEventHandler<OtherHandler>("ledger", o => o.ParkAfter = 1).AddEventParking<NotingParking>(), services => services.AddSingleton<Notebook>());

        await node.StartAsync();
    }

    private Node Build(ICaseStore store, Action<FirstResponderBuilder> configure, Action<IServiceCollection>? services = null) => Node.Build(store, time, configure, services);

    private sealed class BareStore : ICaseStore
    {
        public StoreCapabilities Capabilities { get; } = new(1, 1, StoreFeatures.None);

        public ValueTask<EventPage> ReadAsync(Cases.CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
