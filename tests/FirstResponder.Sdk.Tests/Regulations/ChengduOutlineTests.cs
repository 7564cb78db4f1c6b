using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>A second regulation is a second file: 成住建发〔2023〕62号 in outline loads without a line of code for it.</summary>
public class ChengduOutlineTests
{
    private static readonly Regulation Pack = Regulation.Load(PackTexts.Chengdu);

    [Fact]
    public void Load_reads_what_only_Chengdu_has()
    {
        Assert.Equal(["workingHours"], Pack.Requires);
        Assert.Equal("bySubmission(Hours:4,Hours:8)", Pack.Rule("D-20")!.Limit.Written);
        var escalation = Assert.Single(Pack.Settings.Escalation);
        Assert.Equal(new EscalationRule("D-20", "due", Role.District, 3, CaseFact.SupervisionOrdered), escalation);
        Assert.Equal([new RoleGrant(Role.ProjectManager, "D-20"), new RoleGrant(Role.CompanyAdmin, "D-20", AfterLate: true)], Pack.ActorRuleFor(CommandName.Respond)!.Grants);
        Assert.Equal((DutyScope.City, "quarter"), (Pack.Rule("D-25")!.Scope, Pack.Rule("D-25")!.On[0].Every));
        Assert.Equal("endOf:month", Pack.Rule("D-23")!.Limit.Written);
        Assert.Equal(Duration.FromHours(24), Pack.Internal.BackdatedAfter);
        Assert.Equal(2, Pack.Closure.Count);
    }

    [Fact]
    public void OpenedBy_leaves_out_duties_of_estates_and_authorities() => Assert.Equal(["D-20", "I-08"], Pack.OpenedBy(CaseFact.Accepted).Select(d => d.Id));

    [Fact]
    public void Rule_without_a_name_of_its_own_is_called_by_its_id() => Assert.Equal("I-10", Pack.Rule("I-10")!.Name);
}
