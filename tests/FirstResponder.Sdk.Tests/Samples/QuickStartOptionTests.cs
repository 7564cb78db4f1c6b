namespace FirstResponder.Sdk.Tests.Samples;

public sealed class QuickStartOptionTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--unknown", "不认识的选项 --unknown")]
    [InlineData("input.csv", "不认识的选项 input.csv")]
    [InlineData("--fresh=yes", "不认识的选项 --fresh")]
    [InlineData("--input", "选项 --input 后面要有值")]
    [InlineData("--input --fresh", "选项 --input 后面要有值")]
    [InlineData("--fresh --fresh", "选项 --fresh 重复")]
    [InlineData("--as-of yesterday", "看不懂时间 yesterday")]
    [InlineData("--as-of 2026-02-30T10:00", "看不懂时间 2026-02-30T10:00")]
    [InlineData("--verify --as-of 2026-05-06T12:00", "--verify 与 --as-of 不能同时使用")]
    [InlineData("--verify --fresh", "不能与 --verify 同时使用")]
    [InlineData("--text-column 内容", "--text-column 须与 --input 一起使用")]
    [InlineData("--heads h.csv", "--heads 须与 --verify 一起使用")]
    [InlineData("--verify", "还没有数据库")]
    public async Task What_cannot_be_meant_is_an_error_and_starts_nothing(string arguments, string message)
    {
        var (code, text) = await SampleFolder.RunAsync([.. arguments.Split(' '), "--database", folder["none.db"]]);
        Assert.Equal(2, code);
        Assert.Contains(message, text, StringComparison.Ordinal);
        Assert.Contains(" / ", text, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["none.db"]));
    }

    [Fact]
    public async Task Help_names_every_option()
    {
        var (code, text) = await SampleFolder.RunAsync("--help");
        Assert.Equal(0, code);
        Assert.All(["--input", "--text-column", "--verify", "--heads", "--as-of", "--database", "--fresh"], option => Assert.Contains(option, text, StringComparison.Ordinal));
    }
}
