using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Feed;

public sealed class FeedRunnerTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    private readonly ManualTime time = new(Town.Morning);
    private readonly InMemoryCaseStore store = new();
    private readonly Notebook notebook = new();

    private CaseDesk Desk => Town.Desk(store, time);

    [Fact]
    public async Task Every_event_is_handed_over_once_in_the_feeds_order_decoded_and_with_the_cases_row()
    {
        await Desk.CompleteAsync("C-1");
        await Desk.AcceptAsync("C-2");
        await using Node node = await Runner(store, o => o.PageSize = 2).StartAsync();
        await time.SleepersAsync(1);

        FeedPage all = await store.ReadAsync(Company, FeedPosition.Start, 100, default);
        Assert.Equal(all.Entries.Select(e => $"{e.Key.CaseId}:{e.Version}"), notebook.Ids);
        CaseEventDelivery completed = Assert.Single(notebook.Handed, d => d.Event is Completed);
        Assert.Equal("[已脱敏]", ((Completed)completed.Event).Result!.ToString());
        Assert.Equal("Completed", completed.Summary!.Status);
        Assert.All(notebook.Handed, d => Assert.Equal(1, d.Attempt));

        await Desk.AcceptAsync("C-3");
        await PassAsync(Second);
        Assert.Equal("C-3:1", notebook.Ids[^1]);
        Assert.Equal(all.Entries.Count + 1, notebook.Handed.Count);
    }

    [Fact]
    public async Task A_handler_that_throws_gets_the_same_event_again_under_the_same_id_later_and_later()
    {
        await Desk.AcceptAsync("C-1");
        await Desk.AcceptAsync("C-2");
        notebook.Behave = (d, _) => d.Key.CaseId == "C-1" && d.Attempt < 4 ? throw new InvalidOperationException("no") : Task.CompletedTask;
        await using Node node = await Runner(store).StartAsync();

        foreach (int seconds in (int[])[1, 2, 4])
        {
            await time.SleepersAsync(1);
            Assert.Equal(TimeSpan.FromSeconds(seconds), time.NextWake());
            time.Pass(TimeSpan.FromSeconds(seconds));
        }

        await time.SleepersAsync(1);
        Assert.Equal(["C-1:1", "C-1:1", "C-1:1", "C-1:1", "C-2:1"], notebook.Ids);
        Assert.Equal([1, 2, 3, 4, 1], notebook.Handed.Select(d => d.Attempt));
        Assert.Equal(3, node.Log.Lines.Count(line => line.Level == LogLevel.Error && line.Text.Contains("C-1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_wait_after_a_fault_holds_on_every_node_although_the_lease_is_shorter()
    {
        await Desk.AcceptAsync("C-1");
        notebook.Behave = (_, _) => throw new InvalidOperationException("no");
        await using Node first = await Runner(store, o => o.Lease = TimeSpan.FromSeconds(3)).StartAsync();
        await time.SleepersAsync(1);
        await using Node second = await Runner(store, o => o.Lease = TimeSpan.FromSeconds(3)).StartAsync();
        await time.SleepersAsync(2);

        for (int i = 0; i < 14; i++)
            await PassAsync(Second, 2);

        Assert.Equal([1, 2, 3, 4], notebook.Handed.Select(d => d.Attempt));
    }

    [Fact]
    public async Task A_node_with_a_fault_of_its_own_hands_the_place_to_a_sound_one_once_it_waits_the_longest()
    {
        await Desk.AcceptAsync("C-1");
        var sound = new Notebook();
        notebook.Behave = (_, _) => throw new InvalidOperationException("This node's disk is full.");
        await using Node sick = await Runner(store, o => o.LongestBackOff = TimeSpan.FromSeconds(8)).StartAsync();
        await time.SleepersAsync(1);
        await PassAsync(Second / 2);
        await using Node other = await Runner(store, handedTo: sound).StartAsync();
        await time.SleepersAsync(2);

        // It fails after 0, 1, 3 and 7 seconds; from then on it waits 8.
        await PassHalvesAsync(13);
        Assert.Equal(4, notebook.Handed.Count);
        Assert.Empty(sound.Handed);
        await PassHalvesAsync(1);

        Assert.Equal(["C-1:1"], sound.Ids);
    }

    [Fact]
    public async Task Where_every_node_fails_each_goes_on_waiting_the_longest()
    {
        await Desk.AcceptAsync("C-1");
        var others = new Notebook { Behave = (_, _) => throw new InvalidOperationException("no") };
        notebook.Behave = others.Behave;
        await using Node first = await Runner(store, o => o.LongestBackOff = TimeSpan.FromSeconds(5)).StartAsync();
        await time.SleepersAsync(1);
        await PassAsync(Second / 2);
        await using Node second = await Runner(store, o => o.LongestBackOff = TimeSpan.FromSeconds(5), handedTo: others).StartAsync();
        await time.SleepersAsync(2);

        // The first fails after 0, 1, 3 and 7 seconds, then the second after 7.5, 8.5, 10.5 and 14.5; the first, awake since 12, gets the place back at 15.
        await PassHalvesAsync(37);
        Assert.Equal((5, 4), (notebook.Handed.Count, others.Handed.Count));

        // From there on each once in 5 seconds.
        await PassHalvesAsync(20);
        Assert.Equal((7, 6), (notebook.Handed.Count, others.Handed.Count));
    }

    [Fact]
    public async Task A_poisoned_event_is_tried_for_ever_and_never_passed_over()
    {
        await Desk.AcceptAsync("C-1");
        await Desk.AcceptAsync("C-2");
        notebook.Behave = (_, _) => throw new InvalidOperationException("no");
        await using Node node = await Runner(store, o => o.LongestBackOff = TimeSpan.FromSeconds(8)).StartAsync();

        for (int i = 0; i < 12; i++)
            await PassAsync(TimeSpan.FromSeconds(8));

        Assert.Equal(["C-1:1"], notebook.Ids.Distinct());
        Assert.True(notebook.Handed.Count >= 12);
    }

    [Fact]
    public async Task A_poisoned_event_is_parked_with_a_record_after_the_attempts_that_its_option_names()
    {
        await Desk.AcceptAsync("C-1");
        await Desk.AcceptAsync("C-2");
        notebook.Behave = (d, _) => d.Key.CaseId == "C-1" ? throw new InvalidOperationException("no") : Task.CompletedTask;
        await using Node node = await Runner(store, handler: o => o.ParkAfter = 3).StartAsync();
        await time.SleepersAsync(1);
        await PassAsync(Second);
        Assert.Empty(notebook.Parked);
        await PassAsync(Second * 2);

        ParkedEvent parked = Assert.Single(notebook.Parked);
        Assert.Equal(("mail", "C-1:1", 3, "no"), (parked.Handler, parked.Delivery.Id, parked.Delivery.Attempt, parked.Fault.Message));
        Assert.Equal(["C-1:1", "C-1:1", "C-1:1", "C-2:1"], notebook.Ids);
    }

    [Fact]
    public async Task One_handlers_trouble_holds_up_no_other()
    {
        await Desk.AcceptAsync("C-1");
        notebook.Behave = (_, _) => throw new InvalidOperationException("no");
        await using Node node = await Runner(store, also: sdk => sdk.AddEventHandler<OtherHandler>("ledger")).StartAsync();
        await time.SleepersAsync(2);

        await node.StopAsync();

        Assert.Equal((0L, 1L), (await PositionAsync("mail"), await PositionAsync("ledger")));
    }

    [Fact]
    public async Task Only_the_facts_that_a_handler_asked_for_reach_it_and_only_since_it_asked()
    {
        await Desk.CompleteAsync("C-1");
        time.Pass(TimeSpan.FromHours(1));
        NodaTime.Instant joined = time.GetCurrentInstant();
        await Desk.CompleteAsync("C-2");
        await using Node node = await Runner(store, handler: o =>
        {
            o.Facts.Add(CaseFact.Completed);
            o.Since = joined;
        }).StartAsync();
        await time.SleepersAsync(1);

        Assert.Equal("C-2", Assert.Single(notebook.Handed).Key.CaseId);
        await node.StopAsync();
        Assert.Equal((await store.ReadAsync(Company, FeedPosition.Start, 100, default)).Next.Value, await PositionAsync("mail"));
    }

    [Fact]
    public async Task One_node_at_a_time_runs_a_handler_and_another_goes_on_when_it_is_stopped()
    {
        await Desk.AcceptAsync("C-1");
        Node first = await Runner(store, o => o.NodeName = "one").StartAsync();
        await time.SleepersAsync(1);
        await using Node second = await Runner(store, o => o.NodeName = "two").StartAsync();
        await time.SleepersAsync(2);
        Assert.Single(notebook.Handed);

        await first.DisposeAsync();
        await Desk.AcceptAsync("C-2");
        await PassAsync(Second);

        Assert.Equal(["C-1:1", "C-2:1"], notebook.Ids);
    }

    [Fact]
    public async Task When_a_node_is_cut_off_another_takes_over_after_the_lease_and_the_former_saves_nothing_more()
    {
        await Desk.AcceptAsync("C-1");
        var cut = new ShakyStore(store);
        var stuck = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        notebook.Behave = async (d, _) =>
        {
            if (notebook.Handed.Count > 1)
                return;
            cut.Before = (_, _) => Task.FromException(ShakyStore.Down());
            stuck.SetResult();
            await goOn.Task;
        };
        await using Node first = await Runner(cut).StartAsync();
        await stuck.Task;
        await using Node second = await Runner(store).StartAsync();
        await time.SleepersAsync(1);
        Assert.Single(notebook.Handed);

        await PassAsync(Lease - Second);
        Assert.Single(notebook.Handed);
        await PassAsync(Second);
        Assert.Equal(["C-1:1", "C-1:1"], notebook.Ids);

        cut.Before = null;
        goOn.SetResult();
        await time.SleepersAsync(2);
        Assert.Contains(first.Log.Lines, line => line.Text.Contains("another node", StringComparison.Ordinal));
        await PassAsync(Second, 2);
        Assert.Equal(2, notebook.Handed.Count);
        Assert.Empty(second.Log.Lines);
    }

    [Fact]
    public async Task A_handler_that_takes_longer_than_the_lease_is_cancelled_and_gets_the_event_again()
    {
        await Desk.AcceptAsync("C-1");
        var stuck = new TaskCompletionSource();
        notebook.Behave = async (d, token) =>
        {
            if (d.Attempt > 1)
                return;
            stuck.SetResult();
            await Task.Delay(Timeout.Infinite, token);
        };
        await using Node node = await Runner(store).StartAsync();
        await stuck.Task;

        await PassAsync(Lease);
        await PassAsync(Second);

        Assert.Equal([1, 2], notebook.Handed.Select(d => d.Attempt));
    }

    [Fact]
    public async Task A_shutdown_in_the_midst_of_an_event_leaves_it_to_be_handed_over_again()
    {
        await Desk.AcceptAsync("C-1");
        await Desk.AcceptAsync("C-2");
        var stuck = new TaskCompletionSource();
        notebook.Behave = async (d, token) =>
        {
            if (d.Key.CaseId != "C-2" || stuck.Task.IsCompleted)
                return;
            stuck.SetResult();
            await Task.Delay(Timeout.Infinite, token);
        };
        await using Node node = await Runner(store).StartAsync();
        await stuck.Task;
        await node.StopAsync();
        Assert.Empty(node.Log.Lines);
        Assert.Equal(1, await PositionAsync("mail"));

        await using Node next = await Runner(store).StartAsync();
        await time.SleepersAsync(1);

        Assert.Equal(["C-1:1", "C-2:1", "C-2:1"], notebook.Ids);
    }

    [Fact]
    public async Task What_could_not_be_saved_is_handed_over_again_under_the_same_id()
    {
        await Desk.AcceptAsync("C-1");
        var shaky = new ShakyStore(store) { Before = (what, _) => what == "save" && notebook.Handed.Count == 1 ? Task.FromException(ShakyStore.Down()) : Task.CompletedTask };
        await using Node node = await Runner(shaky).StartAsync();
        await time.SleepersAsync(1);

        await PassAsync(Second);

        Assert.Equal(["C-1:1", "C-1:1"], notebook.Ids);
    }

    [Fact]
    public async Task A_store_that_throws_what_no_contract_names_ends_no_handler()
    {
        await Desk.AcceptAsync("C-1");
        var shaky = new ShakyStore(store) { Before = (what, _) => what == "save" ? Task.FromException(new ObjectDisposedException("connection")) : Task.CompletedTask };
        await using Node node = await Runner(shaky).StartAsync();
        await time.SleepersAsync(1);
        Assert.Equal(["C-1:1"], notebook.Ids);
        Assert.Contains(node.Log.Lines, line => line.Text.Contains("could neither hold its place", StringComparison.Ordinal) && line.Text.Contains(nameof(ObjectDisposedException), StringComparison.Ordinal));

        shaky.Before = null;
        await PassAsync(Second);
        await Desk.AcceptAsync("C-2");
        await PassAsync(Second);

        Assert.Equal(["C-1:1", "C-1:1", "C-2:1"], notebook.Ids);
    }

    [Fact]
    public async Task Places_that_cannot_be_given_back_are_told_and_a_shutdown_is_one()
    {
        var shaky = new ShakyStore(store) { Before = (what, _) => what == "give back" ? Task.FromException(new ObjectDisposedException("connection")) : Task.CompletedTask };
        await using Node node = await Runner(shaky).StartAsync();
        await time.SleepersAsync(1);

        await node.StopAsync();

        (LogLevel level, string text) = Assert.Single(node.Log.Lines);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("could not give all its places back", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_falls_silent_fails_the_service_and_does_not_stay_unnoticed_beside_the_others()
    {
        await Desk.AcceptAsync("C-1");
        notebook.Behave = (_, _) => throw new InvalidOperationException("no");
        await using Node node = Runner(store, also: sdk => sdk.AddEventHandler<OtherHandler>("ledger"));
        node.Log.FailsAt = "Handler mail failed";
        var stopping = new TaskCompletionSource();
        node.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        await node.StartAsync();

        await stopping.Task.WaitAsync(TimeSpan.FromSeconds(60));

        await node.StopAsync();
        Assert.Equal(0, await PositionAsync("mail"));
    }

    [Fact]
    public async Task An_event_of_a_later_version_of_the_library_stops_the_handler_and_is_not_passed_over()
    {
        CaseKey key = Town.Key("C-1");
        EventRecord alien = HashChain.Seal(ChainHash.None, key, 1, "from-the-future.v9", "{}"u8.ToArray(), Town.Morning, Town.Morning, "c");
        await store.AppendAsync(new AppendRequest(key, 0, "c", [alien], new CaseSummary(key, "e1", "Accepted", 1, alien.Hash)), default);
        await Desk.AcceptAsync("C-2");
        await using Node node = await Runner(store, handler: o => o.ParkAfter = 1).StartAsync();
        await time.SleepersAsync(1);
        await PassAsync(Second);

        Assert.Empty(notebook.Handed);
        Assert.Empty(notebook.Parked);
        Assert.All(node.Log.Lines, line => Assert.Contains("from-the-future.v9", line.Text, StringComparison.Ordinal));
        Assert.Equal(2, node.Log.Lines.Count);
    }

    [Fact]
    public async Task An_idle_node_keeps_its_place()
    {
        await using Node first = await Runner(store).StartAsync();
        await using Node second = await Runner(store).StartAsync();
        await time.SleepersAsync(2);

        for (int i = 0; i < 150; i++)
            await PassAsync(Second, 2);

        Assert.Null(await store.TakeAsync(new CheckpointClaim(Company, "mail", "third", time.GetCurrentInstant(), NodaTime.Duration.FromMinutes(1)), default));
        await first.StopAsync();
        await second.StopAsync();
        Assert.Equal(2, (await store.TakeAsync(new CheckpointClaim(Company, "mail", "third", time.GetCurrentInstant(), NodaTime.Duration.FromMinutes(1)), default))!.Fence);
    }

    private Node Runner(ICaseStore over, Action<FeedRunnerOptions>? configure = null, Action<EventHandlerOptions>? handler = null, Action<FirstResponderBuilder>? also = null, Notebook? handedTo = null) => Node.Build(
        over,
        time,
        sdk =>
        {
            sdk.AddFeedRunner(o =>
            {
                o.Companies.Add(Company);
                configure?.Invoke(o);
            }).AddEventHandler<NotingHandler>("mail", handler).AddEventParking<NotingParking>();
            also?.Invoke(sdk);
        },
        services => services.AddSingleton(handedTo ?? notebook));

    private async Task PassAsync(TimeSpan passing, int sleepers = 1)
    {
        time.Pass(passing);
        await time.SleepersAsync(sleepers);
    }

    // Two nodes that wake in turn, half a second apart: which of them is first doesn't depend on threads.
    private async Task PassHalvesAsync(int count)
    {
        for (int i = 0; i < count; i++)
            await PassAsync(Second / 2, 2);
    }

    private async Task<long> PositionAsync(string reader)
    {
        FeedCheckpoint kept = (await store.TakeAsync(new CheckpointClaim(Company, reader, "test", time.GetCurrentInstant(), NodaTime.Duration.FromMinutes(1)), default))!;
        await store.GiveBackAsync(kept, default);
        return kept.Position.Value;
    }
}
