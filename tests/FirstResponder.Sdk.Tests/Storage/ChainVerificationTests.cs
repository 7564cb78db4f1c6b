using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>Whatever is done to a stored history is named: what, and at which version. Tried at every place of short histories.</summary>
public sealed class ChainVerificationTests
{
    private const int Count = 6;

    private static readonly EventRecord[] Whole = Chain(Count);

    public static TheoryData<int> Versions => [.. Enumerable.Range(1, Count)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(100)]
    public async Task Verify_accepts_what_a_store_returns_whatever_the_page_size(int pageSize)
    {
        var store = new InMemoryCaseStore();
        EventRecord[] all = await Given.ChainedCase(store, Given.Key, Count);
        ChainHash hash = ChainHash.None;
        EventPage page;
        long at = 0;
        do
        {
            page = await store.Read(Given.Key, at, pageSize);
            hash = HashChain.Verify(Given.Key, page, hash);
            at = page.LastVersion;
        }
        while (!page.IsEnd);

        Assert.Equal(all[^1].Hash, hash);
    }

    [Fact]
    public void Verify_accepts_a_case_that_does_not_exist()
    {
        Assert.Equal(ChainHash.None, HashChain.Verify(Given.Key, new EventPage(0, [], 0, ChainHash.None, true), ChainHash.None));
    }

