using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class StoreTypeTests
{
    private static readonly EventRecord[] Two = Given.Records(Given.Key, 4, ChainHash.None, "cmd", "a.v1", "b.v1");
    private static readonly CaseSummary Fitting = new(Given.Key, "滨江苑", "InProgress", 6, Two[1].Hash);

    [Fact]
    public void AppendRequest_takes_events_and_summary_that_belong_together()
    {
        var request = new AppendRequest(Given.Key, 4, "cmd", Two, Fitting);

        Assert.Equal(Two, request.Events);
        Assert.Equal("JX/C-17 4+2 (cmd)", request.ToString());
    }

    [Fact]
    public void AppendRequest_does_not_follow_later_changes_of_the_list()
    {
        List<EventRecord> list = [.. Two];
        var request = new AppendRequest(Given.Key, 4, "cmd", list, Fitting);

        list.Clear();

        Assert.Equal(2, request.Events.Count);
    }

    [Fact]
    public void AppendRequest_refuses_parts_that_do_not_belong_together()
    {
        void Refused(CaseKey key, long expected, string command, EventRecord[] events, CaseSummary summary) =>
            Assert.ThrowsAny<ArgumentException>(() => new AppendRequest(key, expected, command, events, summary));

        Refused(default, 4, "cmd", Two, Fitting);
        Refused(new CaseKey("JX", "C-18"), 4, "cmd", Two, Fitting);
        Refused(Given.Key, 4, "other", Two, Fitting);
        Refused(Given.Key, 4, "cmd", [], Fitting with { Version = 4 });
        Refused(Given.Key, 4, "cmd", [Two[0], null!], Fitting);
        Refused(Given.Key, 4, "cmd", null!, Fitting);
        Refused(Given.Key, 4, "cmd", Two, null!);
        Refused(Given.Key, 5, "cmd", Two, Fitting);
        Refused(Given.Key, -1, "cmd", Two, Fitting);
        Refused(Given.Key, long.MaxValue, "cmd", Two, Fitting);
        Refused(Given.Key, 4, "cmd", Two, Fitting with { HeadHash = Two[0].Hash });
    }

    [Fact]
    public void EventRecord_refuses_command_ids_over_64_characters()
    {
        Assert.Equal(64, new EventRecord("a.v1", default, default, default, new string('c', 64), default).CommandId.Length);
        Assert.Throws<ArgumentException>(() => new EventRecord("a.v1", default, default, default, new string('c', 65), default));
        Assert.Throws<ArgumentException>(() => new EventRecord(" ", default, default, default, "c", default));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999_999, 0)]
    [InlineData(1_000_000, 1)]
    [InlineData(-1, -1)]
    public void EventRecord_cuts_instants_to_the_millisecond(long nanoseconds, long milliseconds)
    {
        Instant occurred = NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
        Instant recorded = Given.Morning + Duration.FromNanoseconds(nanoseconds);

        var record = new EventRecord("a.v1", default, occurred, recorded, "c", default);

        Assert.Equal(Instant.FromUnixTimeMilliseconds(milliseconds), record.OccurredAt);
        Assert.Equal(Given.Morning + Duration.FromMilliseconds(milliseconds), record.RecordedAt);
    }

    [Fact]
    public void EventRecord_prints_no_payload()
    {
        var record = new EventRecord("a.v1", "13800138000"u8.ToArray(), Given.Morning, Given.Morning, "c", default);

        Assert.Equal("a.v1 2026-04-28T00:05:00Z (c)", record.ToString());
    }

    [Fact]
    public void CaseSummary_refuses_empty_texts_also_when_copied()
    {
        Assert.Throws<ArgumentException>(() => new CaseSummary(Given.Key, "滨江苑", "Accepted", 1, default, RoomRef: ""));
        Assert.Throws<ArgumentException>(() => Fitting with { Handler = " " });
        Assert.Throws<ArgumentException>(() => Fitting with { Status = new string('x', 65) });
        Assert.Throws<ArgumentOutOfRangeException>(() => Fitting with { Version = 0 });
        Assert.Null((Fitting with { Handler = null }).Handler);
    }

    [Fact]
    public void CaseSummary_cuts_instants_to_the_millisecond()
    {
        Instant fine = Given.Morning + Duration.FromNanoseconds(1_999_999);
        var row = new CaseSummary(Given.Key, "滨江苑", "Accepted", 1, default, NextDueAt: fine, NextLateFrom: fine, NextAttentionAt: fine);
        Instant cut = Given.Morning + Duration.FromMilliseconds(1);

        Assert.Equal((cut, cut, cut), (row.NextDueAt, row.NextLateFrom, row.NextAttentionAt));
        Assert.Equal(cut, (Fitting with { NextDueAt = fine }).NextDueAt);
    }

    [Fact]
    public void ChainHash_text_and_bytes_can_be_read_back()
    {
        byte[] bytes = [.. Enumerable.Range(0, 32).Select(i => (byte)(i * 8))];
        ChainHash hash = ChainHash.FromBytes(bytes);

        Assert.Equal(bytes, hash.ToArray());
        Assert.Equal(Convert.ToHexStringLower(bytes), hash.ToString());
        Assert.Equal(hash, ChainHash.Parse(hash.ToString().ToUpperInvariant()));
        Assert.NotEqual(hash, ChainHash.None);
        Assert.Equal(new string('0', 64), ChainHash.None.ToString());
    }

    [Fact]
    public void ChainHash_refuses_other_lengths_and_digits()
    {
        Assert.Throws<ArgumentException>(() => ChainHash.FromBytes(new byte[31]));
        Assert.Throws<ArgumentException>(() => ChainHash.None.CopyTo(new byte[31]));
        Assert.Throws<FormatException>(() => ChainHash.Parse(new string('0', 63)));
        Assert.Throws<FormatException>(() => ChainHash.Parse(new string('0', 63) + "g"));
        Assert.Throws<ArgumentNullException>(() => ChainHash.Parse(null!));
    }

    [Fact]
    public void AttentionClaim_refuses_a_lease_or_count_of_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.Zero, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.FromNanoseconds(999_999), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AttentionClaim.ForCompany("JX", "n", Given.Morning, Duration.FromMinutes(1), 0));
        Assert.Throws<ArgumentNullException>(() => AttentionClaim.ForCompany(null!, "n", Given.Morning, Duration.FromMinutes(1), 1));
        Assert.Throws<ArgumentException>(() => AttentionClaim.ForAllCompanies("", Given.Morning, Duration.FromMinutes(1), 1));
    }

    [Fact]
    public void CheckpointClaim_refuses_what_no_store_could_keep()
    {
        Duration lease = Duration.FromMinutes(1);

        Assert.Throws<ArgumentException>(() => new CheckpointClaim("", "mail", "n", Given.Morning, lease));
        Assert.Throws<ArgumentException>(() => new CheckpointClaim("JX", " mail", "n", Given.Morning, lease));
        Assert.Throws<ArgumentException>(() => new CheckpointClaim("JX", new string('r', 65), "n", Given.Morning, lease));
        Assert.Throws<ArgumentNullException>(() => new CheckpointClaim("JX", "mail", null!, Given.Morning, lease));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckpointClaim("JX", "mail", "n", Given.Morning, Duration.FromNanoseconds(999_999)));
    }

    [Fact]
    public void CaseStoreUnavailableException_tells_whether_it_passes_and_keeps_the_drivers_exception()
    {
        var driver = new TimeoutException();

        var fault = new CaseStoreUnavailableException("超时。 / Timed out.", isTransient: true, driver);

        Assert.True(fault.IsTransient);
        Assert.Same(driver, fault.InnerException);
        Assert.False(new CaseStoreUnavailableException("缺表。 / A table is missing.", driver).IsTransient);
    }

    [Fact]
    public void FeedPosition_is_ordered_and_never_negative()
    {
        Assert.True(FeedPosition.Start < new FeedPosition(1));
        Assert.True(new FeedPosition(2) >= new FeedPosition(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FeedPosition(-1));
    }

    [Fact]
    public void StoreCapabilities_declare_what_the_store_implements()
    {
        StoreCapabilities capabilities = new InMemoryCaseStore(7, 8).Capabilities;

        Assert.Equal((7, 8), (capabilities.MaxEventsPerAppend, capabilities.MaxPayloadBytes));
        Assert.Equal(StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Checkpoints, capabilities.Features);
        Assert.False(capabilities.Has(StoreFeatures.Feed | StoreFeatures.Enlist));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoreCapabilities(0, 1, StoreFeatures.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoreCapabilities(1, 0, StoreFeatures.None));
    }

    [Fact]
    public void A06_a_store_without_transactions_does_not_claim_to_enlist()
    {
        Assert.False(new InMemoryCaseStore().Capabilities.Has(StoreFeatures.Enlist));
    }

    [Fact]
    public void A_batch_is_copied_and_each_command_id_in_it_stands_for_one_command()
    {
        StoreCapabilities capabilities = new InMemoryCaseStore(2, 100).Capabilities;
        List<AppendRequest> requests = [Given.Request(0, "a", "accepted.v1"), Given.Request(5, "a", "accepted.v1"), Given.Request(1, "b", "classified.v1")];

        AppendRequest[] batch = StoreArgument.Batch(requests, capabilities, "requests");

        Assert.Equal(requests, batch);
        Assert.NotSame(requests, batch);
        Assert.Empty(StoreArgument.Batch([], capabilities, "requests"));
        Assert.Throws<ArgumentException>(() => StoreArgument.Batch([.. requests, Given.Request(1, "a", "dispatched.v1")], capabilities, "requests"));
        Assert.Throws<ArgumentException>(() => StoreArgument.Batch([Given.Request(0, "c", "a.v1", "b.v1", "c.v1")], capabilities, "requests"));
        Assert.Throws<ArgumentNullException>(() => StoreArgument.Batch([null!], capabilities, "requests"));
        Assert.Throws<ArgumentNullException>(() => StoreArgument.Batch(null, capabilities, "requests"));
        Assert.Throws<ArgumentNullException>(() => StoreArgument.Batch([], null!, "requests"));
    }

    [Fact]
    public void Claims_are_ordered_by_attention_then_company_then_case_character_by_character()
    {
        ClaimedCase[] ordered =
        [
            Claim("JX", "b", 0),
            Claim("JX", "B", 1),
            Claim("JX", "a", 1),
            Claim("jx", "A", 1),
            Claim("A", "a", 2),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(Comparer<ClaimedCase>.Create(ClaimedCase.CompareByAttention)));
        Assert.Equal(0, ClaimedCase.CompareByAttention(ordered[0], ordered[0] with { Fence = 9 }));
        Assert.Throws<ArgumentNullException>(() => ClaimedCase.CompareByAttention(null!, ordered[0]));
        Assert.Throws<ArgumentNullException>(() => ClaimedCase.CompareByAttention(ordered[0], null!));

        static ClaimedCase Claim(string company, string caseId, int minute) => new(new CaseKey(company, caseId), Given.Morning + Duration.FromMinutes(minute), 1, "node-1", Given.Morning);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(999_999, 1, 0)]
    [InlineData(1_000_000, 1, 1)]
    [InlineData(-1, 0, -1)]
    public void Filters_ask_in_whole_milliseconds(long nanoseconds, long dueBefore, long overdueAt)
    {
        Instant asked = Given.Morning + Duration.FromNanoseconds(nanoseconds);
        var filter = new CaseSummaryFilter { DueBefore = asked, OverdueAt = asked };

        Assert.Equal(Given.Morning + Duration.FromMilliseconds(dueBefore), filter.DueBefore);
        Assert.Equal(Given.Morning + Duration.FromMilliseconds(overdueAt), filter.OverdueAt);
    }

    [Fact]
    public void Filters_take_the_last_of_all_instants()
    {
        var filter = new CaseSummaryFilter { DueBefore = Instant.MaxValue };

        Assert.Equal(Instant.FromUnixTimeMilliseconds(Instant.MaxValue.ToUnixTimeMilliseconds()), filter.DueBefore);
        filter.DueBefore = null;
        Assert.Null(filter.DueBefore);
    }
}
