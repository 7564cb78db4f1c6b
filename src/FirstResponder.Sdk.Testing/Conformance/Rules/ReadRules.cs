using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Generation;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>R1 to R3: pages, reading what was written, bytes and instants.</summary>
internal static class ReadRules
{
    private const string PageHint = "version > afterVersion，按版本升序，取 maxCount。 / version > afterVersion order by version, the first maxCount; the head's row at the same moment.";
    private const string WriteHint = "答复之前事务已提交；读的是主库。 / The transaction is committed before the answer, and reads go to the primary.";
    private const string ByteHint = "内容用二进制列，时间用 bigint 毫秒，文本用 Unicode 列。 / Payloads in a binary column, instants as bigint milliseconds since 1970, texts in a Unicode column.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("R01 a page is the first n after a version", "一页是某版之后的前 n 个", PageHint, async run =>
        {
            var all = await run.Store.StoredChain(Given.Key, 7);
            foreach (var (after, max) in new[] { (0, 1), (0, 3), (2, 3), (0, 7), (6, 5), (0, int.MaxValue) })
            {
                var page = await run.Store.Read(Given.Key, after, max);
                Expect.Sequence(all.Skip(after).Take(max).Select(static e => e.Hash), page.Events.Select(static e => e.Hash), $"page of {max} after {after}");
                Expect.Same(max >= 7 - after, page.IsEnd, $"IsEnd of a page of {max} after {after}, of 7");
                Expect.Same((7L, all[6].Hash), (page.HeadVersion, page.HeadHash), "head");
            }
        }),
        new("R01 beyond the head the page is empty and the end", "链头之后是空页且为末页", PageHint, async run =>
        {
            await run.Store.StoredChain(Given.Key, 7);
            foreach (var after in new[] { 7, 8, long.MaxValue })
            {
                var page = await run.Store.Read(Given.Key, after, 5);
                Expect.Same((0, true, 7L), (page.Events.Count, page.IsEnd, page.HeadVersion), $"events, IsEnd and head after {after}");
            }
        }),
        new("R01 a missing case has an empty head", "不存在的案件链头为空", PageHint, async run =>
        {
            var page = await run.Store.Read(Given.Key);
            Expect.Same((0, true, 0L, ChainHash.None), (page.Events.Count, page.IsEnd, page.HeadVersion, page.HeadHash), "events, IsEnd and head");
        }),
        new("R01 a page taken earlier does not grow", "读出的页不会再变", "页是一份副本。 / A page is a copy, not a view.", async run =>
        {
            await run.Store.StoredChain(Given.Key, 2);
            var page = await run.Store.Read(Given.Key);
            await run.Store.Stored(Given.Request(2, "later", "dispatched.v1"));
            Expect.Same((2, 2L), (page.Events.Count, page.HeadVersion), "events and head of the earlier page");
        }),
        new("R01 reads during writes are prefixes", "边写边读，读到的是前缀", "页与链头同一快照；IsEnd 只在当时没有更多时为真。 / Page and head from one snapshot; IsEnd only when no more existed then.", async run =>
        {
            const int Count = 150;
            var beside = run.Open();
            var writer = Workers.Start(() => run.Store.StoredChain(Given.Key, Count));
            var previous = ChainHash.None;
            var at = 0L;
            while (at < Count && !writer.IsFaulted)
            {
                var page = await beside.Read(Given.Key, at, 3);
                Expect.That(page.IsEnd == (page.LastVersion == page.HeadVersion), "IsEnd at the head, and only there", page);
                previous = Verified(Given.Key, page, previous);
                at = page.LastVersion;
            }

            await writer;
        }),
        new("R02 a read after the acknowledgement sees the events", "答复之后的读看得到", WriteHint, async run =>
        {
            for (var version = 0; version < 20; version++)
            {
                await run.Store.Stored(Given.Due(Given.Key, version, null));
                var page = await run.Store.Read(Given.Key);
                Expect.Same((version + 1, version + 1L), (page.Events.Count, page.HeadVersion), "events and head right after the append");
            }
        }),
        new("R02 what one store acknowledged the others see", "一处答复，处处看得到", WriteHint, async run =>
        {
            ICaseStore one = run.Open(), other = run.Open();
            for (var version = 0; version < 10; version++)
            {
                var (writes, reads) = version % 2 == 0 ? (one, other) : (other, one);
                await writes.Stored(Given.Due(Given.Key, version, null));
                Expect.Same(version + 1L, (await reads.Read(Given.Key)).HeadVersion, "head version at the other store");
                Expect.Same(version + 1L, (await writes.Read(Given.Key)).HeadVersion, "head version at the store itself");
            }

            await other.Answers(new AlreadyApplied(1), Given.Due(Given.Key, 0, null));
            await one.Answers(new Conflict(10), Given.Request(3, "stale", "a.v1"));
        }),
        new("R03 every byte comes back", "字节原样读回", ByteHint, async run =>
        {
            var chance = new Chance(run.Options.Seed);
            var random = Enumerable.Range(0, 5_000).Select(_ => (byte)chance.Below(256)).ToArray();
            byte[][] payloads = [[], [0], [.. Enumerable.Range(0, 256).Select(static i => (byte)i)], [.. Enumerable.Repeat((byte)0xFF, 64)], random];
            for (var i = 0; i < payloads.Length; i++)
            {
                var read = await StoreOne(run, $"C-{i}", payloads[i], Given.Morning, Given.Morning);
                Expect.Sequence(payloads[i], read.Payload.ToArray(), "payload");
            }
        }),
        new("R03 a buffer used again does not reach into the store", "调用方复用缓冲区不影响所存", "写入时要复制内容。 / Payloads are copied, or written, before the call returns.", async run =>
        {
            byte[] payload = [1, 2, 3];
            await StoreOne(run, "C", payload, Given.Morning, Given.Morning);
            payload[1] = 9;
            Expect.Sequence<byte>([1, 2, 3], (await run.Store.Read(Given.Case("C"))).Events[0].Payload.ToArray(), "payload");
        }),
        new("R03 instants are exact to the millisecond", "时间精确到毫秒", ByteHint, async run =>
        {
            Instant[] instants =
            [
                NodaConstants.UnixEpoch,
                NodaConstants.UnixEpoch + Duration.FromMilliseconds(1),
                NodaConstants.UnixEpoch - Duration.FromMilliseconds(1),
                Instant.FromUtc(1949, 10, 1, 7, 0, 0),
                Given.Morning + Duration.FromMilliseconds(999),
                Instant.FromUtc(2099, 12, 31, 23, 59, 59) + Duration.FromMilliseconds(997),
            ];
            for (var i = 0; i < instants.Length; i++)
            {
                var recorded = instants[i] + Duration.FromMilliseconds(3);
                var read = await StoreOne(run, $"C-{i}", [], instants[i], recorded);
                Expect.Same((instants[i], recorded), (read.OccurredAt, read.RecordedAt), "occurred and recorded");
            }
        }),
        new("R03 names come back as they went in and the chain verifies", "名称原样读回，链可验", ByteHint, async run =>
        {
            var key = new CaseKey("赣州万象物业", "诉-𠮷/2026#1'\"%_\\");
            var command = "due:" + new string('长', 60);
            var records = Given.Records(key, 0, ChainHash.None, command, "dispatched.v1", new string('t', 64));
            await run.Store.Stored(Given.Of(key, 0, command, records));

            var page = await run.Store.Read(key);
            Expect.Sequence(records.Select(static e => (e.TypeName, e.CommandId)), page.Events.Select(static e => (e.TypeName, e.CommandId)), "type names and command ids");
            Verified(key, page, ChainHash.None);
        }),
    ];

    private static async Task<EventRecord> StoreOne(RuleRun run, string caseId, byte[] payload, Instant occurred, Instant recorded)
    {
        var key = Given.Case(caseId);
        var record = HashChain.Seal(ChainHash.None, key, 1, "a.v1", payload, occurred, recorded, "c");
        await run.Store.Stored(Given.Of(key, 0, "c", [record]));
        var page = await run.Store.Read(key);
        Expect.Sequence([record.Hash], page.Events.Select(static e => e.Hash), "hash");
        return page.Events[0];
    }

    private static ChainHash Verified(CaseKey key, EventPage page, ChainHash previous)
    {
        try
        {
            return HashChain.Verify(key, page, previous);
        }
        catch (ChainBrokenException broken)
        {
            throw new RuleBroken("a chain that verifies", broken.Message, broken);
        }
    }
}
