using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>附件2 第十七条: a history that lacks one of the conditions in its latest round is seen to lack it.</summary>
public class ClosingReadingTests
{
    [Fact]
    public void A_whole_history_lacks_nothing() => Assert.Empty(Lacking(ShortLife.History));

    [Theory]
    [InlineData(CaseFact.Completed, "Completed")]
    [InlineData(CaseFact.ResultFedBack, "ResultFedBack")]
    [InlineData(CaseFact.FollowedUp, "FollowedUp")]
    [InlineData(CaseFact.OwnerConfirmed, "OwnerConfirmed")]
    [InlineData(CaseFact.ReviewRecorded, "ReviewsDone")]
    [InlineData(CaseFact.RectificationPlanned, "ReviewsDone")]
    [InlineData(CaseFact.RectificationTold, "ReviewsDone")]
    public void A_history_without_the_latest_of_a_kind_lacks_it(CaseFact fact, string lacking)
    {
        var last = ShortLife.History.Last(happened => happened.Fact == fact);

        Assert.Contains(lacking, Lacking(ShortLife.History.Where(happened => happened != last)));
    }

    [Fact]
    public void A_confirmation_of_the_first_round_closes_no_second()
    {
        var events = ShortLife.History.ToList();
        var confirmed = events.Single(happened => happened is OwnerConfirmed);
        events.Remove(confirmed);
        events.Insert(events.FindIndex(happened => happened is ResultFedBack) + 1, confirmed);

        Assert.Equal(["OwnerConfirmed"], Lacking(events));
    }

    [Fact]
    public void A_dissatisfied_answer_is_no_follow_up_that_closes()
    {
        var first = ShortLife.History.First(happened => happened is FollowedUp);

        Assert.Contains("FollowedUp", Lacking(ShortLife.History.Select(happened => happened is FollowedUp ? first : happened)));
    }

    private static IReadOnlyList<string> Lacking(IEnumerable<CaseEvent> history) => ClosingReading.Lacking(Regulation.Jiangxi, [.. history]);
}
