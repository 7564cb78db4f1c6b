using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class CaseSummaryCursorTests
{
    [Theory]
    [InlineData(":C-17")]
    [InlineData("1777341600000:C-17")]
    [InlineData("-1:a:b")]
    public void Text_can_be_read_back(string text)
    {
        CaseSummaryCursor cursor = CaseSummaryCursor.Parse(text);

        Assert.Equal(text, cursor.ToString());
        Assert.Equal(text[(text.IndexOf(':') + 1)..], cursor.CaseId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C-17")]
    [InlineData("12")]
    [InlineData("12:")]
    [InlineData("x:C-17")]
    [InlineData("9223372036854775807:C-17")]
    public void Other_text_is_refused(string text)
    {
        Assert.Throws<FormatException>(() => CaseSummaryCursor.Parse(text));
    }
}
