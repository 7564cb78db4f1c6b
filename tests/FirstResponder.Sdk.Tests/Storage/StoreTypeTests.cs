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
}
