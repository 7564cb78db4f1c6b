using System.Globalization;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Privacy;

public class CharFoldTests
{
    [Fact]
    public void DigitOf_agrees_with_unicode_for_every_character()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var expected = CharUnicodeInfo.GetDecimalDigitValue((char)code);
            Assert.True(expected == CharFold.DigitOf((char)code), $"U+{code:X4}");
        }
    }
}
