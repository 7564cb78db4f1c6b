using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Lifecycle;

/// <summary>Who may, when, and with what: the edges of the conditions that stand before every decision.</summary>
public class GuardTests
{
    [Fact]
    public void A_residents_or_a_systems_identity_borrows_no_role_of_the_staff_with_the_same_number()
    {
        var story = Openings.FedBack("a resident numbered like a clerk");
        story.When("17:00", story.WholeFollowUp(Actor.OfResident("s07"), Rating.Satisfied)).Refused("FOLLOW_UP_ACTOR");
        story.When("17:00", story.WholeFollowUp(Actor.OfResident("s02"), Rating.Satisfied)).Refused("FOLLOW_UP_ACTOR");
        story.When("17:00", story.WholeFollowUp(Clerk, Rating.Satisfied)).Passes();
    }

    [Fact]
    public void An_authority_is_of_its_city_or_district_as_the_host_says_and_of_nothing_else()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["actors"]!["NOT_THE_CITYS"] = JsonNode.Parse("""{"City,ProjectHead":["Remark"]}""")));
        var story = Openings.Dispatched("the city's word", rules);
        story.When("10:00", new Remark(story.Key, Of(Role.City), Text("市局来电"))).Passes();
        story.When("10:00", new Remark(story.Key, Of(Role.District), Text("区局来电"))).Refused("NOT_THE_CITYS");
        story.When("10:00", new Remark(story.Key, Of(Role.ProjectHead), Text("冒名"))).Refused("NOT_THE_CITYS");
        story.When("10:00", new Remark(story.Key, Of(Role.None), Text("来电"))).Refused("NOT_THE_CITYS");

        static Actor Of(Role roles) => new(ActorKind.Authority, "zjj", "住建局", roles);
    }

    [Fact]
    public void What_an_event_cannot_be_without_is_asked_for_under_a_regulation_that_asks_for_nothing()
    {
        var rules = BarePack.With(root => root["guards"] = new JsonObject());
        var story = new Story("no guards", rules).On("04-28").Begins("09:00", Category.Ordinary);
        story.When("09:10", new RecordPlan(story.Key, Lead, null, null, null)).Refused("FIELD_REQUIRED:steps", "FIELD_REQUIRED:person", "FIELD_REQUIRED:due");
        story.When("09:10", new RecordPlan(story.Key, Lead, Text("更换"), HandlerWang, story.Promise("04-29 09:00"))).Passes();
    }

    [Fact]
    public void An_answer_on_the_spot_needs_a_regulation_that_knows_consultations()
    {
        var rules = BarePack.With(root =>
        {
            root["guards"] = new JsonObject();
            root["matters"] = new JsonArray();
            root["categories"]!.AsObject().Remove("Consultation");
            root["commandsFor"]!["Answer"] = new JsonArray("Ordinary");
            root["settings"]!["withdrawalSpares"] = new JsonArray("Ordinary");
        });
        var story = new Story("no consultations", rules).On("04-28").OwnerCalls("09:00");
        story.When("09:01", new Answer(story.Key, Lead, Text("按公示标准"), "收费公示", true)).Refused("CATEGORY_UNKNOWN:Consultation");
        story.IsSorted("09:02", Category.Ordinary).When("09:03", new Answer(story.Key, Lead, Text("按公示标准"), "收费公示", false)).Passes();
    }

    [Fact]
    public void What_happened_before_the_completion_may_be_noted_after_it_but_no_attempt_to_follow_up()
    {
        var story = Openings.Completed("noted late");
        story.When("14:00", new RecordSiteWork(story.Key, Handler, SiteWorkKind.Record, Text("已到场")), recordedAt: "15:20").Passes();
        story.When("14:00", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer), recordedAt: "15:20").Refused("TIME_BEFORE_PREVIOUS");
        story.When("15:10", new RecordFollowUpAttempt(story.Key, Clerk, ContactWay.Phone, AttemptResult.NoAnswer), recordedAt: "15:20").Passes();
    }

    [Theory]
    [InlineData(120_000, true)]
    [InlineData(120_001, false)]
    public void What_happens_now_follows_what_a_clock_two_minutes_ahead_entered(int ahead, bool follows)
    {
        var story = Openings.Accepted("clocks differ");
        var early = new Classify(story.Key, Lead, Category.Ordinary) { OccurredAt = story.At("09:10") };
        var sorted = Assert.IsType<Decided>(CaseLifecycle.Decide(story.Case, early, story.ContextAt("09:08"))).Next;
        var context = new DecisionContext(story.Regulation, story.Estate, story.Calendar, story.At("09:10") - Duration.FromMilliseconds(ahead));
        var decision = CaseLifecycle.Decide(sorted, new RecordPlan(story.Key, Lead, Text("更换"), HandlerWang, story.Promise("04-29 09:00")), context);
        if (follows)
        {
            Assert.Equal(story.At("09:10"), Assert.IsType<Decided>(decision).Events[0].OccurredAt);
        }
        else
        {
            Assert.Equal(["TIME_BEFORE_PREVIOUS"], Assert.IsType<Refused>(decision).Reasons.Select(r => r.Code));
        }
    }

    [Fact]
    public void A_confirmation_at_the_moment_of_completion_is_fresh()
    {
        var story = Openings.Completed("at once");
        story.When("15:10", new RecordOwnerVerdict(story.Key, Owner, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Passes();
    }

    [Fact]
    public void Everybody_who_joined_speaks_for_themselves()
    {
        var story = Openings.Dispatched("the second owner");
        story.When("10:10", new AbsorbMerged(story.Key, Lead, Duplicates.Heard("04-28 10:00", OwnerHe).Case) { RepresentationConsent = Text("同意") }).Passes();
        story.When("15:10", new Complete(story.Key, Handler, Text("已更换"))).Passes();
        story.When("15:20", new RecordOwnerVerdict(story.Key, Actor.OfResident("r-2002"), Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Passes();
        story.When("15:21", new RecordOwnerVerdict(story.Key, Owner, Verdict.Satisfied, Relation.Complainant, ContactWay.App)).Passes();
    }

    [Fact]
    public void Nobody_to_tell_is_nobody_who_accepts_a_way()
    {
        var story = new Story("found by staff").On("04-28");
        story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.OnSite, "楼道灯坏", Lead) { Origin = Origin.StaffDiscovery, Classification = new Sorting(Category.Ordinary) }).Passes();
        story.When("09:10", new Complete(story.Key, Lead, Text("已更换"))).Passes();
        story.When("09:20", new GiveResultFeedback(story.Key, Lead, ContactWay.App, Text("已更换"))).Refused("COUNTERPART_MISSING", "WAY_NOT_ACCEPTED");
        story.When("09:20", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已更换"))).Refused("COUNTERPART_MISSING");
    }

    [Fact]
    public void Whoever_was_named_later_may_be_corrected_until_they_are_told()
    {
        var story = new Story("found by staff, owner named later").On("04-28");
        story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.OnSite, "楼道灯坏", Lead) { Origin = Origin.StaffDiscovery, Classification = new Sorting(Category.Ordinary) }).Passes();
        story.When("09:05", Named(OwnerChen)).Passes();
        story.When("09:06", Named(OwnerHe)).Passes();
        Assert.Equal("r-2002", story.Case.Complainant!.Ref);
        story.When("09:10", new Complete(story.Key, Lead, Text("已更换"))).Passes();
        story.When("09:20", story.TellResult()).Passes();
        story.When("09:25", Named(OwnerChen)).Refused("COUNTERPART_STANDS");

        var called = Openings.Accepted("somebody called");
        called.When("09:05", new CorrectIntake(called.Key, Lead, IntakeField.Counterpart, null) { Counterpart = OwnerHe }).Refused("COUNTERPART_STANDS");

        CorrectIntake Named(Complainant who) => new(story.Key, Lead, IntakeField.Counterpart, null) { Counterpart = who };
    }

    [Fact]
    public void A_fact_since_which_something_is_asked_counts_itself()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["guards"]!["Remark"] = JsonNode.Parse(
            """{"附件2 第十六条":[{"code":"REVIEW_NOT_DONE","since":"ReviewOpened"}],"附件2 第七条":[{"code":"REASON_REQUIRED","ever":"Accepted"}]}""")));
        var story = Openings.FollowedUp("since the review", Rating.Dissatisfied, null, rules);
        story.When("11:00", new Remark(story.Key, Lead, Text("已复核"))).Passes();
        var before = Openings.FedBack("no review yet", rules);
        before.When("17:00", new Remark(before.Key, Lead, Text("未复核"))).Refused("REVIEW_NOT_DONE");
    }

    [Fact]
    public void A_limit_that_the_plan_gives_need_not_be_told_again()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["guards"]!["TellRectification"]!["附件2 第十六条"]!.AsArray()[0]!["has"] = new JsonArray("reviewResult", "way", "limit")));
        var story = Openings.Dissatisfied("told without a limit", rules);
        story.When("13:00", story.TellPlan()).Refused("TELL_INCOMPLETE:limit", "RECTIFICATION_PLAN_MISSING");
        story.When("14:00", story.Review()).Passes();
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        story.When("17:00", story.TellPlan()).Passes();
    }

    [Fact]
    public void What_nobody_can_record_any_more_is_still_asked_for_where_it_is_no_gap_of_an_import()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["guards"]!["Complete"]!["附件2 第九条"]!.AsArray().Add(JsonNode.Parse(
            """{"code":"EMERGENCY_NOT_STARTED","ever":"EmergencyStarted","for":["Ordinary"],"sparedByWithdrawal":true}"""))));
        var story = Openings.Dispatched("withdrawn, then not content", rules);
        story.When("10:00", new RecordWithdrawal(story.Key, Lead, ContactWay.Phone, Text("不用来了"))).Passes();
        story.When("10:01", new Complete(story.Key, Lead, Text("业主撤回")) { Kind = CompletionKind.Withdrawn }).Passes();
        story.When("10:05", story.TellResult()).Passes();
        story.When("10:10", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        story.When("10:20", story.Review()).Passes();
        story.When("10:30", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        story.When("10:40", story.TellPlan()).Passes();
        story.When("11:00", new Complete(story.Key, SecondHandler, Text("已更换"))).Refused("EMERGENCY_NOT_STARTED");
    }

    [Fact]
    public void A_promised_date_answers_to_a_duty_of_its_own_category_only()
    {
        var rules = Regulation.Load(PackTexts.Changed(root => root["duties"]!.AsArray().Add(JsonNode.Parse(
            """{"id":"Z-1","zh":"他类","clause":"附件2 第一条","quote":"他类","on":[{"event":"PlanRecorded","for":["Complex"]}],"limit":{"committed":"due"},"met":["Completed"]}"""))));
        var story = Openings.Dispatched("a plan for yesterday", rules);
        story.When("10:00", new RecordPlan(story.Key, Lead, Text("更换"), HandlerWang, story.Promise("04-27 09:00"))).Refused("DATE_IN_PAST").Citing("DATE_IN_PAST", "附件2 第十条");
    }

    [Fact]
    public void Whom_to_tell_of_an_emergency_is_listed_once_and_its_type_is_the_one_it_was_sorted_under()
    {
        var story = Openings.Accepted("gas");
        story.When("09:01", new Classify(story.Key, Lead, Category.Emergency) { EmergencyType = EmergencyType.GasLeak }).Passes();
        story.When("09:02", new StartEmergency(story.Key, Lead, null) { Departments = [ReportTarget.Gas, ReportTarget.ProjectHead, ReportTarget.Medical] }).Passes();
        Assert.Equal(EmergencyType.GasLeak, story.Case.Emergency!.EmergencyType);
        Assert.Equal([ReportTarget.Gas, ReportTarget.Fire, ReportTarget.Medical], story.Case.Emergency.Departments);
    }
}
