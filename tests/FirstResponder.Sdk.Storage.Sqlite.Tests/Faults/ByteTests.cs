using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Storage.Tests.Crashes;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests.Faults;

/// <summary>Bytes changed in the file itself, past SQLite: by a forger with a hex editor, by a failing disk, by a power cut in the log.</summary>
public sealed class ByteTests(ITestOutputHelper output)
{
    private static readonly string[] Steps = ["accept", "classify", "inform", "dispatch", "complete", "feedback", "followup", "close"];

    private static readonly int Flips = Environment.GetEnvironmentVariable("LONG") == "1" ? 5_000 : 200;

    // A record lies in the file as its columns do: …, payload, occurred_at (6 bytes), recorded_at (6), command_id, event_hash (32).
    [Theory]
    [InlineData("payload", -20)]
    [InlineData("occurred_at", 5)]
    [InlineData("recorded_at", 11)]
    [InlineData("command_id", 12)]
    [InlineData("event_hash", 40)]
    public async Task A_byte_flipped_in_a_stored_event_is_named(string field, int fromPayloadsEnd)
    {
        TestDatabase database = TestDatabase.Create();
        byte[] payload;
        using (SqliteCaseStore store = database.Open())
        {
            await Fill(store, "C-1", 4);
            payload = (await store.ReadAsync(Town.Key("C-1"), 0, 10, default)).Events[2].Payload.ToArray();
        }

        byte[] file = await File.ReadAllBytesAsync(database.File);
        int flipped = 0;
        // A page that was divided keeps an old copy in its unused part, which doesn't count: every copy is flipped.
        for (int at = 0; file.AsSpan(at).IndexOf(payload) is >= 0 and var next; at += next + payload.Length, flipped++)
            file[at + next + payload.Length + fromPayloadsEnd] ^= 1;
        Assert.True(flipped > 0, "The payload must lie in one piece.");
        await File.WriteAllBytesAsync(database.File, file);

        using SqliteCaseStore again = database.Open();
        ChainBrokenException broken = await Assert.ThrowsAsync<ChainBrokenException>(async () => await Desk(again).FindAsync(Town.Key("C-1")));
        Assert.True((Town.Key("C-1"), 3L, ChainFault.Changed) == (broken.Key, broken.Version, broken.Fault), $"{field}: {broken.Message}");
    }

    [Fact]
    public async Task Any_byte_flipped_anywhere_leaves_the_very_history_or_a_fault_by_name()
    {
        TestDatabase database = TestDatabase.Create();
        List<byte[]> before;
        using (SqliteCaseStore store = database.Open())
        {
            for (int n = 0; n < 3; n++)
                await Fill(store, $"C-{n}", Steps.Length - n);
            await store.ReadAsync(Town.Company, FeedPosition.Start, 100, default);
            before = await Payloads(store);
        }

        byte[] whole = await File.ReadAllBytesAsync(database.File);
        int seed = Random.Shared.Next(1_000_000);
        output.WriteLine($"seed {seed}");
        var choice = new Random(seed);
        int named = 0;
        TestDatabase copy = TestDatabase.Missing();
        for (int n = 0; n < Flips; n++)
        {
            byte[] bytes = [.. whole];
            int at = choice.Next(bytes.Length);
            // The unused parts of pages are mostly zeros; there is little to find in them.
            while (bytes[at] == 0 && choice.Next(20) != 0)
                at = choice.Next(bytes.Length);
            bytes[at] ^= (byte)(1 << choice.Next(8));
            await File.WriteAllBytesAsync(copy.File, bytes);
            Exception? fault = await Record.ExceptionAsync(() => Use(copy, before));
            bool isNamed = fault is null or CaseStoreUnavailableException or SqliteSchemaException or ChainBrokenException or CommandOutcomeUnknownException;
            Assert.True(isNamed, $"Byte {at} of seed {seed}: {fault}");
            named += fault is null ? 0 : 1;
            foreach (string left in Directory.GetFiles(Path.GetDirectoryName(copy.File)!, Path.GetFileName(copy.File) + "*"))
                File.Delete(left);
        }

        output.WriteLine($"{named} of {Flips} came to light");
        Assert.True(named > 20);
    }

    [Fact]
    public async Task A_log_torn_or_spoilt_anywhere_leaves_the_first_commands_whole()
    {
        TestDatabase database = TestDatabase.Create();
        using SqliteCaseStore store = database.Open();
        for (int n = 0; n < 3; n++)
            await Fill(store, $"C-{n}", Steps.Length);
        byte[] file = Shared(database.File), log = Shared(database.File + "-wal");
        Assert.True(log.Length > 100_000);

        int seed = Random.Shared.Next(1_000_000);
        output.WriteLine($"seed {seed}");
        var choice = new Random(seed);
        var kept = new List<long>();
        for (int n = 0; n < 60; n++)
        {
            TestDatabase torn = TestDatabase.Missing();
            byte[] rest = log[..choice.Next(log.Length + 1)];
            bool isSpoilt = n % 3 == 0 && rest.Length > 0;
            if (isSpoilt)
                rest[choice.Next(rest.Length)] ^= 0x55;
            await File.WriteAllBytesAsync(torn.File, file);
            await File.WriteAllBytesAsync(torn.File + "-wal", rest);
            using SqliteCaseStore after = torn.Open();
            await new StoreAudit(torn, after, Desk(after)).CheckAsync(new Testimony());
            long count = (long)torn.Ask("select count(*) from fr_command")!;
            // The rows stand in the order of their commits: the first ones, none between them missing.
            Assert.Equal(count, torn.Ask("select coalesce(max(rowid), 0) from fr_command"));
            kept.Add(count);
        }

        Assert.True(kept.Distinct().Count() > 5, string.Join(' ', kept));
    }

    private static async Task Use(TestDatabase database, List<byte[]> before)
    {
        using SqliteCaseStore store = database.Open();
        Assert.Equal(before, await Payloads(store));
        CaseDesk desk = Desk(store);
        await store.ReadAsync(Town.Company, FeedPosition.Start, 100, default);
        await store.ListAsync(Town.Company, new CaseSummaryFilter(), CaseSummaryOrder.NextDue, null, 100, default);
        DueReport report = await desk.DueAsync(Town.Company);
        Assert.All(report.Failed, failed => Assert.IsType<ChainBrokenException>(failed.Fault));
        await new Step("note", "C-2").SendAsync(desk, "after");
        await new Step("accept", "new", "e0").SendAsync(desk, "after");
    }

    private static async Task<List<byte[]>> Payloads(SqliteCaseStore store)
    {
        var payloads = new List<byte[]>();
        for (int n = 0; n < 3; n++)
        {
            // The desk verifies what it finds.
            Case? found = (await Desk(store).FindAsync(Town.Key($"C-{n}")))?.Case;
            payloads.AddRange(found?.History.Select(happened => CaseEventSerializer.Serialize(happened).ToArray()) ?? []);
        }

        return payloads;
    }

    private static async Task Fill(SqliteCaseStore store, string caseId, int count)
    {
        CaseDesk desk = Town.Desk(store, new SteppingClock(0, 1));
        foreach (string step in Steps.Take(count))
            Assert.True((await new Step(step, caseId, step == "accept" ? "e0" : "-").SendAsync(desk, $"{step}-{caseId}")).IsDone);
    }

    private static CaseDesk Desk(SqliteCaseStore store) => Town.Desk(store, new SteppingClock(60, 1));

    private static byte[] Shared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
