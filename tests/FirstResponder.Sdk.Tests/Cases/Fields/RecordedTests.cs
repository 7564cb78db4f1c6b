using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.Fields;

/// <summary>附件2 第十九条 如实: what a command says stands in its event, and what it leaves out is filled from the case it speaks of.</summary>
public class RecordedTests
{
    [Fact]
    public void What_is_noted_beside_the_loop_stands_in_its_event()
    {
        var story = Openings.Dispatched("notes");
        story.When("10:00", new SyncProgress(story.Key, Handler, Text("已到现场"))).Passes();
        Assert.Equal("已到现场", Only<ProgressSynced>(story).Text!.Reveal());
        story.When("10:01", new RecordHindrance(story.Key, Lead, HindranceKind.CrossDepartment, Text("须街道协调"))).Passes();
        Assert.Equal((HindranceKind.CrossDepartment, "须街道协调"), (Only<HindranceRecorded>(story).Kind, Only<HindranceRecorded>(story).Text!.Reveal()));
        story.When("10:02", new RecordWithdrawal(story.Key, Lead, ContactWay.WeChat, Text("不用来了"))).Passes();
        Assert.Equal((ContactWay.WeChat, "不用来了"), (Only<WithdrawalRecorded>(story).Way, Only<WithdrawalRecorded>(story).Words!.Reveal()));
        story.When("10:03", new AcknowledgeOnline(story.Key, Lead, ContactWay.App, Text("已收到"))).Passes();
        Assert.Equal((ContactWay.App, "已收到"), (Only<OnlineAcknowledged>(story).Way, Only<OnlineAcknowledged>(story).Text!.Reveal()));
    }

    [Fact]
    public void A_response_is_of_the_kind_that_was_said()
    {
        var story = Openings.Classified("a study convened", Category.Complex);
        story.When("09:20", new Respond(story.Key, Lead, ResponseKind.StudyConvened)).Passes();
        Assert.Equal(ResponseKind.StudyConvened, Only<Responded>(story).Kind);
    }

