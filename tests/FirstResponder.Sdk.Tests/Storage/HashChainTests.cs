using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class HashChainTests
{
    private static readonly Instant At = Given.Morning;
    private static readonly EventRecord Plain = new("a.v1", new byte[] { 1, 2 }, At, At + Duration.FromMinutes(1), "cmd", ChainHash.None);

    private static readonly ChainHash Hash = HashChain.Compute(ChainHash.None, Given.Key, 1, Plain);

    // Computed by a separate program from the description in the documentation of HashChain. They never change.
    [Fact]
    public void Seal_gives_the_hashes_that_are_written_down()
    {
        var key = new CaseKey("赣州万象物业", "C-17");

        EventRecord first = HashChain.Seal(
            ChainHash.None, key, 1, "accepted.v1", Encoding.UTF8.GetBytes("{\"内容\":\"3栋2单元电梯困人\"}"),
            Instant.FromUtc(2026, 4, 28, 0, 5), Instant.FromUtc(2026, 4, 28, 0, 20), "imp:12345/88");
        EventRecord second = HashChain.Seal(
            first.Hash, key, 2, "classified.v1", ReadOnlyMemory<byte>.Empty,
            Instant.FromUtc(2026, 4, 28, 0, 21) + Duration.FromMilliseconds(7), Instant.FromUtc(2026, 4, 28, 0, 21) + Duration.FromMilliseconds(8), "c2");
        EventRecord before1970 = HashChain.Seal(
            ChainHash.None, new CaseKey("a", "b"), 1, "t.v1", new byte[] { 0, 255 }, Instant.FromUnixTimeMilliseconds(-1), NodaConstants.UnixEpoch, "c");

        Assert.Equal("be2922705192bde4af0404a3f744e52f93dc4ca35568d6b4b88d5482e71d2487", first.Hash.ToString());
        Assert.Equal("b4331ab87f39838276501bde1d96515b9624ce64d7c58510bdcc3d7d54436769", second.Hash.ToString());
        Assert.Equal("82bf8eb3e67ab2089b23720d8b0a7a10c4cc8d0a0e00bcb38891653f3e4ccbec", before1970.Hash.ToString());
    }

    [Fact]
    public void Compute_depends_on_every_field()
    {
        ChainHash other = ChainHash.Parse(new string('1', 64));
        Instant later = At + Duration.FromMilliseconds(1);
        var key = new CaseKey("JX", "C-18");
        ChainHash[] hashes =
        [
            Hash,
            HashChain.Compute(other, Given.Key, 1, Plain),
            HashChain.Compute(ChainHash.None, new CaseKey("JY", "C-17"), 1, Plain),
            HashChain.Compute(ChainHash.None, key, 1, Plain),
            HashChain.Compute(ChainHash.None, Given.Key, 2, Plain),
            Of(new EventRecord("b.v1", Plain.Payload, At, Plain.RecordedAt, "cmd", ChainHash.None)),
            Of(new EventRecord("a.v1", Plain.Payload, later, Plain.RecordedAt, "cmd", ChainHash.None)),
            Of(new EventRecord("a.v1", Plain.Payload, At, Plain.RecordedAt + Duration.FromMilliseconds(1), "cmd", ChainHash.None)),
            Of(new EventRecord("a.v1", Plain.Payload, At, Plain.RecordedAt, "cme", ChainHash.None)),
            Of(new EventRecord("a.v1", new byte[] { 1, 3 }, At, Plain.RecordedAt, "cmd", ChainHash.None)),
            Of(new EventRecord("a.v1", new byte[] { 1, 2, 0 }, At, Plain.RecordedAt, "cmd", ChainHash.None)),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void Compute_ignores_the_hash_that_the_record_carries()
    {
        Assert.Equal(Hash, Of(new EventRecord("a.v1", Plain.Payload, At, Plain.RecordedAt, "cmd", Hash)));
    }

    [Fact]
    public void Compute_tells_neighbouring_fields_apart()
    {
        ChainHash Keyed(string company, string id) => HashChain.Compute(ChainHash.None, new CaseKey(company, id), 1, Plain);
        ChainHash Ended(string command, byte[] payload) => Of(new EventRecord("a.v1", payload, At, At, command, ChainHash.None));

        Assert.NotEqual(Keyed("ab", "c"), Keyed("a", "bc"));
        Assert.NotEqual(Ended("c1", []), Ended("c", [(byte)'1']));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200_000)]
    public void Compute_takes_payloads_of_any_length(int length)
    {
        byte[] payload = new byte[length];
        EventRecord record = HashChain.Seal(ChainHash.None, Given.Key, 1, "a.v1", payload, At, At, "cmd");

        Assert.Equal(record.Hash, HashChain.Compute(ChainHash.None, Given.Key, 1, record));
    }

    [Fact]
    public void Compute_refuses_what_cannot_be_sealed()
    {
        Assert.Throws<ArgumentException>(() => HashChain.Compute(ChainHash.None, default, 1, Plain));
        Assert.Throws<ArgumentOutOfRangeException>(() => HashChain.Compute(ChainHash.None, Given.Key, 0, Plain));
        Assert.Throws<ArgumentNullException>(() => HashChain.Compute(ChainHash.None, Given.Key, 1, null!));
        Assert.Throws<ArgumentNullException>(() => HashChain.Verify(Given.Key, null!, ChainHash.None));
    }

    private static ChainHash Of(EventRecord record) => HashChain.Compute(ChainHash.None, Given.Key, 1, record);
}
