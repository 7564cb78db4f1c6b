using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>附件2 第十四条: a message of which nobody knew anything may arrive after all; one that was refused or failed never did.</summary>
public class ReceiptTests
{
    [Fact]
    public void A_receipt_that_comes_later_is_a_feedback() => Assert.Empty(Breaches(Attempted("Unknown")));

    [Theory]
    [InlineData("Refused")]
    [InlineData("Failed")]
    public void What_was_refused_or_failed_is_no_feedback(string result) => Assert.Equal([ClosureInvariants.FeedbackReachedTheOwner], Breaches(Attempted(result)));

    [Fact]
    public void The_last_word_on_a_message_counts()
    {
        var lost = Attempted("Unknown");
        lost.Before("result-fed-back", Again(lost, "Failed"));
        var found = Attempted("Failed");
        found.Before("result-fed-back", Again(found, "Unknown"));

        Assert.Equal([ClosureInvariants.FeedbackReachedTheOwner], Breaches(lost));
        Assert.Empty(Breaches(found));
    }

    [Fact]
    public void Honest_walks_reach_late_receipts_and_confirmations_with_evidence()
    {
        var (late, confirmed) = (0, 0);
        for (var seed = 0; seed < 1_500; seed++)
        {
            var history = new HonestWalk(seed).Play();
            foreach (var round in history.Events.GroupBy(e => e.Content.TryGetProperty("round", out var round) ? round.GetInt32() : 1))
            {
                var unknown = round.Where(e => e.Fact == CaseFact.FeedbackAttempted && Text(e, "result") == nameof(Delivery.Unknown)).Select(e => Text(e, "ref")).OfType<string>().ToHashSet();
                late += round.Count(e => e.Fact == CaseFact.ResultFedBack && Text(e, "evidence") is { } evidence && unknown.Contains(evidence));
                confirmed += round.Count(e => e.Fact == CaseFact.OwnerConfirmed && e.Content.TryGetProperty("evidence", out _));
            }
        }

        Assert.True(late > 0 && confirmed > 20, $"{late} late receipts, {confirmed} confirmations with evidence");
    }

    private static Forgery Attempted(string result) => new Forgery(Lives.All["Rounds"].Value)
        .Edit("feedback-attempted", e => (e["result"], e["ref"]) = (result, "msg-1"))
        .Edit("result-fed-back", e => e["evidence"] = "msg-1");

    private static ForgedEvent Again(Forgery forgery, string result)
    {
        var again = forgery.Copy("feedback-attempted").At(DeskLife.At("04-28 16:00"));
        again["result"] = result;
        return again;
    }

    private static IEnumerable<ClosureInvariant> Breaches(Forgery forgery) => new HistoryJudge(new JudgeOptions { People = Sdk.Tests.Stories.Cast.Estate.People }).Judge(forgery.Sealed()).Breaches.Select(b => b.Invariant);

    private static string? Text(RecordedEvent happened, string field) => happened.Content.TryGetProperty(field, out var value) ? value.GetString() : null;
}
