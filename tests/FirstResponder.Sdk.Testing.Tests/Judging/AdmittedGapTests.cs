using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>What another system didn't keep stands in the import as a gap (AMB-16): told apart by the judge where the record admits it, a breach where it doesn't.</summary>
public class AdmittedGapTests
{
    private static readonly HistoryJudge Judge = new(new JudgeOptions { People = Cast.Estate.People });

    [Fact]
    public void A_gap_that_the_import_admits_is_not_judged()
    {
        var verdict = Judge.Judge(Imported());

        Assert.Empty(verdict.Breaches);
        Assert.Contains(verdict.NotJudged, open => open.Invariant == ClosureInvariants.InformedBeforeDispatch && open.English.Contains("EMERGENCY_NOT_STARTED", StringComparison.Ordinal));
    }

    [Fact]
    public void A_gap_that_the_import_hides_is_a_breach()
    {
        var hidden = new Forgery(Imported()).Edit("dispatched", e => e.Content.Remove("defects")).Sealed();

        Assert.Equal(ClosureInvariants.InformedBeforeDispatch, Assert.Single(Judge.Judge(hidden).Breaches).Invariant);
    }

    private static RecordedHistory Imported()
    {
        var intake = new Accept(Cast.Company, "e1", Cast.OwnerChen, Cast.LeadLi, Channel.Phone, "电梯里关了人") { CaseId = "C-1", OccurredAt = DeskLife.At("04-28 08:05"), Classification = new Sorting(Category.Emergency) };
        var dispatch = new Dispatch(default, Cast.Lead, Cast.HandlerWang, Cast.Text("放人")) { OccurredAt = DeskLife.At("04-28 08:20") };
        var context = new DecisionContext(Regulation.Jiangxi, Cast.Estate, WorkingDayCalendar.China, DeskLife.At("04-29 08:00")) { NewCaseId = "C-1" };
        var decided = Assert.IsType<Decided>(CaseLifecycle.Decide(null, new Import(intake, [dispatch]), context));
        return Sealed.Of(DeskLife.Key, decided.Events.Select(e => (CaseEventSerializer.TypeNameOf(e), CaseEventSerializer.Serialize(e), e.OccurredAt, e.RecordedAt, "import")));
    }
}
