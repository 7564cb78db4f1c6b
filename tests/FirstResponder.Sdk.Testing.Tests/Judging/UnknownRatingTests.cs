using System.Text.Json.Nodes;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>附件2 第十五条, 第十七条: a satisfaction that nobody can read is no answer, and closes nothing.</summary>
public class UnknownRatingTests
{
    [Theory]
    [InlineData("satisfaction", "\"很不满意\"")]
    [InlineData("satisfaction", "2")]
    [InlineData("result", "\"很差\"")]
    public void A_rating_that_is_none_of_the_five_is_a_breach_and_no_whole_follow_up(string item, string word)
    {
        var forged = new Forgery(Lives.All["Ordinary"].Value).Edit("followed-up", e => e[item] = JsonNode.Parse(word)).Sealed();
        var found = new HistoryJudge(HonestWalk.Knowledge).Judge(forged).Breaches;

        Assert.Contains(found, b => b.Invariant == ClosureInvariants.FollowUpItems && b.Facts.Any(f => f is { Key: "item" } && f.Value == item));
        Assert.Contains(found, b => b.Invariant == ClosureInvariants.ClosedFollowedUp);
    }
}