    [Fact]
    public void Verify_names_another_case()
    {
        ChainBrokenException fault = Assert.Throws<ChainBrokenException>(
            () => HashChain.Verify(new CaseKey("JX", "C-18"), Page(Whole), ChainHash.None));

        Assert.Equal((new CaseKey("JX", "C-18"), 1L, ChainFault.Changed), (fault.Key, fault.Version, fault.Fault));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Verify_names_every_changed_byte(int version)
    {
        EventRecord record = Whole[version - 1];
        for (int i = 0; i < record.Payload.Length; i++)
        {
            byte[] payload = record.Payload.ToArray();
            payload[i] ^= 1;
            AssertBroken(With(version, new EventRecord(record.TypeName, payload, record.OccurredAt, record.RecordedAt, record.CommandId, record.Hash)), ChainFault.Changed, version);
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Verify_names_every_changed_field(int version)
    {
        EventRecord r = Whole[version - 1];
        Duration shift = Duration.FromMilliseconds(1);
        EventRecord[] changed =
        [
            new("x.v1", r.Payload, r.OccurredAt, r.RecordedAt, r.CommandId, r.Hash),
            new(r.TypeName, r.Payload, r.OccurredAt - shift, r.RecordedAt, r.CommandId, r.Hash),
            new(r.TypeName, r.Payload, r.OccurredAt, r.RecordedAt + shift, r.CommandId, r.Hash),
            new(r.TypeName, r.Payload, r.OccurredAt, r.RecordedAt, "x", r.Hash),
            new(r.TypeName, r.Payload, r.OccurredAt, r.RecordedAt, r.CommandId, ChainHash.Parse(new string('a', 64))),
        ];

        Assert.All(changed, record => AssertBroken(With(version, record), ChainFault.Changed, version));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Verify_finds_a_record_that_was_rewritten_together_with_its_hash(int version)
    {
        ChainHash previous = version == 1 ? ChainHash.None : Whole[version - 2].Hash;
        EventRecord[] records = With(version, HashChain.Seal(previous, Given.Key, version, "x.v1", new byte[] { 1 }, Given.Morning, Given.Morning, "c"));

        // The forged record stands by itself; the one after it no longer follows, and behind the last one stands the head.
        (ChainFault fault, long named) = version < Count ? (ChainFault.Changed, version + 1L) : (ChainFault.HeadChanged, version);
        AssertBroken(records, fault, named);
    }

    [Fact]
    public void Verify_names_every_removed_run()
    {
        for (int first = 1; first < Count; first++)
        {
            for (int last = first; last < Count; last++)
            {
                EventRecord[] left = [.. Whole.Take(first - 1), .. Whole.Skip(last)];
                Assert.Equal(last, AssertBroken(left, ChainFault.Removed, first).OtherVersion);
            }
        }
    }

    [Fact]
    public void Verify_names_every_swap()
    {
        for (int one = 1; one <= Count; one++)
        {
            for (int other = one + 1; other <= Count; other++)
            {
                EventRecord[] records = With(one, Whole[other - 1]);
                records[other - 1] = Whole[one - 1];
                Assert.Equal(other, AssertBroken(records, ChainFault.Swapped, one).OtherVersion);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Verify_names_every_cut(int version)
    {
        Assert.Equal(Count, AssertBroken([.. Whole.Take(version - 1)], ChainFault.CutOff, version).OtherVersion);
    }

    [Fact]
    public void Verify_does_not_wait_for_ever_on_an_empty_page_before_the_head()
    {
        var page = new EventPage(4, [], Count, Whole[^1].Hash, isEnd: false);

        ChainBrokenException fault = Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, page, Whole[3].Hash));

        Assert.Equal((ChainFault.CutOff, 5L), (fault.Fault, fault.Version));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Verify_names_a_record_that_was_slipped_in(int version)
    {
        EventRecord[] records = [.. Whole.Take(version - 1), new("x.v1", new byte[] { 1 }, Given.Morning, Given.Morning, "c", default), .. Whole.Skip(version - 1)];

        AssertBroken(records, ChainFault.Added, version);
    }

    [Fact]
    public void Verify_names_a_record_added_after_the_head()
    {
        EventRecord[] longer = Chain(Count + 1);

        AssertBroken(longer, ChainFault.Added, Count + 1);
    }

    [Fact]
    public void Verify_names_a_changed_head()
    {
        var page = new EventPage(0, Whole, Count, Whole[0].Hash, isEnd: true);

        ChainBrokenException fault = Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, page, ChainHash.None));

        Assert.Equal((ChainFault.HeadChanged, (long)Count), (fault.Fault, fault.Version));
    }

    [Fact]
    public void Verify_names_a_history_that_went_back_behind_what_was_read()
    {
        var page = new EventPage(Count, [], 4, Whole[3].Hash, isEnd: true);

        ChainBrokenException fault = Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, page, Whole[^1].Hash));

        Assert.Equal((ChainFault.CutOff, 5L, (long?)Count), (fault.Fault, fault.Version, fault.OtherVersion));
    }

    [Fact]
    public void Verify_of_a_later_page_names_the_version_within_the_case()
    {
        var page = new EventPage(2, [Whole[2], Whole[4], Whole[5]], Count, Whole[^1].Hash, isEnd: true);

        ChainBrokenException fault = Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, page, Whole[1].Hash));

        Assert.Equal((ChainFault.Removed, 4L, (long?)4), (fault.Fault, fault.Version, fault.OtherVersion));
        Assert.Contains("JX/C-17", fault.Message, StringComparison.Ordinal);
        Assert.Contains("删除", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_of_a_later_page_needs_the_right_hash_before_it()
    {
        var page = new EventPage(2, Whole[2..], Count, Whole[^1].Hash, isEnd: true);

        Assert.Equal(Whole[^1].Hash, HashChain.Verify(Given.Key, page, Whole[1].Hash));
        Assert.Equal(3, Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, page, Whole[0].Hash)).Version);
    }

    private static ChainBrokenException AssertBroken(EventRecord[] records, ChainFault fault, long version)
    {
        ChainBrokenException broken = Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Given.Key, Page(records), ChainHash.None));
        Assert.Equal((Given.Key, fault, version), (broken.Key, broken.Fault, broken.Version));
        return broken;
    }

    private static EventPage Page(EventRecord[] records) => new(0, records, Count, Whole[^1].Hash, isEnd: true);

    private static EventRecord[] With(int version, EventRecord record)
    {
        EventRecord[] records = [.. Whole];
        records[version - 1] = record;
        return records;
    }

    private static EventRecord[] Chain(int count)
    {
        var records = new List<EventRecord>();
        for (int version = 1; version <= count; version++)
            records.AddRange(Given.Records(Given.Key, version - 1, version == 1 ? ChainHash.None : records[^1].Hash, $"c{version}", "progress-synced.v1"));
        return [.. records];
    }
}
