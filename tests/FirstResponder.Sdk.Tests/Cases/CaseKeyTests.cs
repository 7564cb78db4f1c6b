using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Cases;

public sealed class CaseKeyTests
{
    [Fact]
    public void CaseKey_keeps_both_parts_and_prints_them()
    {
        var key = new CaseKey("赣州万象物业", "C-17");

        Assert.Equal(("赣州万象物业", "C-17"), (key.Company, key.CaseId));
        Assert.Equal("赣州万象物业/C-17", key.ToString());
        Assert.Equal(key, new CaseKey("赣州万象物业", "C-17"));
        Assert.NotEqual(key, new CaseKey("赣州万象物业", "c-17"));
    }

    [Fact]
    public void CaseKey_default_is_empty_and_equal_to_itself_only()
    {
        Assert.Equal(("", "", "/"), (default(CaseKey).Company, default(CaseKey).CaseId, default(CaseKey).ToString()));
        Assert.NotEqual(default, new CaseKey("a", "b"));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1)]
    public void CaseKey_accepts_1_to_64_characters(int length)
    {
        Assert.Equal(length, new CaseKey("JX", new string('诉', length)).CaseId.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    [InlineData(" C")]
    [InlineData("C ")]
    [InlineData("C\u00a0")]
    [InlineData("C\t1")]
    [InlineData("C\u0000")]
    [InlineData("C\u0085D")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void CaseKey_refuses_a_part_that_no_database_keeps_apart(string part)
    {
        Assert.Equal("company", Assert.Throws<ArgumentException>(() => new CaseKey(part, "C")).ParamName);
        Assert.Equal("caseId", Assert.Throws<ArgumentException>(() => new CaseKey("JX", part)).ParamName);
    }

    [Fact]
    public void CaseKey_refuses_null_and_halves_of_surrogate_pairs()
    {
        Assert.Throws<ArgumentNullException>(() => new CaseKey(null!, "C"));
        Assert.Throws<ArgumentException>(() => new CaseKey("JX", "C\ud842"));
        Assert.Throws<ArgumentException>(() => new CaseKey("JX", "\udfb7C"));
        Assert.Equal("𠮷", new CaseKey("JX", "𠮷").CaseId);
    }

    [Fact]
    public void CaseKey_refusal_names_part_and_rule_in_both_languages()
    {
        string message = Assert.Throws<ArgumentException>(() => new CaseKey("JX", new string('x', 65))).Message;

        Assert.Contains("诉求标识最长 64 个字符", message, StringComparison.Ordinal);
        Assert.Contains("case id has 65 characters", message, StringComparison.Ordinal);
    }
}
