using System.Security.Cryptography;
using System.Text;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>What is hashed is written in one way, so that no content can pass for another.</summary>
public class CanonicalTextTests
{
    [Theory]
    [InlineData("甲", "\"甲\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\nb", "\"a\\u000ab\"")]
    [InlineData("a\u001f b", "\"a\\u001f b\"")]
    public void A_string_is_hashed_with_quotes_and_escapes(string value, string canonical) =>
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))), new CanonicalText().String(value).Hash());

    [Fact]
    public void Limits_that_mean_the_same_hash_the_same_and_others_do_not()
    {
        DutyLimit[] limits =
        [
            DutyLimit.Immediate, DutyLimit.Timed(TimeLimit.Hours(2)), DutyLimit.Timed(TimeLimit.Hours(3)), DutyLimit.Committed("eta"), DutyLimit.Committed("due"), DutyLimit.SameAs("eta"), DutyLimit.SameAs("D-02"),
        ];
        Assert.Equal(limits.Length, limits.Select(l => l.GetHashCode()).Distinct().Count());
        Assert.Equal(DutyLimit.Timed(TimeLimit.Hours(2)).GetHashCode(), limits[1].GetHashCode());
        Assert.All(limits, one => Assert.Single(limits, other => one.Equals(other)));
        Assert.False(limits[0].Equals(null));
    }
}
