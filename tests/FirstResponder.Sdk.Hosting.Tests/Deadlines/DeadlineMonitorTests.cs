using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Deadlines;

public sealed class DeadlineMonitorTests
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    private readonly ManualTime time = new(Town.Morning);
    private readonly InMemoryCaseStore store = new();

    private CaseDesk Desk => Town.Desk(store, time);

    [Fact]
    public async Task What_falls_due_is_announced_within_a_period_with_its_true_time()
    {
        await Desk.AcceptAsync("C-1");
        await using Node node = await Monitor(store).StartAsync();
        await time.SleepersAsync(1);
        Assert.Equal(0, await Desk.AnnouncementsAsync("C-1"));

        DutyView first = (await Desk.FindAsync(Town.Key("C-1")))!.OpenDuties.MinBy(d => d.Duty.Terms.AlertAt)!;
        await PassAsync((first.Duty.Terms.AlertAt!.Value - Town.Morning).ToTimeSpan() + Period);

        DutyFellDue fell = (await Desk.HistoryAsync("C-1")).OfType<DutyFellDue>().First();
        Assert.Equal(first.Duty.Terms.AlertAt, fell.Due);
        Assert.InRange((fell.RecordedAt - fell.Due).ToTimeSpan(), TimeSpan.Zero, Period);
    }

    [Fact]
    public async Task After_a_downtime_full_pages_follow_one_another_without_waiting()
    {
        for (int i = 0; i < 25; i++)
            await Desk.AcceptAsync($"C-{i}");
        time.Pass(TimeSpan.FromDays(1));

        await using Node node = await Monitor(store, o => o.BatchSize = 10).StartAsync();
        await time.SleepersAsync(1);

        for (int i = 0; i < 25; i++)
            Assert.True(await Desk.AnnouncementsAsync($"C-{i}") > 0);
        Assert.Equal(Town.Morning + NodaTime.Duration.FromDays(1), time.GetCurrentInstant());
    }

    [Fact]
    public async Task A_page_that_other_nodes_had_a_part_of_is_followed_by_the_next_without_waiting()
    {
        for (int i = 0; i < 5; i++)
            await Desk.AcceptAsync($"C-{i}");
        time.Pass(TimeSpan.FromDays(1));

        await using Node node = await Monitor(new ShakyStore(store) { PerClaim = 2 }, o => o.BatchSize = 10).StartAsync();
        await time.SleepersAsync(1);

        for (int i = 0; i < 5; i++)
            Assert.True(await Desk.AnnouncementsAsync($"C-{i}") > 0);
        Assert.Equal(Town.Morning + NodaTime.Duration.FromDays(1), time.GetCurrentInstant());
    }

    [Fact]
    public async Task Many_nodes_over_one_store_announce_each_duty_once()
    {
        for (int i = 0; i < 60; i++)
            await Desk.AcceptAsync($"C-{i}");
        time.Pass(TimeSpan.FromDays(1));
        ShakyStore[] ways = [.. Enumerable.Range(0, 4).Select(_ => new ShakyStore(store))];
        Node[] nodes = [.. ways.Select((way, n) => Monitor(way, o => (o.BatchSize, o.NodeName) = (3, $"node-{n}")))];

        await Task.WhenAll(nodes.Select(node => node.StartAsync()));
        await time.SleepersAsync(4);

        for (int i = 0; i < 60; i++)
        {
            (string, NodaTime.Instant, bool)[] announced = [.. (await Desk.HistoryAsync($"C-{i}")).OfType<DutyFellDue>().Select(e => (e.Duty, e.Due, e.Threshold))];
            Assert.NotEmpty(announced);
            Assert.Equal(announced.Distinct(), announced);
        }

        Assert.Equal(["node-0", "node-1", "node-2", "node-3"], ways.Select(way => way.ClaimedAs));
        foreach (Node node in nodes)
            await node.DisposeAsync();
    }

    [Fact]
    public async Task Faults_in_a_row_double_the_wait_and_a_success_ends_it()
    {
        var shaky = new ShakyStore(store) { Before = (what, _) => what.StartsWith("claim", StringComparison.Ordinal) ? Task.FromException(ShakyStore.Down()) : Task.CompletedTask };
        await using Node node = await Monitor(shaky, o => o.LongestBackOff = TimeSpan.FromMinutes(3)).StartAsync();

        foreach (int seconds in (int[])[30, 60, 120, 180, 180])
        {
            await time.SleepersAsync(1);
            Assert.Equal(TimeSpan.FromSeconds(seconds), time.NextWake());
            time.Pass(TimeSpan.FromSeconds(seconds));
        }

        await time.SleepersAsync(1);
        shaky.Before = null;
        await PassAsync(TimeSpan.FromMinutes(3));
        Assert.Equal(Period, time.NextWake());
        Assert.Equal(6, node.Log.Lines.Count);
    }

    [Fact]
    public async Task One_companys_fault_or_backlog_holds_up_no_other()
    {
        await Desk.AcceptAsync("C-1", "别家物业");
        time.Pass(TimeSpan.FromDays(1));
        var shaky = new ShakyStore(store) { Before = (what, _) => what == "claim " + Company ? Task.FromException(ShakyStore.Down()) : Task.CompletedTask };
        await using Node node = await Monitor(shaky, o =>
        {
            o.Companies.Add(Company);
            o.Companies.Add("别家物业");
        }).StartAsync();
        await time.SleepersAsync(1);

        Assert.True(await Desk.AnnouncementsAsync("C-1", "别家物业") > 0);
        // What it announced at once, it asked about once more.
        await PassAsync(Period);
        Assert.Equal((2, 3), (shaky.Asked["claim " + Company], shaky.Asked["claim 别家物业"]));
        await PassAsync(Period);
        Assert.Equal((2, 4), (shaky.Asked["claim " + Company], shaky.Asked["claim 别家物业"]));
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_is_told_and_holds_up_no_other()
    {
        await Desk.AcceptAsync("C-1");
        await Desk.AcceptAsync("C-2");
        var broken = new CaseSummary(Town.Key("C-0"), "e1", "Accepted", 1, default, NextAttentionAt: Town.Morning);
        EventRecord alien = HashChain.Seal(ChainHash.None, Town.Key("C-0"), 1, "from-the-future.v9", "{}"u8.ToArray(), Town.Morning, Town.Morning, "c");
        await store.AppendAsync(new AppendRequest(Town.Key("C-0"), 0, "c", [alien], broken with { HeadHash = alien.Hash }), default);
        time.Pass(TimeSpan.FromDays(1));

        await using Node node = await Monitor(store).StartAsync();
        await time.SleepersAsync(1);

        Assert.True(await Desk.AnnouncementsAsync("C-1") > 0 && await Desk.AnnouncementsAsync("C-2") > 0);
        Assert.Contains("C-0", Assert.Single(node.Log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shutdown_in_the_midst_of_a_page_ends_it_at_once_and_another_node_goes_on()
    {
        for (int i = 0; i < 5; i++)
            await Desk.AcceptAsync($"C-{i}");
        time.Pass(TimeSpan.FromDays(1));
        var stuck = new TaskCompletionSource();
        int appends = 0;
        var shaky = new ShakyStore(store)
        {
            Before = async (what, token) =>
            {
                if (what != "append" || ++appends < 4)
                    return;
                stuck.TrySetResult();
                await Task.Delay(Timeout.Infinite, token);
            },
        };
        await using Node node = await Monitor(shaky).StartAsync();
        await stuck.Task;

        await node.StopAsync();

        Assert.Empty(node.Log.Lines);
        await using Node other = await Monitor(store).StartAsync();
        await time.SleepersAsync(1);
        // What the first node held is free when its lease of a minute has run out.
        await PassAsync(TimeSpan.FromMinutes(1));
        await PassAsync(Period);
        for (int i = 0; i < 5; i++)
            Assert.Equal((await Desk.HistoryAsync($"C-{i}")).OfType<DutyFellDue>().Select(e => (e.Duty, e.Due)).Distinct().Count(), await Desk.AnnouncementsAsync($"C-{i}"));
        Assert.All(Enumerable.Range(0, 5), i => Assert.True(Desk.AnnouncementsAsync($"C-{i}").Result > 0));
    }

    [Fact]
    public async Task A_directory_that_lives_in_a_scope_is_asked_in_a_scope()
    {
        await Desk.AcceptAsync("C-1");
        time.Pass(TimeSpan.FromDays(1));
        await using Node node = await Node.Build(
            store,
            time,
            sdk => sdk.UseScopedEstates<ScopedDirectory>().AddDeadlineMonitor(),
            services => services.AddScoped<Connection>()).StartAsync();
        await time.SleepersAsync(1);

        Assert.Empty(node.Log.Lines);
        Assert.True(await Desk.AnnouncementsAsync("C-1") > 0);
    }

    private Node Monitor(ICaseStore over, Action<DeadlineMonitorOptions>? configure = null) => Node.Build(over, time, sdk => sdk.AddDeadlineMonitor(configure));

    private async Task PassAsync(TimeSpan passing)
    {
        time.Pass(passing);
        await time.SleepersAsync(1);
    }

    private sealed class Connection : IDisposable
    {
        internal bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }

    private sealed class ScopedDirectory(Connection connection) : IEstateDirectory
    {
        public ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken)
        {
            ObjectDisposedException.ThrowIf(connection.IsClosed, connection);
            return Town.Directory.FindAsync(company, estate, cancellationToken);
        }
    }
}
