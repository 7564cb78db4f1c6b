using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第十九条 如实、完整: what another system recorded is taken over as it was, by staff or by a system, and by nobody else.</summary>
public class Article19GoLive
{
    [Fact]
    public void A_system_or_the_staff_import_a_running_case() => Assert.All([Job, Guard], importer => Assert.Equal(CaseStatus.Classified, Assert.IsType<Decided>(Imported(importer)).Next.Status));

    [Fact]
    public void Neither_residents_nor_authorities_do() =>
        Assert.All([Owner, Bureau], importer => Assert.Equal(["ACTOR_NOT_ALLOWED"], Assert.IsType<Refused>(Imported(importer)).Reasons.Select(r => r.FullCode)));

    private static Decision Imported(Actor importer)
    {
        var story = new Story("go-live");
        var intake = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { OccurredAt = story.At("04-28 09:00"), Classification = new Sorting(Category.Ordinary) };
        return CaseLifecycle.Decide(null, new Import(intake, [], importer), story.ContextAt("04-28 12:00"));
    }
}