    [Fact]
    public void A_classification_with_the_intake_says_all_that_one_of_its_own_could()
    {
        var story = new Story("sorted at once") { Assessment = Regulation.Jiangxi.Assess("电梯困人") };
        var accept = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "邻居的房屋漏水")
        {
            Nature = Nature.Repair,
            Classification = new Sorting(Category.OutOfScope, ScopeKind.Other, EmergencyType.GasLeak, Text("现场无人被困")),
        };
        story.When("04-28 09:00", accept).Passes();
        var sorted = Assert.IsType<Classified>(story.LastEvents[1]);
        Assert.Equal((Nature.Repair, ScopeKind.Other, EmergencyType.GasLeak, "现场无人被困"), (sorted.Nature, sorted.ScopeKind, sorted.EmergencyType, sorted.OverrideReason!.Reveal()));
    }

    [Fact]
    public void A_nature_given_with_the_category_replaces_that_of_the_intake_and_none_leaves_it()
    {
        Assert.Equal(Nature.Complaint, Sorted(null).Case.Nature);
        Assert.Equal(Nature.Help, Sorted(Nature.Help).Case.Nature);

        static Story Sorted(Nature? nature)
        {
            var story = new Story("a nature").On("04-28");
            story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏") { Nature = Nature.Complaint }).Passes();
            return story.When("09:05", new Classify(story.Key, Lead, Category.Ordinary) { Nature = nature }).Passes();
        }
    }

    [Fact]
    public void An_answer_on_the_spot_says_why_a_hint_of_danger_is_set_aside()
    {
        var story = new Story("asked about lifts") { Assessment = Regulation.Jiangxi.Assess("电梯困人") };
        story.When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "电梯困人怎么办")).Passes();
        story.When("09:01", new Answer(story.Key, Lead, Text("按警铃"), "乘梯须知", true)).Refused("HINT_OVERRIDE_REASON_REQUIRED");
        story.When("09:01", new Answer(story.Key, Lead, Text("按警铃"), "乘梯须知", true) { OverrideReason = Text("只是咨询") }).Passes();
        Assert.Equal("只是咨询", Assert.IsType<Classified>(story.LastEvents[0]).OverrideReason!.Reveal());
    }

    [Fact]
    public void What_the_text_hinted_at_when_it_was_taken_on_counts_and_not_what_is_read_later()
    {
        var danger = Regulation.Jiangxi.Assess("电梯困人");
        var harmless = Regulation.Jiangxi.Assess("楼道灯坏了");

        var hinted = new Story("a hint") { Assessment = danger };
        hinted.When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "电梯困人")).Passes();
        hinted.Assessment = harmless;
        hinted.When("09:05", new Classify(hinted.Key, Lead, Category.Ordinary)).Refused("HINT_OVERRIDE_REASON_REQUIRED");
        hinted.When("09:05", new Classify(hinted.Key, Lead, Category.Ordinary) { OverrideReason = Text("已放出") }).Passes();
        Assert.Equal(["EMERGENCY_HINT_OVERRIDDEN"], Only<Classified>(hinted).Warnings);
        Assert.Equal(Category.Emergency, Only<Classified>(hinted).Proposed);

        var plain = new Story("no hint") { Assessment = harmless };
        plain.When("04-28 09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "楼道灯坏了")).Passes();
        plain.Assessment = danger;
        plain.When("09:05", new Classify(plain.Key, Lead, Category.Ordinary)).Passes();
        Assert.Empty(Only<Classified>(plain).Warnings);
        Assert.Null(Only<Classified>(plain).Proposed);
    }

    [Fact]
    public void Whoever_handles_a_matter_is_named_with_its_completion_however_it_ends()
    {
        var handled = Openings.Dispatched("handled");
        handled.When("15:10", new Complete(handled.Key, Lead, Text("已更换"))).Passes();
        Assert.Equal(HandlerWang, Only<Completed>(handled).Handler);

        var answered = Assigned(Category.Consultation);
        answered.When("10:00", new Answer(answered.Key, Lead, Text("按公示标准收取"), "收费公示", false)).Passes();
        Assert.Equal(HandlerWang, Assert.IsType<Completed>(answered.LastEvents[^1]).Handler);

        var guided = Assigned(Category.OutOfScope);
        guided.When("10:00", new ReportToAuthority(guided.Key, Lead, "街道办事处", ContactWay.Phone)).Passes();
        guided.When("10:01", new Guide(guided.Key, Lead, Text("属市政管理范围"), "街道办事处", "0791-88880000", Text("到窗口登记"))).Passes();
        Assert.Equal(HandlerWang, Assert.IsType<Completed>(guided.LastEvents[^1]).Handler);

        static Story Assigned(Category category)
        {
            var story = Openings.Classified("assigned", category);
            story.When("09:08", new InformOwner(story.Key, Lead, true) { Process = Text("登记、答复"), ExpectedDue = Contacts.PromiseDay(4, 30), Way = ContactWay.Phone }).Passes();
            Assert.Empty(Only<OwnerInformedAtIntake>(story).Defects);
            return story.When("09:20", new Dispatch(story.Key, Lead, HandlerWang, Text("核实"))).Passes();
        }
    }

    [Theory]
    [InlineData(CompletionKind.Guided)]
    [InlineData(CompletionKind.Answered)]
    public void Guidance_and_answers_are_not_completed_by_the_way(CompletionKind kind)
    {
        var story = Openings.Dispatched("another command's kind");
        var complete = new Complete(story.Key, Lead, Text("已更换")) { Kind = kind };
        Assert.Throws<ArgumentException>(() => story.When("15:10", complete));
    }

    [Fact]
    public void A_limit_told_to_the_owner_is_the_one_that_was_told()
    {
        var story = Openings.Dissatisfied("told another limit");
        story.When("14:00", story.Review()).Passes();
        story.When("16:30", story.Rectification(story.Promise("05-06 12:00"))).Passes();
        var past = story.TellPlan();
        past.Limit = story.Promise("04-29 12:00");
        story.When("17:00", past).Refused("DATE_IN_PAST");
        var told = story.TellPlan();
        told.Limit = story.Promise("05-05 12:00");
        story.When("17:00", told).Passes();
        Assert.Equal(story.Promise("05-05 12:00"), Only<RectificationTold>(story).Limit);
        Assert.Equal(story.At("05-05 12:00"), story.Open("C-16").Due);
    }

    [Fact]
    public void Who_answered_for_the_owner_stands_in_the_confirmation()
    {
        var story = Openings.FedBack("the son answered");
        var call = story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied);
        call.Relation = Relation.Authorised;
        story.When("04-29 10:00", call).Passes();
        Assert.Equal(Relation.Authorised, Assert.IsType<OwnerConfirmed>(story.LastEvents[1]).Relation);
    }

    [Fact]
    public void Linking_says_that_the_other_case_took_its_part_unless_told_otherwise()
    {
        var story = Openings.Accepted("linked");
        story.When("09:20", new Split(story.Key, Lead, [new NewMatter(Text("门禁失灵"))])).Passes();
        story.When("09:21", new LinkMatter(story.Key, Job, story.Case.Children[0])).Passes();
        Assert.True(Only<MatterLinked>(story).Taken);
    }

    private static T Only<T>(Story story)
        where T : CaseEvent => Assert.IsType<T>(Assert.Single(story.LastEvents));
}
