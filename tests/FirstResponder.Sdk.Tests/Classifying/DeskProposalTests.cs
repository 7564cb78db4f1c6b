using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Requirements;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>The desk reads each request as it comes in; what a person makes of it is recorded beside it (JX-8.1).</summary>
public class DeskProposalTests
{
    [Fact]
    [Requirement("JX-8.1")]
    public async Task Proposal_is_kept_with_the_intake_without_the_words()
    {
        var opened = await AcceptAsync(Desk(), "3栋2单元电梯困人");
        var kept = opened.Case.Case.Intake.Assessment!;
        Assert.Equal((Category.Emergency, true), (kept.Proposed!.Value, kept.NeedsEmergencyReview));
        var written = System.Text.Encoding.UTF8.GetString(CaseEventSerializer.Serialize(opened.Case.Case.Intake));
        Assert.DoesNotContain("困人", written[written.IndexOf("\"assessment\"", StringComparison.Ordinal)..written.IndexOf("\"pin\"", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("\"ruleId\":\"E-LIFT-TRAPPED\"", written, StringComparison.Ordinal);
        Assert.Contains(kept.Axes!, axis => axis is { Axis: "Danger", Value: "LiftEntrapment" });
    }

    [Fact]
    [Requirement("JX-8.1")]
    public async Task Danger_is_set_aside_with_a_reason_only_and_both_judgements_stand_in_the_event()
    {
        var desk = Desk();
        var opened = await AcceptAsync(desk, "五楼有人往楼下扔酒瓶");
        var refused = await desk.SendAsync(new Classify(opened.Case.Key, Lead, Category.Ordinary));
        Assert.Contains(refused.Refusals, r => r.Code == "HINT_OVERRIDE_REASON_REQUIRED");
        var sorted = await desk.SendAsync(new Classify(opened.Case.Key, Lead, Category.Ordinary) { OverrideReason = Text("是风吹落的空瓶，已清走") });
        var classified = Assert.IsType<Classified>(sorted.Events[0]);
        Assert.Equal((Category.Ordinary, Category.Emergency), (classified.Category, classified.Proposed!.Value));
        Assert.Equal(["EMERGENCY_HINT_OVERRIDDEN"], classified.Warnings);
    }

    [Fact]
    [Requirement("JX-8.1")]
    public async Task A_hint_that_is_followed_first_and_departed_from_later_leaves_the_same_warning()
    {
        var desk = Desk();
        var opened = await AcceptAsync(desk, "五楼有人往楼下扔酒瓶");
        await desk.SendAsync(new Classify(opened.Case.Key, Lead, Category.Emergency));
        var changed = await desk.SendAsync(new Reclassify(opened.Case.Key, Lead, Category.Ordinary, Text("是风吹落的空瓶，已清走"), Actor.Of(KeeperZhou, Role.ProjectHead)) { OwnerTold = new OwnerTold(NotPossible: Text("匿名来电")) });
        Assert.Equal(["EMERGENCY_HINT_OVERRIDDEN"], changed.Events.OfType<Reclassified>().Single().Warnings);
        var again = await desk.SendAsync(new Reclassify(opened.Case.Key, Lead, Category.Complex, Text("多方"), Actor.Of(KeeperZhou, Role.ProjectHead)) { OwnerTold = new OwnerTold(NotPossible: Text("匿名来电")) });
        Assert.Empty(again.Events.OfType<Reclassified>().Single().Warnings);
    }

    [Fact]
    [Requirement("JX-8.1")]
    public async Task A_danger_that_only_the_regulations_own_examples_name_is_flagged_whatever_the_lexicon_proposes()
    {
        var opened = await AcceptAsync(Desk(new CategoryClassifier(Lexicon.Parse("概念 楼 = 栋\n规则 T 普通+20 : 楼"))), "3栋电梯困人");
        var kept = opened.Case.Case.Intake.Assessment!;
        Assert.Equal((Category.Ordinary, true), (kept.Proposed!.Value, kept.NeedsEmergencyReview));
    }

    [Fact]
    public async Task Another_choice_without_danger_needs_no_reason_and_is_recorded()
    {
        var desk = Desk();
        var opened = await AcceptAsync(desk, "楼道灯不亮");
        var sorted = await desk.SendAsync(new Classify(opened.Case.Key, Lead, Category.Complex));
        Assert.Equal(Category.Ordinary, Assert.IsType<Classified>(sorted.Events[0]).Proposed);
        var agreed = await AcceptAsync(desk, "楼道灯不亮");
        Assert.Null(Assert.IsType<Classified>((await desk.SendAsync(new Classify(agreed.Case.Key, Lead, Category.Ordinary))).Events[0]).Proposed);
    }

    [Fact]
    public async Task Desk_reads_with_the_classifier_it_is_given_and_falls_back_on_the_pack()
    {
        var own = await AcceptAsync(Desk(new CategoryClassifier(Lexicon.BuiltIn.With("概念 火情 += 走水"))), "楼道走水");
        Assert.Equal(Category.Emergency, own.Case.Case.Intake.Assessment!.Proposed);
        var pack = await AcceptAsync(Desk(new CategoryClassifier(Lexicon.Parse(""))), "3栋电梯困人");
        Assert.Equal("M-8.1a", Assert.Single(pack.Case.Case.Intake.Assessment!.Evidence).RuleId);
    }

    [Fact]
    [Requirement("JX-8.1")]
    public async Task Desk_tells_the_classifier_how_where_and_when()
    {
        var desk = Desk();
        var place = new Place("estate", Spot: Text("2号楼电梯"));
        var trapped = await desk.AcceptAsync(new Accept("company", "estate", null, LeadLi, Channel.Online, "被关在里面，快来人", Lead) { Place = place });
        Assert.Equal(Category.Emergency, trapped.Case.Case.Intake.Assessment!.Proposed);
        Assert.Contains("E-LIVE-OUTAGE", RulesOf(await AcceptAsync(desk, "停水了")));
        var passedOn = await desk.AcceptAsync(new Accept("company", "estate", null, LeadLi, Channel.Hotline12345, "验收报告说房屋质量问题里有隐患", Lead));
        Assert.Contains("E-PASSED-ON", RulesOf(passedOn));
        var late = new NodaTime.LocalDateTime(2026, 4, 28, 23, 30).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
        var atNight = await desk.AcceptAsync(new Accept("company", "estate", null, LeadLi, Channel.Phone, "楼道里有可疑人员", Lead) { OccurredAt = late });
        Assert.Contains("E-NIGHT", RulesOf(atNight));
    }

    [Fact]
    [Requirement("JX-8.1")]
    public async Task Matter_that_is_spawned_or_split_is_read_at_its_own_intake()
    {
        var desk = Desk();
        var spawned = await desk.SendAsync(new SpawnCase((await AcceptAsync(desk, "楼道灯不亮")).Case.Key, Lead, new NewMatter(Text("3栋2单元电梯困人"))));
        Assert.Equal(Category.Emergency, Assert.Single(spawned.Others).Case.Case.Intake.Assessment!.Proposed);
        var split = await desk.SendAsync(new Split((await AcceptAsync(desk, "灯不亮，煤气味很重，物业费怎么交")).Case.Key, Lead, [new NewMatter(Text("厨房煤气味很重")), new NewMatter(Text("咨询物业费怎么交"))]));
        Assert.Equal([Category.Emergency, Category.Consultation], split.Others.Select(o => o.Case.Case.Intake.Assessment!.Proposed!.Value));
        var refused = await desk.SendAsync(new Classify(split.Others[0].Case.Key, Lead, Category.Ordinary));
        Assert.Contains(refused.Refusals, r => r.Code == "HINT_OVERRIDE_REASON_REQUIRED");
    }

    private static IEnumerable<string> RulesOf(CaseResult result) => result.Case.Case.Intake.Assessment!.Evidence.Select(e => e.RuleId);

    private static CaseDesk Desk(CategoryClassifier? classifier = null)
    {
        var options = new CaseDeskOptions { Regulation = Regulation.Jiangxi };
        if (classifier is not null)
        {
            options.Classifier = classifier;
        }

        return CaseDesk.Create(new InMemoryCaseStore(), options);
    }

    private static async Task<CaseResult> AcceptAsync(CaseDesk desk, string content) =>
        await desk.AcceptAsync(new Accept("company", "estate", null, LeadLi, Channel.Phone, content, Lead));
}
