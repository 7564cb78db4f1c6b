using Microsoft.Data.Sqlite;
using QuickStart.Databases;
using QuickStart.Looking;
using QuickStart.Scripts;
using SampleApp = QuickStart.App;

namespace FirstResponder.Sdk.Tests.Samples;

[Collection(QuickStartCollection.Name)]
public sealed class QuickStartLaterRunTests(QuickStartRun first) : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_run_goes_on_where_the_first_one_ended()
    {
        var database = folder.Copy(first.Database);
        var (code, text) = await SampleFolder.RunAsync("--database", database);
        Assert.Equal(0, code);
        Assert.Contains(Path.GetFullPath(database), text, StringComparison.Ordinal);
        Assert.Contains("最后一次办到 2026-10-10 18:00", text, StringComparison.Ordinal);
        Assert.Contains("51 件：已分类 2，处置中 1，已办结 1，已反馈 3，整改中 1，已销号 42，已并案 1", text, StringComparison.Ordinal);
        Assert.Contains("哈希链校验通过 51 / 51", text, StringComparison.Ordinal);
        Assert.Contains("第49件 “咨询答复”到期未完成", text, StringComparison.Ordinal);
        Assert.Contains("第48件　周静 → 销号　已回访 → 已销号", text, StringComparison.Ordinal);
        Assert.DoesNotContain("✗", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_runs_announce_nothing_twice_and_end_with_what_silence_leaves_open()
    {
        var database = folder.Copy(first.Database);
        var announced = new List<string>();
        var last = "";
        for (var run = 2; run <= 7; run++)
        {
            var (code, text) = await SampleFolder.RunAsync("--database", database);
            Assert.Equal(0, code);
            Assert.DoesNotContain("✗", text, StringComparison.Ordinal);
            announced.AddRange(text.Split('\n').Where(line => line.Contains("到期未完成", StringComparison.Ordinal) || line.Contains("超过内控阈值", StringComparison.Ordinal)));
            last = text;
        }

        Assert.InRange(announced.Count, 2, 100);
        Assert.Equal(announced.Distinct().Count(), announced.Count);
        Assert.Contains("在办 2 件", last, StringComparison.Ordinal);
        Assert.Contains("沉默不算同意", last, StringComparison.Ordinal);
        Assert.Contains("第14件", last, StringComparison.Ordinal);
        Assert.Contains("第34件", last, StringComparison.Ordinal);
        Assert.Equal(0, (await SampleFolder.RunAsync("--verify", "--database", database)).Code);
    }

    [Theory]
    [InlineData("2026-04-30")]
    [InlineData("2026-07-31")]
    [InlineData("2026-09-30")]
    public async Task A_run_that_was_stopped_is_gone_on_with_and_ends_with_the_same_histories(string stopAt)
    {
        var database = folder["stopped.db"];
        using (var stop = new CancellationTokenSource())
        {
            using var output = new StoppingWriter("\n" + stopAt, stop);
            Assert.Equal(130, await SampleApp.RunAsync(["--database", database], output, isTerminal: false, stop.Token));
            Assert.Contains("再运行一次", output.ToString(), StringComparison.Ordinal);
        }

        var (code, text) = await SampleFolder.RunAsync("--database", database);
        Assert.Equal(0, code);
        Assert.Contains("上次运行停在", text, StringComparison.Ordinal);
        Assert.Equal(await HeadsAsync(first.Database), await HeadsAsync(database));
    }

    [Fact]
    public async Task Two_runs_at_once_wait_for_each_other()
    {
        var database = folder.Copy(first.Database);
        var runs = await Task.WhenAll(Task.Run(() => SampleFolder.RunAsync("--database", database)), Task.Run(() => SampleFolder.RunAsync("--database", database)));
        Assert.All(runs, run => Assert.Equal(0, run.Code));
        Assert.NotEqual(runs[0].Text, runs[1].Text);
    }

    [Fact]
    public async Task Fresh_starts_over_and_leaves_a_strange_file_alone()
    {
        var letter = folder.Write("letter.db", "不是数据库"u8.ToArray());
        foreach (var arguments in new[] { new[] { "--database", letter, "--fresh" }, ["--database", letter], ["--database", letter, "--verify"] })
        {
            var (code, text) = await SampleFolder.RunAsync(arguments);
            Assert.Equal(2, code);
            Assert.Contains("不是 QuickStart 自己的数据库", text, StringComparison.Ordinal);
        }

        Assert.Equal("不是数据库"u8.ToArray(), await File.ReadAllBytesAsync(letter));
        var csv = folder.Write("one.csv", "内容\n灯不亮\n"u8.ToArray());
        Assert.Equal(0, (await SampleFolder.RunAsync("--database", folder["f.db"], "--input", csv)).Code);
        var again = await SampleFolder.RunAsync("--database", folder["f.db"], "--input", csv, "--fresh");
        Assert.Contains("受理 1，以前已受理 0", again.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_first_run_killed_before_its_tables_stood_is_no_strange_file(bool fresh)
    {
        using (var connection = new SqliteConnection(new DatabaseFile(folder["f.db"]).ConnectionString + ";Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "pragma journal_mode = wal";
            Assert.Equal("wal", command.ExecuteScalar());
        }

        Assert.NotEqual(0, new FileInfo(folder["f.db"]).Length);
        Assert.Contains("还没有数据库", (await SampleFolder.RunAsync("--verify", "--database", folder["f.db"])).Text, StringComparison.Ordinal);
        var csv = folder.Write("one.csv", "内容\n灯不亮\n"u8.ToArray());
        Assert.Equal(0, (await SampleFolder.RunAsync(["--database", folder["f.db"], "--input", csv, .. fresh ? new[] { "--fresh" } : []])).Code);
    }

    [Fact]
    public async Task A_strange_file_that_comes_while_a_run_waits_for_another_is_left_alone()
    {
        Task<(int Code, string Text)> waiting;
        using (new FileStream(folder["f.db.lock"], FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            waiting = Task.Run(() => SampleFolder.RunAsync("--database", folder["f.db"]));
            await Task.Delay(1500);
            folder.Write("f.db", "不是数据库"u8.ToArray());
        }

        var (code, text) = await waiting;
        Assert.Equal(2, code);
        Assert.Contains("不是 QuickStart 自己的数据库", text, StringComparison.Ordinal);
        Assert.Equal("不是数据库"u8.ToArray(), await File.ReadAllBytesAsync(folder["f.db"]));
    }

    private static async Task<string> HeadsAsync(string path)
    {
        var database = new DatabaseFile(path);
        using var store = new FirstResponder.Sdk.Storage.Sqlite.SqliteCaseStore(database.ConnectionString);
        using var tables = new Tables(database);
        using var heads = new HeadHashes();
        foreach (var key in tables.Cases(Cast.Company))
        {
            await heads.AddAsync(store, key, CancellationToken.None);
        }

        return heads.Fingerprint;
    }
}
