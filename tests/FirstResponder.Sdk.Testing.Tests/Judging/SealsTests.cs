using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>附件2 第十九条: an export may lack seals, and then its chain isn't judged; a record that is kept without them is no whole chain.</summary>
public class SealsTests
{
    [Fact]
    public void A_record_without_seals_is_a_breach()
    {
        var verdict = Judge(Unsealed(isExport: false));

        Assert.Equal(ClosureInvariants.ChainWhole, Assert.Single(verdict.Breaches).Invariant);
        Assert.Equal(0, verdict.Breaches[0].EventNumber);
    }

    [Fact]
    public void An_export_without_seals_is_not_judged_on_them()
    {
        var verdict = Judge(Unsealed(isExport: true));

        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Contains(verdict.NotJudged, open => open.Invariant == ClosureInvariants.ChainWhole);
    }

    private static HistoryVerdict Judge(RecordedHistory history) => new HistoryJudge(new JudgeOptions { People = Cast.Estate.People }).Judge(history);

    private static RecordedHistory Unsealed(bool isExport)
    {
        var life = Lives.All["Ordinary"].Value;
        return new(life.Company, life.CaseId, [.. life.Events.Select(e => new RecordedEvent(e.Number, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId))], isExport: isExport);
    }
}
