using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class ReadRuleTests
{
    private readonly TestedStore store = new();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(2, 3)]
    [InlineData(0, 7)]
    [InlineData(6, 5)]
    public async Task R01_a_page_is_the_first_n_after_a_version(long after, int max)
    {
        EventRecord[] all = await Given.ChainedCase(store, Given.Key, 7);

        EventPage page = await store.Read(Given.Key, after, max);

        Assert.Equal(all.Skip((int)after).Take(max).Select(e => e.Hash), page.Events.Select(e => e.Hash));
        Assert.Equal(after + max >= 7, page.IsEnd);
        Assert.Equal((7, all[6].Hash), (page.HeadVersion, page.HeadHash));
        Assert.Equal(Math.Min(after + max, 7), page.LastVersion);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(long.MaxValue)]
    public async Task R01_beyond_the_head_the_page_is_empty_and_the_end(long after)
    {
        await Given.ChainedCase(store, Given.Key, 7);

        EventPage page = await store.Read(Given.Key, after, 5);

        Assert.Empty(page.Events);
        Assert.True(page.IsEnd);
        Assert.Equal(7, page.HeadVersion);
    }

    [Fact]
    public async Task R01_a_missing_case_has_an_empty_head()
    {
        EventPage page = await store.Read(Given.Key);

        Assert.Empty(page.Events);
        Assert.True(page.IsEnd);
        Assert.Equal((0, ChainHash.None), (page.HeadVersion, page.HeadHash));
    }

    [Fact]
    public async Task R01_a_page_taken_earlier_does_not_grow()
    {
        await Given.ChainedCase(store, Given.Key, 2);
        EventPage page = await store.Read(Given.Key);

        await store.Append(Given.Request(2, "later", "dispatched.v1"));

        Assert.Equal(2, page.Events.Count);
        Assert.Equal(2, page.HeadVersion);
    }

    [Fact]
    public async Task R01_reads_during_writes_are_prefixes()
    {
        const int Count = 400;
        Task writer = Task.Run(() => Given.ChainedCase(store, Given.Key, Count));
        ChainHash previous = ChainHash.None;
        long at = 0;
        while (at < Count)
        {
            EventPage page = await store.Read(Given.Key, at, 3);
            previous = HashChain.Verify(Given.Key, page, previous);
            at = page.LastVersion;
        }

        await writer;
        Assert.Equal(Count, at);
    }

    [Fact]
    public async Task R02_a_read_after_the_acknowledgement_sees_the_events()
    {
        for (int version = 0; version < 20; version++)
        {
            await store.Append(Given.Request(version, $"c{version}", "dispatched.v1"));
            Assert.Equal(version + 1, (await store.Read(Given.Key)).Events.Count);
        }
    }

    [Fact]
    public async Task R03_every_byte_value_comes_back()
    {
        byte[] payload = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];

        EventRecord read = await StoreOne(payload, Given.Morning, Given.Morning);

        Assert.Equal(payload, read.Payload.ToArray());
    }

    [Fact]
    public async Task R03_a_buffer_used_again_does_not_reach_into_the_store()
    {
        byte[] payload = [1, 2, 3];

        EventRecord read = await StoreOne(payload, Given.Morning, Given.Morning);
        payload[1] = 9;

        Assert.Equal([1, 2, 3], read.Payload.ToArray());
        Assert.Equal([1, 2, 3], (await store.Read(Given.Key)).Events[0].Payload.ToArray());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999_999, 0)]
    [InlineData(1_000_000, 1)]
    [InlineData(-1, -1)]
    public async Task R03_instants_are_exact_to_the_millisecond_and_cut_below(long nanoseconds, long milliseconds)
    {
        Instant occurred = NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanoseconds);
        Instant recorded = Given.Morning + Duration.FromNanoseconds(nanoseconds);

        EventRecord read = await StoreOne([], occurred, recorded);

        Assert.Equal(Instant.FromUnixTimeMilliseconds(milliseconds), read.OccurredAt);
        Assert.Equal(Given.Morning + Duration.FromMilliseconds(milliseconds), read.RecordedAt);
    }

    [Fact]
    public async Task R03_names_and_command_ids_come_back_as_they_went_in()
    {
        var key = new CaseKey("赣州万象物业", "诉-𠮷/2026#1");
        await store.Append(Given.Request(key, 0, "due:D-02#r1:2026-04-29", null, "dispatched.v1"));

        EventRecord read = Assert.Single((await store.Read(key)).Events);
        Assert.Equal(("dispatched.v1", "due:D-02#r1:2026-04-29"), (read.TypeName, read.CommandId));
        HashChain.Verify(key, await store.Read(key), ChainHash.None);
    }

    private async Task<EventRecord> StoreOne(byte[] payload, Instant occurred, Instant recorded)
    {
        EventRecord sealedRecord = HashChain.Seal(ChainHash.None, Given.Key, 1, "a.v1", payload, occurred, recorded, "c");
        await store.Append(new AppendRequest(Given.Key, 0, "c", [sealedRecord], new CaseSummary(Given.Key, "滨江苑", "Accepted", 1, sealedRecord.Hash)));
        EventPage page = await store.Read(Given.Key);
        Assert.Equal(sealedRecord.Hash, page.Events[0].Hash);
        return page.Events[0];
    }
}
