using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第二十三条: law and contract go before the guideline, and the guideline binds from the day of its publication.</summary>
public class Article23Precedence
{
    [Fact]
    [Requirement("JX-23.1")]
    public void Law_gives_an_immediate_duty_its_minutes_and_its_basis()
    {
        var story = new Story("电梯困人 under a law of 30 minutes", RulesUnderTest.Jiangxi.With([Layer("law", RuleLayer.Law, "电梯条例第×条", "D-11d", DutyLimit.Timed(TimeLimit.Minutes(30)))])).On("04-28");
        story.OwnerCalls("22:10", "电梯困人").When("22:12", new StartEmergency(story.Key, Lead, EmergencyType.LiftEntrapment)).Passes();
        var arrival = story.Open("D-11d").Terms;
        Assert.Equal((story.At("22:42"), RuleLayer.Law, "电梯条例第×条", "附件2 第九条"), (arrival.Due!.Value, arrival.Layer, arrival.Basis, arrival.Clause));
        story.When("22:42:01", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Arrival, null)).Then("SiteRecorded [−D-11d Late]");
        Assert.Null(Ordinary("Without the law", []).Open("D-02").Terms.Basis);
    }

    [Fact]
    [Requirement("JX-23.2")]
    public void Contract_shortens_the_day()
    {
        var story = Ordinary("12 hours by contract", [Contract(12)]);
        Assert.Equal((story.At("04-28 21:00"), RuleLayer.Contract, "合同第×条"), (story.Open("D-02").Due!.Value, story.Open("D-02").Terms.Layer, story.Open("D-02").Terms.Basis));
        Assert.Equal(["contract@1"], story.Case.Pin.Overlays);
        Assert.Empty(story.Regulation.Warnings);
        story.When("21:00:01", new AnnounceDue(story.Key, Job) { Duty = "D-02#round.1" }).Then("DutyFellDue(D-02#round.1)");
    }

    [Fact]
    [Requirement("JX-23.2")]
    [Requirement("AMB-27")]
    public void Contract_that_loosens_applies_and_is_flagged()
    {
        var story = Ordinary("48 hours by contract", [Contract(48)]);
        Assert.Equal(story.At("04-30 09:00"), story.Open("D-02").Due);
        Assert.Equal("LOOSER_THAN_GUIDELINE", Assert.Single(story.Regulation.Warnings).Code);
        Assert.True(story.Regulation.Rule("D-02")!.IsLooserThanGuideline);
        Assert.Equal((true, "24小时（附件2 第十条）"), (story.Open("D-02").Terms.IsLooserThanGuideline, story.Open("D-02").Terms.Displaced));
        Assert.Equal(["LOOSER_THAN_GUIDELINE"], story.Case.History.Single(e => e.Opened.Any(o => o.Rule == "D-02")).Warnings);
        Assert.DoesNotContain(story.Case.History, e => e.Warnings.Count > 0 && !e.Opened.Any(o => o.Rule == "D-02"));
        var shown = ViewOf(story).OpenDuties.Single(d => d.Duty.Terms.Rule == "D-02");
        Assert.Equal((true, "24小时（附件2 第十条）"), (shown.IsLooserThanGuideline, shown.DisplacedText));
        var floor = Ordinary("Law of 12 hours below it", [Contract(48), Layer("law", RuleLayer.Law, "条例第×条", "D-02", DutyLimit.Timed(TimeLimit.Hours(12)))]);
        Assert.Equal((floor.At("04-28 21:00"), "条例第×条"), (floor.Open("D-02").Due, floor.Open("D-02").Terms.Basis));
        Assert.Equal((false, "48小时（合同第×条）；24小时（附件2 第十条）"), (floor.Open("D-02").Terms.IsLooserThanGuideline, floor.Open("D-02").Terms.Displaced));
    }

    [Fact]
    [Requirement("JX-23.1")]
    public void Displaced_limit_of_any_kind_is_said_in_words()
    {
        var law = new Overlay { Id = "law", Version = 1, Layer = RuleLayer.Law, Basis = "条例", Set = new Dictionary<string, DutyLimit> { ["J-08"] = Hour(), ["C-10E"] = Hour(), ["D-02b"] = Hour(), ["J-14b"] = Hour() } };
        var rules = RulesUnderTest.Jiangxi.With([law]);
        var story = new Story("One hour for everything by law", rules).On("04-28").OwnerCalls("09:00");
        Assert.Equal("立即（附件2 第八条）", story.Open("J-08").Terms.Displaced);
        Assert.Null(story.Open("J-14a").Terms.Displaced);
        Assert.Equal("", ViewOf(story).OpenDuties.Single(d => d.Duty.Terms.Rule == "J-14a").DisplacedText);
        story.When("09:05", new Classify(story.Key, Lead, Category.Ordinary)).Passes();
        story.When("09:06", new RecordHindrance(story.Key, Lead, HindranceKind.Difficulty, Text("等待配件"))).Passes();
        Assert.Equal("同办理时限（附件2 第十四条）", story.Open("J-14b").Terms.Displaced);
        story.When("09:10", new RecordPlan(story.Key, Lead, Text("采购后更换"), HandlerWang, story.Promised("15:00"))).Passes();
        Assert.Equal("同D-02（附件2 第十条）", story.Open("D-02b").Terms.Displaced);
        Assert.Equal("承诺时间（附件2 第十条）", rules.Rule("C-10E")!.DisplacedWords);
        static DutyLimit Hour() => DutyLimit.Timed(TimeLimit.Hours(1));
    }

    [Fact]
    [Requirement("JX-23.3")]
    public void Last_minute_before_publication_opens_no_legal_duty()
    {
        var story = new Story("The eve of publication").On("04-22");
        story.When("2026-04-22 23:59", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp)).Then("Accepted [+I-00 04-23 23:59]");
        Assert.Equal((RuleLayer.Enterprise, null), (story.Open("I-00").Terms.Layer, story.Case.NextDuty));
        story.When("04-23 00:05", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−I-00; +I-00 04-24 00:05]");
        Assert.Equal("I-00#round.1.2", story.Open("I-00").Key);
        story.OwnerIsInformed("00:06").Then("OwnerInformedAtIntake");
        story.When("00:10", new Dispatch(story.Key, Lead, HandlerWang, null)).Refused("REQUIREMENTS_REQUIRED");
        story.When("00:10", new Dispatch(story.Key, Lead, HandlerWang, Text("更换灯具"))).Then("Dispatched [−I-00; +I-14 04:10]");
        story.When("02:00", new SyncProgress(story.Key, Handler, Text("已到场"))).Then("ProgressSynced [−I-14; +I-00 04-24 02:00]");
        story.When("03:00", new Complete(story.Key, Handler, Text("已更换"))).Then("Completed [−I-00; +I-00 04-24 03:00]");
    }

    [Fact]
    [Requirement("JX-23.3")]
    public void First_minute_of_publication_opens_them_and_an_order_binds_before()
    {
        var story = new Story("The day of publication").On("04-23");
        story.When("2026-04-23 00:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, Beginnings.Lamp)).Then("Accepted [+J-08 立即/00:15; +J-14a 立即/00:15]");
        story.When("00:05", new Classify(story.Key, Lead, Category.Ordinary)).Then("Classified(Ordinary) [−J-08; +D-01 00:30; +D-02 04-24 00:00]");
        var order = new Story("A 12345 order of the eve").On("04-22");
        order.When("23:59", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, Beginnings.Lamp) { ExternalNumber = "1", ExternalDue = order.Promised("2026-04-30 18:00") })
            .Then("Accepted [+X-01 04-30 18:00]");
    }

    [Fact]
    [Requirement("AMB-29")]
    public void Published_and_in_force_on_the_same_day() => Assert.Equal(Beginnings.Promised("2026-04-23").Date, RulesUnderTest.Jiangxi.EffectiveFrom);

    [Fact]
    [Requirement("AMB-29")]
    public void New_rules_do_not_touch_a_running_case_until_somebody_migrates_it()
    {
        var old = RulesUnderTest.Jiangxi;
        var story = Ordinary("A contract signed in the middle", []);
        var signed = old.With([Contract(12)]);
        story.Regulation = signed;
        Assert.Throws<ArgumentException>(() => story.When("10:00", new SyncProgress(story.Key, Handler, null)));
        story.Regulation = old;
        story.When("10:00", new MigrateRules(story.Key, Head, null, null, null)).Refused("REASON_REQUIRED", "APPROVER_REQUIRED", "RULES_REQUIRED");
        story.When("10:00", new MigrateRules(story.Key, Lead, signed, Text("新合同"), Chief)).Refused("ACTOR_NOT_ALLOWED");
        story.When("10:00", new MigrateRules(story.Key, Head, signed, Text("新合同"), Head)).Refused("APPROVER_IS_REQUESTER");
        story.When("10:00", new MigrateRules(story.Key, Head, signed, Text("新合同"), Owner)).Refused("APPROVER_REQUIRED");
        story.When("10:00", new MigrateRules(story.Key, Head, old, Text("新合同"), Chief)).ChangesNothing();
        story.When("10:00", new MigrateRules(story.Key, Head, signed, Text("新合同"), Chief)).Then("RulesMigrated");
        var migrated = Assert.IsType<RulesMigrated>(story.LastEvents[0]);
        Assert.Equal((old.Hash, signed.Hash), (migrated.From.Hash, migrated.To.Hash));
        Assert.Equal(("D-02#round.1", story.At("04-29 09:00"), story.At("04-28 21:00")), (Assert.Single(migrated.Moved).Key, migrated.Moved[0].OldDue, migrated.Moved[0].NewDue));
        Assert.Equal((story.At("04-28 21:00"), signed.Hash), (story.Open("D-02").Due, story.Case.Pin.Hash));
        story.Regulation = signed;
        story.When("10:05", new SyncProgress(story.Key, Handler, Text("继续"))).Passes();
    }

    [Fact]
    [Requirement("AMB-29")]
    public void Migration_leaves_what_is_late_or_ended()
    {
        var story = Ordinary("Late before the contract", []);
        var signed = story.Regulation.With([Contract(48)]);
        story.When("04-29 10:00", new MigrateRules(story.Key, Head, signed, Text("新合同"), Chief)).Then("RulesMigrated");
        Assert.Empty(Assert.IsType<RulesMigrated>(story.LastEvents[0]).Moved);
        Assert.Equal(story.At("04-29 09:00"), story.Open("D-02").Due);
        Assert.True(story.Open("D-02").IsLateAt(story.At("04-29 10:00")));
    }

    private static CaseView ViewOf(Story story) => new(story.Case, story.Regulation, story.Estate, story.Calendar, story.Case.LastMilestoneAt);

    private static Story Ordinary(string title, Overlay[] overlays) => new Story(title, RulesUnderTest.Jiangxi.With(overlays)).On("04-28").OrdinaryInHand("04-28 09:00", "09:10");

    private static Overlay Contract(int hours) => Layer("contract", RuleLayer.Contract, "合同第×条", "D-02", DutyLimit.Timed(TimeLimit.Hours(hours)));

    private static Overlay Layer(string id, RuleLayer layer, string basis, string duty, DutyLimit limit) =>
        new() { Id = id, Version = 1, Layer = layer, Basis = basis, Set = new Dictionary<string, DutyLimit> { [duty] = limit } };
}
