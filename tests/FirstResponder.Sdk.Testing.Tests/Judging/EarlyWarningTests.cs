using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>提前预警 is announced like a due, at another instant: the judge reckons it itself.</summary>
public class EarlyWarningTests
{
    private static readonly HistoryJudge Judge = new(new JudgeOptions { People = Cast.Estate.People });

    private static readonly Lazy<RecordedHistory> Warned = new(() => new DeskLife(Regulation.Jiangxi.With([
            new Overlay { Id = "house", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业制度", WarnAt = new Dictionary<string, IReadOnlyList<int>> { ["D-02"] = [50, 80] } },
        ]))
        .Do("04-28 08:05", new Accept(Cast.Company, "e1", Cast.OwnerChen, Cast.LeadLi, Channel.Phone, "楼道灯坏") { CaseId = "C-1" })
        .Do("04-28 08:10", new Classify(DeskLife.Key, Cast.Lead, Category.Ordinary))
        .Do("04-28 08:11", new InformOwner(DeskLife.Key, Cast.Lead, false) { Reason = Cast.Text("占线") })
        .Do("04-28 08:12", new Dispatch(DeskLife.Key, Cast.Lead, Cast.HandlerWang, Cast.Text("换灯")))
        .Due("04-28 20:10")
        .Read());

    [Fact]
    public void An_honest_warning_is_no_breach()
    {
        Assert.Contains(Warned.Value.Events, e => e.Content.TryGetProperty("percent", out var percent) && percent.GetInt32() == 50);
        Assert.Empty(Judge.Judge(Warned.Value).Breaches);
    }

    [Theory]
    [InlineData("percent", 51)]
    [InlineData("percent", 80)]
    [InlineData("due", "2026-04-28T12:00:00Z")]
    public void A_false_warning_is_a_breach(string field, object value)
    {
        var forgery = new Forgery(Warned.Value);
        var warning = forgery.Events.Single(e => e["percent"] is not null);
        warning[field] = value is int number ? number : (string)value;

        var breach = Assert.Single(Judge.Judge(forgery.Sealed()).Breaches);

        Assert.Equal(ClosureInvariants.AnnouncedOnce, breach.Invariant);
    }
}
