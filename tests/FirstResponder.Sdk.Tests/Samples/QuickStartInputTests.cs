using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using QuickStart.Databases;

namespace FirstResponder.Sdk.Tests.Samples;

public sealed class QuickStartInputTests : IDisposable
{
    private const string Good = "编号,内容,楼栋,房号,电话,渠道,时间\n1,三栋楼道灯不亮,3栋,1203,13900000901,电话,2026-05-06 10:00\n2,\"电梯困人，\n快来人，说是\"\"马上\"\"，没见人\",5栋,,,微信,\n3,物业费收费标准是多少,,,,书面,不知道\n";
    private readonly SampleFolder folder = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "GB18030", "utf-16"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_row_is_taken_in_each_encoding(string encoding)
    {
        var (code, text) = await InputAsync(Encoded(encoding, Good));
        Assert.Equal(0, code);
        Assert.Contains("读 3 行：受理 3，以前已受理 0，退回 0；库中新增 3 件", text, StringComparison.Ordinal);
        Assert.Contains("丢失 0，没有着落 0", text, StringComparison.Ordinal);
        Assert.Contains("提议紧急类 1 件", text, StringComparison.Ordinal);
        Assert.All(["楼道灯", "快来人", "13900000901", "1203"], personal => Assert.DoesNotContain(personal, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Other_delimiters_are_seen_by_the_header(string delimiter)
    {
        var (_, text) = await InputAsync(Encoding.UTF8.GetBytes("id,label,text\nA,urgent,灯坏了\nB,ordinary,水管堵了\n".Replace(",", delimiter, StringComparison.Ordinal)));
        Assert.Contains("读 2 行：受理 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_row_is_reported_with_its_line_and_the_rest_go_on()
    {
        List<byte> file = [.. Encoding.UTF8.GetBytes("编号,内容\n1,灯坏了\n2,\n3,多,一列\n4,\"没有收尾\n5,水管堵了\n6,引\"号\"在中间\n1,编号重复\n\n9,")];
        file.AddRange([0xE7, 0x81, (byte)'\n']);
        file.AddRange(Encoding.UTF8.GetBytes("10," + new string('长', 200_000) + "\n11,最后一行"));
        var (code, text) = await InputAsync([.. file]);
        Assert.Equal(0, code);
        Assert.Contains("第 3 行：诉求内容为空 / line 3: the text is empty", text, StringComparison.Ordinal);
        Assert.Contains("第 4 行：应有 2 列，实有 3 列", text, StringComparison.Ordinal);
        Assert.Contains("第 5 行：引号不配对或位置不对", text, StringComparison.Ordinal);
        Assert.Contains("第 7 行：引号不配对或位置不对", text, StringComparison.Ordinal);
        Assert.Contains("第 8 行：编号与前面的行重复", text, StringComparison.Ordinal);
        Assert.Contains("第 10 行：含无法解码的字节", text, StringComparison.Ordinal);
        Assert.Contains("第 11 行：诉求内容过长：600000 字节", text, StringComparison.Ordinal);
        Assert.Contains("读 10 行：受理 3，以前已受理 0，退回 7；库中新增 3 件", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_twice_adds_nothing_and_a_longer_one_only_what_is_new()
    {
        await InputAsync(Encoding.UTF8.GetBytes(Good));
        var (code, again) = await InputAsync(Encoding.UTF8.GetBytes(Good));
        Assert.Equal(0, code);
        Assert.Contains("受理 0，以前已受理 3，退回 0；库中新增 0 件", again, StringComparison.Ordinal);
        Assert.Contains("新写事件 0 条", again, StringComparison.Ordinal);
        var (_, longer) = await InputAsync(Encoding.UTF8.GetBytes(Good + "4,水管堵了,,,,,\n"));
        Assert.Contains("受理 1，以前已受理 3，退回 0；库中新增 1 件", longer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_close_or_stop_at_a_duty_of_somebody()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => $"门禁卡刷不开，第{i}次\n"));
        var (code, text) = await InputAsync(Encoding.UTF8.GetBytes("诉求\n" + rows));
        Assert.Equal(0, code);
        var numbers = Regex.Match(text, "已销号 ([0-9]+)，在办 ([0-9]+)，丢失 0，没有着落 0");
        var open = int.Parse(numbers.Groups[2].Value, CultureInfo.InvariantCulture);
        Assert.Equal(60, int.Parse(numbers.Groups[1].Value, CultureInfo.InvariantCulture) + open);
        Assert.InRange(open, 1, 30);
        Assert.Equal(open, Regex.Count(text, "第 [0-9]+ 行　.+　待.+，.+，.+"));
        Assert.Equal(0, (await SampleFolder.RunAsync("--verify", "--database", folder["in.db"])).Code);
        Assert.Contains("60 件：", (await SampleFolder.RunAsync("--as-of", "2026-06-30T12:00", "--database", folder["in.db"])).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "认不出诉求内容在哪一列")]
    [InlineData("", "认不出诉求内容在哪一列")]
    [InlineData("内容\n", "读 0 行")]
    public async Task A_file_without_anything_to_read_fails(string content, string message)
    {
        var (code, text) = await InputAsync(Encoding.UTF8.GetBytes(content));
        Assert.Equal(1, code);
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_from_before_the_regulation_run_their_course()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(i => $"{i},门禁卡刷不开，第{i}次,2026-0{1 + (i % 4)}-{10 + (i % 13)} 10:00\n"));
        var (code, text) = await InputAsync(Encoding.UTF8.GetBytes("编号,内容,时间\n" + rows));
        Assert.DoesNotContain("停在：", text, StringComparison.Ordinal);
        Assert.DoesNotContain("INFORM_INCOMPLETE", text, StringComparison.Ordinal);
        Assert.Contains("没有着落 0", text, StringComparison.Ordinal);
        Assert.Equal(0, code);
        var (_, again) = await InputAsync(Encoding.UTF8.GetBytes("编号,内容,时间\n" + rows));
        Assert.Contains("新写事件 0 条", again, StringComparison.Ordinal);
        Assert.DoesNotContain("停在：", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_database_as_it_is()
    {
        await InputAsync(Encoding.UTF8.GetBytes(Good));
        var nameless = folder.Write("nameless.csv", "a,b\n1,2\n"u8.ToArray());
        Assert.Equal(1, (await SampleFolder.RunAsync("--fresh", "--input", folder["typo.csv"], "--database", folder["in.db"])).Code);
        Assert.Equal(1, (await SampleFolder.RunAsync("--fresh", "--input", nameless, "--database", folder["in.db"])).Code);
        Assert.Contains("通过 3，断链 0", (await SampleFolder.RunAsync("--verify", "--database", folder["in.db"])).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_that_are_too_long_together_are_named_as_the_reason()
    {
        var (_, text) = await InputAsync(Encoding.UTF8.GetBytes($"编号,内容,姓名\n1,灯坏了,{new string('长', 400_000)}\n2,灯坏了,{new string('a', 60_000)}\n3,水管堵了,王芳\n"));
        Assert.Contains("第 2 行：各列合计过长：1200009 字节", text, StringComparison.Ordinal);
        Assert.Contains("line 2: the fields are too long together: 1200009 bytes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("request", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_run_killed_while_announcing_had_claimed_is_announced_by_the_next()
    {
        var rows = Encoding.UTF8.GetBytes("诉求\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"门禁卡刷不开，第{i}次\n")));
        var whole = await SampleFolder.RunAsync("--input", folder.Write("in.csv", rows), "--database", folder["whole.db"]);
        var announced = Regex.Match(whole.Text, "到期提示 [0-9]+ 条").Value;
        Assert.NotEqual("到期提示 0 条", announced);

        using var stop = new CancellationTokenSource();
        // The share is that of the file, which is read ahead; the last row is in when twelve are.
        using var output = new StoppingWriter("读 12　", stop);
        Assert.Equal(130, await QuickStart.App.RunAsync(["--input", folder["in.csv"], "--database", folder["in.db"]], output, isTerminal: false, stop.Token));
        using (var connection = new SqliteConnection(new DatabaseFile(folder["in.db"]).ConnectionString + ";Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "update fr_case set lease_owner = 'killed', fence = fence + 1, leased_until = (select max(recorded_at) from fr_event) + 60000 where next_attention_at is not null";
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }

        Assert.Contains(announced, (await InputAsync(rows)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_can_be_named_and_a_missing_one_or_a_missing_file_fails()
    {
        var file = folder.Write("named.csv", Encoding.UTF8.GetBytes("a,b\n1,灯坏了\n"));
        Assert.Equal(0, (await SampleFolder.RunAsync("--input", file, "--text-column", "B", "--database", folder["in.db"])).Code);
        Assert.Equal(1, (await SampleFolder.RunAsync("--input", file, "--text-column", "c", "--database", folder["in.db"])).Code);
        Assert.Equal(1, (await SampleFolder.RunAsync("--input", folder["none.csv"], "--database", folder["in.db"])).Code);
    }

    [Fact]
    public async Task One_text_a_line_without_a_header_loses_none()
    {
        var (_, text) = await InputAsync(Encoding.UTF8.GetBytes("三栋二单元楼道灯不亮，晚上看不清\n水管堵了\n"));
        Assert.Contains("读 2 行：受理 2", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_rows_are_taken_one_and_all_where_they_are_at_hand()
    {
        var file = RealFile();
        if (file is null)
        {
            return;
        }

        var (code, text) = await SampleFolder.RunAsync("--input", file, "--database", folder["in.db"]);
        Assert.Equal(0, code);
        Assert.Contains("读 612 行：受理 612，以前已受理 0，退回 0；库中新增 612 件", text, StringComparison.Ordinal);
        Assert.Contains("丢失 0，没有着落 0", text, StringComparison.Ordinal);
        Assert.Contains("通过 612，断链 0", (await SampleFolder.RunAsync("--verify", "--database", folder["in.db"])).Text, StringComparison.Ordinal);
    }

    // Real texts of residents never come into the repository; they may lie beside it.
    private static string? RealFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FirstResponder.Sdk.sln")))
            {
                var file = Path.Combine(folder.FullName, "..", "shared", "data", "complaints-dev.csv");
                return File.Exists(file) ? file : null;
            }
        }

        return null;
    }

    private static byte[] Encoded(string name, string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = name == "utf-8-bom" ? new UTF8Encoding(true) : Encoding.GetEncoding(name);
        return [.. name == "utf-8" ? [] : encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    private Task<(int Code, string Text)> InputAsync(byte[] content) => SampleFolder.RunAsync("--input", folder.Write("in.csv", content), "--database", folder["in.db"]);
}
