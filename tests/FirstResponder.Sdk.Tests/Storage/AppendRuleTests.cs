using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class AppendRuleTests
{
    private const int Writers = 16;
    private const int Rounds = 1_000;

    private readonly TestedStore store = new();

    [Fact]
    public async Task A01_versions_are_contiguous_from_one()
    {
        Assert.Equal(new Appended(2), await store.Append(Given.Request(0, "a", "accepted.v1", "classified.v1")));
        Assert.Equal(new Appended(3), await store.Append(Given.Request(2, "b", "dispatched.v1")));

        EventPage page = await store.Read(Given.Key);
        Assert.Equal(["accepted.v1", "classified.v1", "dispatched.v1"], page.Events.Select(e => e.TypeName));
        Assert.Equal(3, page.HeadVersion);
    }

    [Fact]
    public async Task A01_expected_zero_means_the_case_must_not_exist()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal(new Conflict(1), await store.Append(Given.Request(0, "b", "accepted.v1")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(long.MaxValue - 1)]
    public async Task A01_expected_beyond_a_missing_case_is_a_conflict(long expected)
    {
        Assert.Equal(new Conflict(0), await store.Append(Given.Request(expected, "a", "dispatched.v1")));
        Assert.Equal(0, (await store.Read(Given.Key)).HeadVersion);
    }

    [Fact]
    public async Task A01_expected_beyond_the_head_is_a_conflict()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal(new Conflict(1), await store.Append(Given.Request(2, "b", "dispatched.v1")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(99)]
    public async Task A02_a_replay_with_any_expected_version_is_already_applied(long expected)
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await store.Append(Given.Request(1, "b", "classified.v1", "owner-informed-at-intake.v1"));
        await store.Append(Given.Request(3, "c", "dispatched.v1"));

        Assert.Equal(new AlreadyApplied(3), await store.Append(Given.Request(expected, "b", "classified.v1", "owner-informed-at-intake.v1")));
    }

    [Fact]
    public async Task A03_conflict_reports_actual_version()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await store.Append(Given.Request(1, "b", "classified.v1", "dispatched.v1"));

        Assert.Equal(new Conflict(3), await store.Append(Given.Request(1, "c", "plan-recorded.v1")));
    }

    [Fact]
    public async Task A03_conflict_uses_up_no_command_id()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        await store.Append(Given.Request(0, "b", "classified.v1"));

        Assert.Equal(new Appended(2), await store.Append(Given.Request(1, "b", "classified.v1")));
    }

    [Fact]
    public async Task A04_duplicate_stores_nothing_and_returns_the_first_result()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1", "classified.v1"));
        await store.Append(Given.Request(2, "b", "dispatched.v1"));

        Assert.Equal(new AlreadyApplied(2), await store.Append(Given.Request(3, "a", "accepted.v1", "classified.v1")));
        Assert.Equal(3, (await store.Read(Given.Key)).Events.Count);
        Assert.Equal(3, (await store.Feed("JX")).Entries.Count);
    }

    [Fact]
    public async Task A04_duplicate_leaves_the_summary_and_the_fence_alone()
    {
        await store.Append(Given.Due(Given.Key, 0, Given.Morning));
        ClaimedCase claimed = Assert.Single(await store.Claim(Given.Morning));

        await store.Append(Given.Due(Given.Key, 0, Given.Morning + Duration.FromHours(1)));

        Assert.Equal(Given.Morning, (await store.FindAsync(Given.Key, default))!.NextAttentionAt);
        Assert.True(await store.ReleaseAsync(claimed, default));
    }

    [Fact]
    public async Task A04_the_same_command_id_on_another_case_is_another_command()
    {
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal(new Appended(1), await store.Append(Given.Request(new CaseKey("JX", "C-18"), 0, "a", null, "accepted.v1")));
    }

    [Theory]
    [InlineData("dispatched.v1")]
    [InlineData("accepted.v1", "dispatched.v1")]
    [InlineData("accepted.v1")]
    [InlineData("accepted.v1", "classified.v1", "dispatched.v1")]
    public async Task A04_other_event_types_under_one_command_id_are_refused(params string[] types)
    {
        await store.Append(Given.Request(0, "a", "accepted.v1", "classified.v1"));
        await store.Append(Given.Request(2, "b", "dispatched.v1"));

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => store.Append(Given.Request(3, "a", types)));

        Assert.Contains("JX/C-17", fault.Message, StringComparison.Ordinal);
        Assert.Equal(3, (await store.Read(Given.Key)).HeadVersion);
    }

    [Fact]
    public async Task A05_head_summary_and_feed_move_with_the_events()
    {
        AppendRequest request = Given.Request(Given.Key, 0, "a", Given.Morning, "accepted.v1", "classified.v1");
        await store.Append(request);

        EventPage page = await store.Read(Given.Key);
        Assert.Equal(request.Events[1].Hash, page.HeadHash);
        Assert.Equal(request.Summary, await store.FindAsync(Given.Key, default));
        Assert.Equal([1L, 2L], (await store.Feed("JX")).Entries.Select(e => e.Version));
        Assert.Equal(Given.Key, Assert.Single(await store.Claim(Given.Morning)).Key);
    }

    [Fact]
    public async Task A05_conflict_leaves_everything_as_it_was()
    {
        await store.Append(Given.Due(Given.Key, 0, Given.Morning));
        EventPage before = await store.Read(Given.Key);
        CaseSummary? summary = await store.FindAsync(Given.Key, default);
        ClaimedCase claimed = Assert.Single(await store.Claim(Given.Morning));

        await store.Append(Given.Due(Given.Key, 5, Given.Morning + Duration.FromDays(1)));

        EventPage after = await store.Read(Given.Key);
        Assert.Equal((before.HeadVersion, before.HeadHash), (after.HeadVersion, after.HeadHash));
        Assert.Equal(summary, await store.FindAsync(Given.Key, default));
        Assert.Single((await store.Feed("JX")).Entries);
        Assert.True(await store.ReleaseAsync(claimed, default));
    }

    [Fact]
    public async Task A05_a_reader_never_sees_half_a_batch()
    {
        const int Batches = 300;
        using var done = new CancellationTokenSource();
        Task reader = Task.Run(async () =>
        {
            do
            {
                EventPage page = await store.Read(Given.Key, 0, 10_000);
                Assert.Equal(0, page.Events.Count % 3);
                Assert.Equal(page.HeadVersion, page.Events.Count);
                Assert.Equal(0, (await store.Feed("JX", 0, 10_000)).Entries.Count % 3);
            }
            while (!done.IsCancellationRequested);
        });

        for (int i = 0; i < Batches; i++)
            await store.Append(Given.Request(3 * i, $"c{i}", "a.v1", "b.v1", "c.v1"));
        await done.CancelAsync();

        await reader;
        Assert.Equal(3 * Batches, (await store.Read(Given.Key, 0, 10_000)).Events.Count);
    }

    [Fact]
    public async Task A07_null_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => store.Append(null!));
    }

    [Fact]
    public void A07_an_empty_batch_cannot_be_asked_for()
    {
        var summary = new CaseSummary(Given.Key, "滨江苑", "Accepted", 1, ChainHash.None);

        Assert.Throws<ArgumentException>(() => new AppendRequest(Given.Key, 1, "a", [], summary));
    }

    [Fact]
    public async Task A07_more_events_than_the_limit_are_refused_and_nothing_is_written()
    {
        var small = new TestedStore(maxEventsPerAppend: 2);

        await Assert.ThrowsAsync<ArgumentException>(() => small.Append(Given.Request(0, "a", "a.v1", "b.v1", "c.v1")));

        Assert.Equal(0, (await small.Read(Given.Key)).HeadVersion);
        Assert.Empty((await small.Feed("JX")).Entries);
        Assert.Null(await small.FindAsync(Given.Key, default));
        Assert.Equal(new Appended(2), await small.Append(Given.Request(0, "a", "a.v1", "b.v1")));
    }

    [Fact]
    public async Task A07_a_payload_over_the_limit_is_refused_and_nothing_is_written()
    {
        AppendRequest request = Given.Request(0, "a", "a.v1");
        int length = request.Events[0].Payload.Length;
        var tight = new TestedStore(maxPayloadBytes: length - 1);
        var fitting = new TestedStore(maxPayloadBytes: length);

        await Assert.ThrowsAsync<ArgumentException>(() => tight.Append(request));

        Assert.Equal(0, (await tight.Read(Given.Key)).HeadVersion);
        Assert.Equal(new Appended(1), await fitting.Append(request));
    }

    [Fact]
    public async Task A08_of_racing_writers_exactly_one_is_appended()
    {
        AppendOutcome[][] outcomes = await Race((key, writer) => Given.Request(key, 0, $"w{writer}", null, $"by-{writer}.v1", "and.v1"));

        for (int round = 0; round < Rounds; round++)
        {
            int winner = Assert.Single(Enumerable.Range(0, Writers), w => outcomes[w][round] is Appended);
            Assert.All(outcomes, mine => Assert.True(mine[round] is Appended { Version: 2 } or Conflict { ActualVersion: 2 }, mine[round].ToString()));
            Assert.Equal([$"by-{winner}.v1", "and.v1"], (await store.Read(RacedCase(round))).Events.Select(e => e.TypeName));
        }
    }

    [Fact]
    public async Task A08_of_racing_senders_of_one_command_exactly_one_is_appended()
    {
        AppendOutcome[][] outcomes = await Race((key, _) => Given.Request(key, 0, "same", null, "accepted.v1"));

        for (int round = 0; round < Rounds; round++)
        {
            Assert.Single(outcomes, mine => mine[round] == new Appended(1));
            Assert.Equal(Writers - 1, outcomes.Count(mine => mine[round] == new AlreadyApplied(1)));
            Assert.Single((await store.Read(RacedCase(round))).Events);
        }
    }

    private static CaseKey RacedCase(int round) => new("JX", $"race-{round}");

    // All writers walk the same cases in the same order, each on a thread of its own, and meet at many of them.
    private async Task<AppendOutcome[][]> Race(Func<CaseKey, int, AppendRequest> request)
    {
        using var start = new Barrier(Writers);
        return await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Factory.StartNew(
            () =>
            {
                AppendRequest[] mine = [.. Enumerable.Range(0, Rounds).Select(round => request(RacedCase(round), writer))];
                start.SignalAndWait();
                return mine.Select(one => store.Append(one).Result).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
