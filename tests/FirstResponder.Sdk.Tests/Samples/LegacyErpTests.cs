using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.Sqlite;
using FirstResponder.Sdk.Tests.Desk;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>One case from contact to closing over a restart, on .NET Framework with the netstandard2.0 packages and on .NET 10: the same text, the same bytes.</summary>
public sealed class LegacyErpTests : IDisposable
{
    private static readonly CaseKey Key = new("安居物业", "20260430-001");

    private readonly string folder = Directory.CreateTempSubdirectory("legacy-erp-").FullName;

    private string Database => Path.Combine(folder, "cases.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [FactOnNetFramework]
    public async Task On_net_framework_it_prints_the_whole_case_and_net10_reads_what_it_wrote()
    {
        Assert.Equal(Golden("first"), await LegacyErp.RunOnNetFrameworkAsync(Database));
        Assert.Equal(Golden("second"), await LegacyErp.RunOnNetFrameworkAsync(Database));

        using var store = new SqliteCaseStore(ConnectionString);
        var page = await store.ReadAsync(Key, 0, int.MaxValue, CancellationToken.None);
        var head = HashChain.Verify(Key, page, ChainHash.None);
        Assert.EndsWith("链头 " + head + "\n", Golden("second"), StringComparison.Ordinal);

        // The bytes are those that .NET 10 writes for the same events.
        var events = page.Events.Select((record, i) => CaseEventSerializer.Deserialize(record, i + 1)).ToList();
        Assert.Equal(12, events.Count);
        Assert.All(events.Zip(page.Events), pair => Assert.Equal(pair.Second.Payload.ToArray(), CaseEventSerializer.Serialize(pair.First)));
        var replayed = CaseLifecycle.Replay(Key, events);
        Assert.Equal(CaseStatus.Closed, replayed.Status);
        Assert.Equal(new LocalDateTime(2026, 5, 6, 10, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant(), replayed.ClosedAt);
        var summary = await store.FindAsync(Key, CancellationToken.None);
        Assert.Equal(("Closed", 12L, head), (summary!.Status, summary.Version, summary.HeadHash));
    }

    [Fact]
    public async Task On_net10_the_same_program_prints_the_same()
    {
        Assert.Equal(Golden("first"), await LegacyErp.RunOnNet10Async(Database));
        Assert.Equal(Golden("second"), await LegacyErp.RunOnNet10Async(Database));
    }

    [Fact]
    public async Task A_third_start_says_that_the_case_is_closed_and_shows_it()
    {
        await LegacyErp.RunOnNet10Async(Database);
        var second = await LegacyErp.RunOnNet10Async(Database);
        for (var start = 3; start <= 4; start++)
        {
            var text = await LegacyErp.RunOnNet10Async(Database);
            Assert.Contains("已销号", text, StringComparison.Ordinal);
            Assert.Contains("WX-0001", text, StringComparison.Ordinal);
            Assert.EndsWith(second[second.LastIndexOf("历史 ", StringComparison.Ordinal)..], text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Stopped_after_any_of_its_writes_it_goes_on_to_the_same_history()
    {
        await LegacyErp.RunOnNet10Async(Database);
        await LegacyErp.RunOnNet10Async(Database);
        var whole = await File.ReadAllBytesAsync(Database);
        var head = Golden("second")[Golden("second").LastIndexOf("历史 ", StringComparison.Ordinal)..];
        for (var version = 1; version < 12; version++)
        {
            await File.WriteAllBytesAsync(Database, whole);
            if (!StopAfter(version))
            {
                continue;
            }

            var text = await LegacyErp.RunOnNet10Async(Database);
            text = text.Contains("台账", StringComparison.Ordinal) ? text : await LegacyErp.RunOnNet10Async(Database);
            Assert.True(text.EndsWith(head, StringComparison.Ordinal), $"{version}\n{text}");
        }
    }

    [FactOnNetFramework]
    public async Task Net10_goes_on_where_net_framework_stopped()
    {
        await LegacyErp.RunOnNetFrameworkAsync(Database);
        Assert.Equal(Golden("second"), await LegacyErp.RunOnNet10Async(Database));
    }

    [FactOnNetFramework]
    public async Task Net_framework_goes_on_where_net10_stopped()
    {
        await LegacyErp.RunOnNet10Async(Database);
        Assert.Equal(Golden("second"), await LegacyErp.RunOnNetFrameworkAsync(Database));
    }

    [FactOnNetFramework]
    public async Task Net_framework_shows_cases_that_net10_wrote()
    {
        SqliteSchema.Create(ConnectionString);
        using var store = new SqliteCaseStore(ConnectionString);
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = new ScriptedClock("2026-05-06 11:00") });
        var caller = new Complainant("r-1002", PersonalText.Name("刘芳"), [PersonalText.Phone("13800001111")]);
        var accepted = await desk.AcceptAsync(new Accept(Key.Company, "binjiang", caller, new Staff("s01", "李敏", "客服专员"), Channel.Phone, "楼道灯不亮，刘芳"));
        var summary = await store.FindAsync(accepted.Case.Key, CancellationToken.None);

        var shown = await LegacyErp.RunOnNetFrameworkAsync(Database, "--show");

        Assert.Contains($"时限（{accepted.Case.Key}，已受理）", shown, StringComparison.Ordinal);
        Assert.Contains("分类甄别 · 立即 · 附件2 第八条 → 李敏", shown, StringComparison.Ordinal);
        Assert.Contains("诉求内容：楼道灯不亮，刘*", shown, StringComparison.Ordinal);
        Assert.Contains($"历史 1 条，哈希链完好，链头 {summary!.HeadHash}", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("刘芳", shown, StringComparison.Ordinal);
    }

    // What a process that was killed right after this version has left; false where no append ends there.
    private bool StopAfter(int version)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from fr_command where last_version = @version";
        command.Parameters.AddWithValue("@version", version);
        if ((long)command.ExecuteScalar()! == 0)
        {
            return false;
        }

        command.CommandText = """
            delete from work_order where @version < (select last_version from fr_command where command_id like '%分派/2');
            update work_order set is_done = @version >= (select last_version from fr_command where command_id like '%/办结');
            delete from fr_event where version > @version;
            delete from fr_command where last_version > @version;
            update fr_case set version = @version, head_hash = (select event_hash from fr_event where version = @version);
            """;
        command.ExecuteNonQuery();
        return true;
    }

    private string ConnectionString => new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ToString();

    private static string Golden(string half)
    {
        using var stream = typeof(LegacyErpTests).Assembly.GetManifestResourceStream($"legacy-erp.{half}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
