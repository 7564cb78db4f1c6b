using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>Rules K1 to K8: where readers of the feed are, and which node reads for them.</summary>
public sealed class CheckpointRuleTests
{
    private static readonly Instant Now = Given.Morning;
    private static readonly Duration Lease = Duration.FromMinutes(1);
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    private readonly TestedStore store = new();

    [Fact]
    public async Task K01_a_reader_that_nobody_took_before_begins_at_the_feeds_start()
    {
        FeedCheckpoint? taken = await Take();

        Assert.Equal(new FeedCheckpoint("JX", "mail", FeedPosition.Start, 1, "node-1", Now + Lease), taken);
    }

    [Fact]
    public async Task K02_while_a_lease_runs_nobody_takes_it_not_even_its_holder()
    {
        await Take();

        Assert.Null(await Take(owner: "node-2"));
        Assert.Null(await Take(owner: "node-1"));
        Assert.Null(await Take(Now + Lease - Millisecond, "node-2"));
    }

    [Fact]
    public async Task K03_once_the_lease_has_run_out_another_node_goes_on_at_the_saved_position()
    {
        FeedCheckpoint first = (await Take())!;
        FeedCheckpoint saved = (await Save(first, 17, Now + Lease))!;
        Assert.Equal(first with { Position = new FeedPosition(17) }, saved);

        FeedCheckpoint? second = await Take(Now + Lease, "node-2");

        Assert.Equal(new FeedCheckpoint("JX", "mail", new FeedPosition(17), first.Fence + 1, "node-2", Now + Lease + Lease), second);
    }

    [Fact]
    public async Task K03_a_save_extends_the_lease()
    {
        FeedCheckpoint first = (await Take())!;

        Assert.NotNull(await Save(first, 0, Now + Lease + Lease));

        Assert.Null(await Take(Now + Lease, "node-2"));
        Assert.NotNull(await Take(Now + Lease + Lease, "node-2"));
    }

    [Fact]
    public async Task K04_a_save_under_an_old_fence_changes_nothing()
    {
        FeedCheckpoint first = (await Take())!;
        FeedCheckpoint second = (await Take(Now + Lease, "node-2"))!;

        Assert.Null(await Save(first, 9, Now + Lease + Lease + Lease));

        Assert.Null(await Take(second.LeasedUntil - Millisecond, "node-3"));
        Assert.Equal(FeedPosition.Start, (await Take(second.LeasedUntil, "node-3"))!.Position);
    }

    [Fact]
    public async Task K04_a_lease_that_ran_out_is_still_saved_while_nobody_else_took_it()
    {
        FeedCheckpoint first = (await Take())!;

        Assert.NotNull(await Save(first, 5, Now + Lease + Lease + Lease));

        Assert.Null(await Take(Now + Lease + Lease, "node-2"));
    }

    [Fact]
    public async Task K05_a_given_back_checkpoint_is_free_at_once_and_keeps_its_position()
    {
        FeedCheckpoint saved = (await Save((await Take())!, 3, Now + Lease))!;

        Assert.True(await store.GiveBackAsync(saved, default));

        Assert.Equal((new FeedPosition(3), saved.Fence + 1), (await Take(Now, "node-2")) is { } next ? (next.Position, next.Fence) : default);
    }

    [Fact]
    public async Task K05_a_giving_back_under_an_old_fence_changes_nothing()
    {
        FeedCheckpoint first = (await Take())!;
        await Take(Now + Lease, "node-2");

        Assert.False(await store.GiveBackAsync(first, default));

        Assert.Null(await Take(Now + Lease, "node-3"));
    }

    [Fact]
    public async Task K06_a_position_never_goes_back()
    {
        FeedCheckpoint taken = (await Take())!;
        FeedCheckpoint saved = (await Save(taken, 8, Now + Lease))!;

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Save(saved, 7, Now + Lease));
        Assert.Null(await Save(taken, 7, Now + Lease + Lease));

        Assert.Equal(8, (await Take(Now + Lease, "node-2"))!.Position.Value);
    }

    [Fact]
    public async Task K06_an_unknown_checkpoint_is_neither_saved_nor_released()
    {
        var never = new FeedCheckpoint("JX", "never", FeedPosition.Start, 1, "node-1", Now + Lease);

        Assert.Null(await Save(never, 1, Now + Lease));
        Assert.False(await store.GiveBackAsync(never, default));
        Assert.Equal(1, (await store.TakeAsync(new CheckpointClaim("JX", "never", "node-1", Now, Lease), default))!.Fence);
    }

    [Fact]
    public async Task K07_readers_and_companies_stand_apart()
    {
        await Save((await Take())!, 8, Now + Lease);

        foreach ((string company, string reader) in new[] { ("JX", "Mail"), ("JX", "ledger"), ("jx", "mail"), ("CD", "mail") })
            Assert.Equal((0L, 1L), await store.TakeAsync(new CheckpointClaim(company, reader, "node-2", Now, Lease), default) is { } other ? (other.Position.Value, other.Fence) : default);
    }

    [Fact]
    public async Task K08_of_nodes_that_ask_at_once_exactly_one_gets_it()
    {
        for (int round = 0; round < 20; round++)
        {
            Instant at = Now + (Lease * round);
            FeedCheckpoint?[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => Take(at, $"node-{n}"))));

            Assert.Equal(round + 1, Assert.Single(answers, a => a is not null)!.Fence);
        }
    }

    [Fact]
    public async Task X01_a_cancelled_call_throws_and_does_nothing()
    {
        var canceled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.TakeAsync(new CheckpointClaim("JX", "mail", "node-1", Now, Lease), canceled));
        FeedCheckpoint taken = (await Take())!;
        Assert.Equal(1, taken.Fence);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.SaveAsync(taken, new FeedPosition(5), Now + Lease, canceled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.GiveBackAsync(taken, canceled));

        Assert.Null(await Take(owner: "node-2"));
        Assert.Equal(0, (await Take(Now + Lease, "node-2"))!.Position.Value);
    }

    [Fact]
    public async Task Calls_without_a_checkpoint_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.TakeAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.SaveAsync(null!, FeedPosition.Start, Now, default));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.GiveBackAsync(null!, default));
    }

    [Fact]
    public void CheckpointClaim_refuses_what_no_store_could_keep()
    {
        Assert.Throws<ArgumentException>(() => new CheckpointClaim("", "mail", "n", Now, Lease));
        Assert.Throws<ArgumentException>(() => new CheckpointClaim("JX", " mail", "n", Now, Lease));
        Assert.Throws<ArgumentException>(() => new CheckpointClaim("JX", new string('r', 65), "n", Now, Lease));
        Assert.Throws<ArgumentNullException>(() => new CheckpointClaim("JX", "mail", null!, Now, Lease));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckpointClaim("JX", "mail", "n", Now, Duration.FromNanoseconds(999_999)));
    }

    private Task<FeedCheckpoint?> Take(Instant? at = null, string owner = "node-1") =>
        store.TakeAsync(new CheckpointClaim("JX", "mail", owner, at ?? Now, Lease), default).AsTask();

    private Task<FeedCheckpoint?> Save(FeedCheckpoint held, long position, Instant until) => store.SaveAsync(held, new FeedPosition(position), until, default).AsTask();
}
