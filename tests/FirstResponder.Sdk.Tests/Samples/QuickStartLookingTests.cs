using Microsoft.Data.Sqlite;
using QuickStart.Databases;

namespace FirstResponder.Sdk.Tests.Samples;

[Collection(QuickStartCollection.Name)]
public sealed class QuickStartLookingTests(QuickStartRun first) : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Verify_checks_every_chain_and_writes_the_heads()
    {
        var database = folder.Copy(first.Database);
        var (code, text) = await SampleFolder.RunAsync("--verify", "--database", database, "--heads", folder["heads.csv"]);
        Assert.Equal(0, code);
        Assert.Contains($"51 件，事件 {first.Played.Cases.Sum(view => view.Case.Version)} 条", text, StringComparison.Ordinal);
        Assert.Contains("通过 51，断链 0", text, StringComparison.Ordinal);
        var heads = await File.ReadAllLinesAsync(folder["heads.csv"]);
        Assert.Equal(51, heads.Length);
        Assert.All(heads, head => Assert.Matches("^anju,[0-9-]+,[0-9]+,[0-9a-f]{64}$", head));
        var printed = await SampleFolder.RunAsync("--verify", "--database", database);
        Assert.All(heads, head => Assert.Contains(head, printed.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("update fr_event set payload = replace(payload, '13900000105', '13900000999') where case_id = '05' and version = 1")]
    [InlineData("delete from fr_event where case_id = '05' and version = 3")]
    [InlineData("delete from fr_case where case_id = '05'")]
    [InlineData("update fr_case set head_hash = zeroblob(32) where case_id = '05'")]
    public async Task Verify_names_the_case_that_was_tampered_with(string tampering)
    {
        var database = folder.Copy(first.Database);
        Execute(database, tampering);
        var (code, text) = await SampleFolder.RunAsync("--verify", "--database", database);
        Assert.Equal(1, code);
        Assert.Contains("通过 50，断链 1", text, StringComparison.Ordinal);
        Assert.Contains("✗ 诉求 anju/05：", text, StringComparison.Ordinal);
        Assert.DoesNotContain("13900000", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update fr_event set case_id = '' where case_id = '05' and version = 3")]
    [InlineData("update fr_event set case_id = x'0105' where case_id = '05' and version = 3")]
    [InlineData("update fr_event set case_id = cast(x'FF' as text) where case_id = '05' and version = 3")]
    [InlineData("update fr_case set case_id = case_id || ' ' where case_id = '05'")]
    [InlineData("update fr_case set company = 'anjv' where case_id = '05'")]
    public async Task Rows_whose_key_was_tampered_with_are_reported_and_the_rest_is_checked(string tampering)
    {
        var database = folder.Copy(first.Database);
        Execute(database, tampering);
        var (code, text) = await SampleFolder.RunAsync("--verify", "--database", database);
        Assert.Equal(1, code);
        Assert.Contains("通过 50，断链 2", text, StringComparison.Ordinal);
        Assert.Contains("✗ 诉求 anju/05：", text, StringComparison.Ordinal);

        var board = await SampleFolder.RunAsync("--as-of", "2026-05-12T09:00", "--database", database);
        Assert.Equal(1, board.Code);
        Assert.Contains("✗ 诉求 anju/05：", board.Text, StringComparison.Ordinal);
        Assert.Contains("第08件　复杂类　处置中", board.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_at_a_moment_shows_what_was_on_record_then()
    {
        var database = folder.Copy(first.Database);
        var busy = await SampleFolder.RunAsync("--database", database, "--as-of", "2026-05-12T09:00");
        Assert.Equal(0, busy.Code);
        Assert.Contains("在办 9 件", busy.Text, StringComparison.Ordinal);
        Assert.Contains("内部分派　王强　2026-05-12 08:30 超时 30分", busy.Text, StringComparison.Ordinal);
        Assert.Contains("第08件　复杂类　处置中", busy.Text, StringComparison.Ordinal);

        var end = await SampleFolder.RunAsync("--database", database, "--as-of", "2026-10-10T18:00");
        Assert.Contains("51 件：", end.Text, StringComparison.Ordinal);
        Assert.Contains("在办 8 件", end.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("第08件", end.Text, StringComparison.Ordinal);

        Assert.Equal(busy.Text, (await SampleFolder.RunAsync("--database", database, "--as-of=2026-05-12T01:00:00Z")).Text);
        Assert.Contains("那时还没有诉求", (await SampleFolder.RunAsync("--database", database, "--as-of", "2026-04-01 00:00")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_writes_nothing()
    {
        var database = folder.Copy(first.Database);
        var before = await File.ReadAllBytesAsync(database);
        await SampleFolder.RunAsync("--verify", "--database", database);
        await SampleFolder.RunAsync("--as-of", "2026-05-12T09:00", "--database", database);
        Assert.Equal(before, await File.ReadAllBytesAsync(database));
    }

    private static void Execute(string database, string sql)
    {
        using var connection = new SqliteConnection(new DatabaseFile(database).ConnectionString + ";Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
